/// A name of a user's list.
struct ListEntry: Sendable {
  /// Which entity it means: equal for names with one canonical name, type and id.
  var entity: Int
  var kind: EntityKind
  var canonical: String
  /// What the list calls it: a Wikidata item, a country code or a key of the user's own.
  var identifier: String?
}
