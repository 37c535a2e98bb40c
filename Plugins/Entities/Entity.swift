/// Who or what mentions refer to: one per referent and document.
public struct Entity: Hashable, Sendable {
  public var kind: EntityKind
  /// Its type where a model of the user's own has others than Winnow's four: `acme:Vessel`.
  public var label: String?
  /// Canonical name: the fullest form found in the document, in one line.
  public var name: String
  /// Finer type where sure; see `EntityMention.subtype`.
  public var subtype: String?
  /// ISO 3166-1 alpha-2 of a country, or of the country whose people a demonym names.
  public var iso: String?
  /// Item of Wikidata, where an open list gives it.
  public var wikidata: String?
  /// What a user's list calls it.
  public var identifier: String?
  /// Of a person, where title or first name tells.
  public var gender: Gender?
  /// For a demonym the index of its country among the nodes, where the document names it: they are two entities.
  public var country: Int?
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
