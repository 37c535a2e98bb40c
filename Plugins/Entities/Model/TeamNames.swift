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
    let teams = Set(spans.lazy.filter { (isPlace($0) || isClub($0)) && acts($0.tokens) }.map { key($0) })
    guard !teams.isEmpty, isAboutSports else { return spans }
    let typed = spans.map { span in
      guard teams.contains(key(span)), isPlace(span) && !isBehindPreposition(span.tokens) || isBeforeVerb(span) else {
        return span
      }
      return Self.team(span)
    }
    return SpanMerge.filling(typed, with: left(teams))
  }

  private static func team(_ span: EntitySpan) -> EntitySpan {
    var team = span
    team.kind = .organization
    team.subtype = "team"
    return team
  }

  /// A name that was taken for a person's.
  private func isBeforeVerb(_ span: EntitySpan) -> Bool {
    guard span.kind == .person, span.tokens.count == 1, let next = word(span.tokens.upperBound) else { return false }
    return Self.behind.contains(next)
  }

  /// Mentions that the model left out: `gave Otago a win`.
  private func left(_ teams: Set<WordKey>) -> [EntitySpan] {
    tokens.indices.dropFirst().dropLast().compactMap { index in
      guard isCapitalised(index), teams.contains(tokens[index].mark.key), !isCapitalised(index - 1),
        !isCapitalised(index + 1), !isBehindPreposition(index..<index + 1)
      else { return nil }
      return Self.team(EntitySpan(range: tokens[index].range, kind: .organization, tokens: index..<index + 1))
    }
  }

  private func key(_ span: EntitySpan) -> WordKey { WordKey(bytes, span.range.start, span.range.end) }

  /// The model knew it.
  private func isClub(_ span: EntitySpan) -> Bool { span.kind == .organization && span.tokens.count == 1 }

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
    guard let cue = word(name.lowerBound - 2) else { return Self.before.contains(last) }
    return Self.before.contains(last) || Self.pairs.contains { $0.last.contains(last) && $0.first.contains(cue) }
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
  private static let before: WordSet = "beat beats thrashed defeated outplayed v vs versus play plays played"
  private static let pairs: [(first: WordSet, last: WordSet)] = [
    ("win wins victory triumph", "over"), ("lost lose loss defeat", "to"),
  ]
  private static let prepositions: WordSet = "in at from near to around outside of through across ,"
  private static let sports: WordSet = """
    match matches goal goals innings wicket wickets league season coach captain striker tournament semi-final championship
    champions midfielder goalkeeper batsman bowler game games team teams club scored touchdown quarterback playoffs
    football cricket rugby basketball baseball hockey tennis soccer stadium squad referee umpire umpires
    """
}
