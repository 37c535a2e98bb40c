/// The flat form of a document's layers, on its way into a record, a table or the terminal.
///
/// Marks add annotations, nodes and relations; a reference returned by `add` may be related to at once, and what
/// another layer publishes may be referred to before that layer is rendered. References that nobody publishes are
/// dropped together with their relations when the rendering is finished.
public struct Rendering: Sendable {
  /// An annotation or node, known by its place in this rendering or by what its layer calls it.
  public enum Reference: Hashable, Sendable {
    case item(Int)
    case published(layer: String, index: Int)
  }

  /// An annotation, or a node when it has no range. Offsets are UTF-8 bytes still.
  public struct Item: Sendable {
    public var layer: String
    public var idPrefix: String
    public var type: String
    /// Nil for a node.
    public var range: TextRange?
    /// At least two, ascending, not touching; empty for a continuous annotation.
    public var spans: [TextRange] = []
    public var value: String?
    public var features: [Feature] = []
    /// Written only where it is calibrated.
    public var confidence: Double?
    /// The rule or evidence behind it, for `explain`; not part of the record.
    public var evidence: String?
    /// For a node: the item whose id it takes.
    public var firstMention: Int?
    /// For a node without mentions: its whole id.
    public var fixedID: String?
    /// Index into the document's stored layers.
    package var producer: Int = 0
  }

  public struct Relation: Sendable {
    public var type: String
    public var from: Reference
    public var to: Reference
    public var features: [Feature] = []
    public var confidence: Double?
    package var producer: Int = 0
  }

  public private(set) var items: [Item] = []
  public private(set) var relations: [Relation] = []
  private var published: [Reference: Int] = [:]
  private var layer = ""
  private var idPrefix = ""
  private var producer = 0

  public init() {}

  /// Adds an annotation of the layer that is being rendered.
  @discardableResult
  public mutating func add(
    _ type: String, at range: TextRange, spans: [TextRange] = [], value: String? = nil, features: [Feature] = [],
    confidence: Double? = nil, evidence: String? = nil
  ) -> Reference {
    var item = Item(layer: layer, idPrefix: idPrefix, type: type, range: range)
    item.spans = spans.count > 1 ? spans : []
    item.value = value
    item.features = features
    item.confidence = confidence
    item.evidence = evidence
    return append(item)
  }

  /// Adds a node about the document; its id comes from its first mention, or is `fixedID` when it has none.
  @discardableResult
  public mutating func addNode(
    _ type: String, firstMention: Reference? = nil, fixedID: String? = nil, value: String? = nil,
    features: [Feature] = []
  ) -> Reference {
    var item = Item(layer: layer, idPrefix: idPrefix, type: type, range: nil)
    item.value = value
    item.features = features
    item.firstMention = firstMention.flatMap(index)
    item.fixedID = fixedID
    return append(item)
  }

  /// Adds a relation; dropped in the end when one of its ends is not there.
  public mutating func relate(
    _ type: String, from: Reference, to: Reference, features: [Feature] = [], confidence: Double? = nil
  ) {
    var relation = Relation(type: type, from: from, to: to)
    relation.features = features
    relation.confidence = confidence
    relation.producer = producer
    relations.append(relation)
  }

  /// Lets other layers refer to `reference` as `.published(layer:index:)`.
  public mutating func publish(_ reference: Reference, as index: Int) {
    guard case .item(let item) = reference else { return }
    published[.published(layer: layer, index: index)] = item
  }

  /// Index of the item a reference means; nil when nobody published it (so far).
  public func index(_ reference: Reference) -> Int? {
    switch reference {
    case .item(let index): index
    case .published: published[reference]
    }
  }

  package mutating func begin(layer: String, idPrefix: String, producer: Int) {
    self.layer = layer
    self.idPrefix = idPrefix
    self.producer = producer
  }

  private mutating func append(_ item: Item) -> Reference {
    var item = item
    item.producer = producer
    if item.features.count > 1 { item.features.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) } }
    items.append(item)
    return .item(items.count - 1)
  }
}
