/// A type of a model: one of Winnow's four, or a label of the model's own.
package struct EntityType: Hashable, Sendable {
  /// How mentions are grouped; labels of a model's own are grouped by their words alone, like miscellaneous names.
  package var kind: EntityKind
  /// The type that is written where it is none of the four; other people's types carry a prefix: `acme:Vessel`.
  package var label: String?

  package init(_ kind: EntityKind, label: String? = nil) {
    self.kind = kind
    self.label = label
  }

  /// - Parameter name: the name of one of the four or a label with a prefix.
  package init(named name: String) {
    if let kind = EntityKind(rawValue: name) {
      self.init(kind)
    } else {
      self.init(.misc, label: name)
    }
  }

  /// What the record calls it.
  package var name: String { label ?? kind.rawValue }

  /// Winnow's four, in the order of the built-in model.
  package static let standard = EntityKind.allCases.map { EntityType($0) }
}
