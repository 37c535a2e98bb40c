/// Who or what mentions refer to: one per referent and document.
public struct Entity: Hashable, Sendable {
  public var kind: EntityKind
  /// Canonical name: the fullest form found in the document.
  public var name: String
  /// ISO 3166-1 alpha-2 of a country, where sure.
  public var iso: String?
  /// Item of Wikidata, where an open list gives it.
  public var wikidata: String?
  /// Indices of its mentions in the layer, ascending; the first names the node in the record.
  public var mentions: [Int]

  public init(_ kind: EntityKind, name: String, mentions: [Int], iso: String? = nil, wikidata: String? = nil) {
    self.kind = kind
    self.name = name
    self.mentions = mentions
    self.iso = iso
    self.wikidata = wikidata
  }
}
