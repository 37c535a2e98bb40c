internal import Segmentation
internal import Winnow

/// Teams that go by the name of their place: `Otago win`, `a victory over Canterbury`, in texts about sports.
///
/// One such mention in the document makes the others teams, too, but for those behind a preposition of place. Countries
/// stay places.
struct TeamNames {
  /// Different words of sports that a text about sports has at least.
  private static let fewest = 3

  private let tokens: Layer<Token>
  private let bytes: [UInt8]

  init(_ tokens: Layer<Token>, _ bytes: [UInt8]) { (self.tokens, self.bytes) = (tokens, bytes) }

  func typed(_ spans: [EntitySpan]) -> [EntitySpan] {
    let teams = Set(spans.lazy.filter { isPlace($0) && acts($0.tokens) }.map { key($0) })
    guard !teams.isEmpty, isAboutSports else { return spans }
    return spans.map { span in
      guard isPlace(span), teams.contains(key(span)), !isBehindPreposition(span.tokens) else { return span }
      var team = span
      team.kind = .organization
      team.subtype = "team"
      return team
    }
  }

  private func key(_ span: EntitySpan) -> WordKey { WordKey(bytes, span.range.start, span.range.end) }

  private func isPlace(_ span: EntitySpan) -> Bool {
    guard span.type == EntityType(.place) else { return false }
    let words = span.tokens.lazy.filter { tokens[$0].mark.kind != .punctuation }.map { word($0) ?? Self.none }
    guard let first = words.first else { return false }
    return CountryTable.standard.country(words.dropFirst().reduce(first) { $0.followed(by: $1) }) == nil
  }

  /// It does what teams do, or has what teams have.
  private func acts(_ name: Range<Int>) -> Bool {
    if let next = word(name.upperBound), Self.behind.contains(next) { return !isCapitalised(name.upperBound) }
    guard let last = word(name.lowerBound - 1), !isBehindPreposition(name) else { return false }
    return Self.before.contains(last)
  }

  /// `in Texas`, `Houston, Texas`.
  private func isBehindPreposition(_ name: Range<Int>) -> Bool {
    guard name.lowerBound > 0 else { return false }
    return Self.prepositions.contains(tokens[name.lowerBound - 1].mark.key)
  }

  private func isCapitalised(_ index: Int) -> Bool { tokens[index].mark.shape.contains(.capitalized) }

  private var isAboutSports: Bool {
    var seen: Set<WordKey> = []
    for token in tokens where Self.sports.contains(token.mark.key) {
      seen.insert(token.mark.key)
      if seen.count == Self.fewest { return true }
    }
    return false
  }

  private func word(_ index: Int) -> WordKey? {
    tokens.indices.contains(index) && tokens[index].mark.kind == .word ? tokens[index].mark.key : nil
  }

  private static let none = WordKey(value: 0)
  private static let behind: WordSet = """
    win wins won beat beats captain coach striker goalkeeper midfielder skipper batsman bowler winger quarterback defender
    play plays
    """
  private static let before: WordSet = "beat beats thrashed defeated outplayed v vs versus"
  private static let prepositions: WordSet = "in at from near to around outside of through across ,"
  private static let sports: WordSet = """
    match matches goal goals innings wicket wickets league season coach captain striker tournament semi-final championship
    champions midfielder goalkeeper batsman bowler game games team teams club scored touchdown quarterback playoffs
    football cricket rugby basketball baseball hockey tennis soccer stadium squad referee umpire umpires
    """
}
