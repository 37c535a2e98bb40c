public import Winnow

/// A stretch of text that refers to an entity: a name, or with `isNominal` a pronoun or role noun that was resolved.
///
/// Named mentions do not overlap one another; titles and possessive ’s are outside. The layer's nodes are the entities.
public struct EntityMention: Mark {
  public typealias Node = Entity

  public var kind: EntityKind
  /// Its type where a model of the user's own has others than Winnow's four: `acme:Vessel`.
  public var label: String?
  /// Index of its referent among the layer's nodes.
  public var entity: Int
  /// A pronoun or role noun instead of a name.
  public var isNominal: Bool
  /// Finer type where sure: `country`, `city`, `region`, `company`, `party`, `agency`, `media`, `team`, `demonym`,
  /// `event`, `law`, `work`.
  public var subtype: String?
  /// Title or role written beside the name: `President`, `Foreign Minister`.
  public var role: String?

  public init(
    _ kind: EntityKind, label: String? = nil, entity: Int, isNominal: Bool = false, subtype: String? = nil,
    role: String? = nil
  ) {
    self.kind = kind
    self.label = label
    self.entity = entity
    self.isNominal = isNominal
    self.subtype = subtype
    self.role = role
  }
}

extension EntityMention {
  public static let layerName = "entities"
  public static let idPrefix = "e"

  /// How other layers refer to an entity: by its index among the nodes.
  public static func reference(toEntity index: Int) -> Rendering.Reference {
    .published(layer: layerName, index: index)
  }

  public static func render(_ layer: Layer<EntityMention>, into rendering: inout Rendering) {
    let mentions = layer.map { add($0, to: &rendering) }
    for (index, entity) in layer.nodes.enumerated() {
      let node = addNode(entity, mentions, to: &rendering)
      rendering.publish(node, as: index)
      for mention in entity.mentions { rendering.relate("mention", from: mentions[mention], to: node) }
      if let country = entity.country {
        rendering.relate("country", from: node, to: reference(toEntity: country))
      }
    }
  }

  private static func add(_ mention: Annotation<Self>, to rendering: inout Rendering) -> Rendering.Reference {
    var features: [Feature] = []
    if let subtype = mention.mark.subtype { features.append(Feature("subtype", subtype)) }
    if let role = mention.mark.role { features.append(Feature("role", role)) }
    let type = mention.mark.isNominal ? "Nominal" : mention.mark.label ?? mention.mark.kind.rawValue
    return rendering.add(type, at: mention.range, features: features)
  }

  private static func addNode(
    _ entity: Entity, _ mentions: [Rendering.Reference], to rendering: inout Rendering
  ) -> Rendering.Reference {
    var features = [Feature("type", entity.label ?? entity.kind.rawValue)]
    if let iso = entity.iso { features.append(Feature("iso", iso)) }
    if let subtype = entity.subtype { features.append(Feature("subtype", subtype)) }
    if let gender = entity.gender { features.append(Feature("gender", gender.rawValue)) }
    if let identifier = entity.identifier { features.append(Feature("identifier", identifier)) }
    if let wikidata = entity.wikidata { features.append(Feature("wikidata", wikidata)) }
    let first = entity.mentions.first.map { mentions[$0] }
    return rendering.addNode("Entity", firstMention: first, value: entity.name, features: features)
  }
}
