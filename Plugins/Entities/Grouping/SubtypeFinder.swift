internal import Segmentation

/// The finer type of a name, from lists and from the word that is its head; nil unless sure.
struct SubtypeFinder {
  private let lexicon = EntityLexicon.standard

  func subtype(_ words: [WordKey], _ kind: EntityKind, isCountry: Bool) -> String? {
    guard let last = words.last, let first = words.first else { return nil }
    let classes = lexicon.classes(Mention.phrase(words[...]))
    switch kind {
    case .person: return nil
    case .place: return place(classes, last, isCountry)
    case .organization: return organization(classes, first, last, words)
    case .misc: return misc(classes, last, isCountry)
    }
  }

  private func place(_ classes: NameClasses, _ last: WordKey, _ isCountry: Bool) -> String? {
    if isCountry { return "country" }
    if Self.regions.contains(last) || classes.isSubset(of: .region) && !classes.isEmpty { return "region" }
    let others = classes.intersection(NameClasses.places.subtracting(.city))
    return !classes.isDisjoint(with: .city) && others.isEmpty ? "city" : nil
  }

  private func organization(
    _ classes: NameClasses, _ first: WordKey, _ last: WordKey, _ words: [WordKey]
  ) -> String? {
    for (subtype, heads) in Self.heads where heads.contains(last) { return subtype }
    if Self.openings.contains(first), words.count > 1 { return "agency" }
    let listed = classes.intersection(.organizations)
    for (subtype, set) in Self.listed where !listed.isEmpty && listed.isSubset(of: set) { return subtype }
    return nil
  }

  private func misc(_ classes: NameClasses, _ last: WordKey, _ isDemonym: Bool) -> String? {
    if isDemonym || !classes.isDisjoint(with: .demonym) { return "demonym" }
    if Self.events.contains(last) { return "event" }
    return Self.laws.contains(last) ? "law" : nil
  }

  private static let listed: [(String, NameClasses)] = [
    ("party", .party), ("agency", .agency), ("media", .media), ("team", .team), ("company", .company),
  ]

  private static let heads: [(String, WordSet)] = [
    ("party", "party partei parti partido partito partij"),
    (
      "agency",
      """
      ministry agency department commission authority bureau police constabulary parliament senate congress army navy
      ministerium bundestag council assembly court
      """
    ),
    ("media", "times herald gazette tribune telegraph magazine newspaper tv television radio broadcasting"),
    ("team", "fc afc rovers wanderers albion hotspur rangers raiders yankees united giants"),
    (
      "company",
      """
      inc corp corporation ltd limited plc llc llp gmbh ag sa nv co company holdings group airways airlines motors
      pharmaceuticals technologies industries partners bank insurance petroleum energy systems
      """
    ),
  ]
  private static let openings: WordSet = "ministry department supreme bureau"
  private static let regions: WordSet = "province county region district state prefecture governorate oblast"
  private static let events: WordSet = """
    war cup olympics games festival championship championships summit election elections open prix marathon
    revolution uprising crisis day
    """
  private static let laws: WordSet =
    "act bill treaty law convention protocol agreement constitution amendment accord accords"
}
