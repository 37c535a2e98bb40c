package import Entities

/// The types that a model is trained for, in the order of its tags.
package struct LabelSet: Sendable {
  package let types: [EntityType]
  private let indices: [String: Int]

  private static let aliases: [String: EntityKind] = [
    "PER": .person, "PERSON": .person, "ORG": .organization, "ORGANIZATION": .organization,
    "ORGANISATION": .organization, "LOC": .place, "LOCATION": .place, "GPE": .place, "FAC": .place, "PLACE": .place,
    "MISC": .misc, "NORP": .misc, "EVENT": .misc, "PRODUCT": .misc, "WORK_OF_ART": .misc, "LAW": .misc,
    "LANGUAGE": .misc,
  ]

  /// Winnow's four.
  package static let standard = LabelSet(EntityType.standard)

  package init(_ types: [EntityType]) {
    self.types = types
    indices = Dictionary(uniqueKeysWithValues: types.enumerated().map { ($1.name, $0) })
  }

  /// The types of some labels: those of Winnow's four that occur, in their order, then the others by name. A label that
  /// is none of the four (nor one of their names in CoNLL and OntoNotes) is written with `prefix`, unless it has one.
  package init(labels: some Sequence<String>, prefix: String) {
    let found = Set(labels.map { Self.type($0, prefix: prefix) })
    self.init(
      EntityType.standard.filter(found.contains) + found.filter { $0.label != nil }.sorted { $0.name < $1.name })
  }

  /// Index of a label's type; nil where the set has none for it.
  package func index(_ label: String, prefix: String = "user") -> Int? {
    indices[Self.type(label, prefix: prefix).name]
  }

  private static func type(_ label: String, prefix: String) -> EntityType {
    if let kind = EntityKind(rawValue: label) ?? aliases[label.uppercased()] { return EntityType(kind) }
    return EntityType(.misc, label: label.contains(":") ? label : prefix + ":" + label)
  }
}
