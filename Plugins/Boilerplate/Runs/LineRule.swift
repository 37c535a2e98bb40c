internal import Segmentation
internal import Winnow

/// Short lines whose wording alone says what they are: `Advertisement`, `© 2025 …`, `See also: …`, `Photo: …`.
enum LineRule {
  private static let longest = 28

  /// The kind of a unit that is a whole line, or nil.
  static func kind(_ unit: Unit, _ tokens: Layer<Token>, _ bytes: [UInt8]) -> BoilerplateRun.Kind? {
    guard unit.isWholeParagraph, unit.words <= longest, let first = unit.tokens.first else { return nil }
    let key = tokens[first].mark.key
    let keys = words(unit, tokens)
    if bytes[unit.range.indices].starts(with: [0xC2, 0xA9]) || key == copyright { return .copyright }
    if isAdvertisement(unit, keys) { return .advertisement }
    if isShare(keys) { return .share }
    return opening(keys, unit)
  }

  private static func words(_ unit: Unit, _ tokens: Layer<Token>) -> [WordKey] {
    unit.tokens.prefix(longest + 8).filter { tokens[$0].mark.kind == .word }.map { tokens[$0].mark.key }
  }

  private static func isAdvertisement(_ unit: Unit, _ keys: [WordKey]) -> Bool {
    let isPlain = !unit.endsLikeSentence && !unit.hasQuoteMark
    return isPlain && unit.words <= 6 && unit.count(.advertisement) * 3 >= keys.count && unit.count(.advertisement) > 0
  }

  private static func isShare(_ keys: [WordKey]) -> Bool {
    let hits = keys.count { WordClass.table[$0] == .share }
    return hits > 0 && keys.count <= 16
      && keys.allSatisfy { WordClass.table[$0] == .share || shareFillers.contains($0) }
  }

  private static func opening(_ keys: [WordKey], _ unit: Unit) -> BoilerplateRun.Kind? {
    guard let first = keys.first else { return nil }
    let pair = keys.count > 1 ? first.followed(by: keys[1]) : first
    if credits.contains(first), unit.words <= 20, !unit.endsLikeSentence || unit.words <= 8 { return .captionCredit }
    if relatedOpenings.contains(pair), !unit.hasQuoteMark { return .related }
    if bylines.contains(pair), unit.words <= 16 { return .metadata }
    return nil
  }

  private static let copyright = WordKey("copyright")
  private static let shareFillers: WordSet = """
    on by via this send e-mail email mail print copy link and to with post story article auf per diesen artikel sur par
    cet article en por este artículo su questo articolo op dit artikel save like follow us
    """
  private static let credits: WordSet = "photo photos photograph photographs picture pictures foto fotos bild crédit"
  private static let relatedOpenings = pairs(
    [
      "see also", "also read", "read also", "read more", "read next", "related stories", "related articles",
      "related story", "related article", "more stories", "you may", "recommended for", "most read", "most popular",
      "also on", "lesen sie", "mehr zum", "auch interessant", "lire aussi", "à lire", "leer más", "lea también",
      "leggi anche", "lees ook", "leia também", "läs mer", "czytaj też", "czytaj także",
    ])
  private static let bylines = pairs(
    [
      "reporting by", "editing by", "writing by", "additional reporting", "posted on", "posted by", "published on",
      "published by", "last updated", "last modified", "updated on", "first published", "zuletzt aktualisiert",
      "veröffentlicht am", "stand vom", "publié le", "mis à", "publicado el", "pubblicato il", "live updates",
      "words by", "text by", "story by", "compiled by",
    ])

  private static func pairs(_ phrases: [String]) -> Set<WordKey> {
    Set(
      phrases.map { phrase in
        let words = phrase.split(separator: " ").map { WordKey(String($0)) }
        return words[0].followed(by: words[1])
      })
  }
}
