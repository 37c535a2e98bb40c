internal import Segmentation
internal import Winnow

/// Reported clauses without marks: `X said that …`, `X said …`, `…, X said.`, `According to X, …`.
struct IndirectSpeech {
  let bytes: [UInt8]
  let tokens: Layer<Token>

  /// - Parameter bounds: tokens of a sentence that holds no quote marks.
  func quote(_ bounds: Range<Int>) -> Annotation<Quote>? {
    let clause = Clause(bytes: bytes, tokens: tokens, bounds: bounds)
    if clause.contains(CueWords.according, bounds.lowerBound) { return accordingTo(clause) }
    guard let cue = bounds.first(where: { clause.contains(CueWords.saying, $0) && !clause.isCapitalised($0) }) else {
      return nil
    }
    return final(clause, cue) ?? leading(clause, cue)
  }

  /// The clause begins behind the cue, with or without `that`.
  private func leading(_ clause: Clause, _ cue: Int) -> Annotation<Quote>? {
    guard let speaker = NounPhrase(clause: clause).subject(before: cue) else { return nil }
    let reach = min(cue + 8, clause.bounds.upperBound)
    let that = (cue + 1..<max(cue + 1, reach)).first { clause.contains(CueWords.that, $0) }
    guard let start = that ?? (isBare(clause, cue) ? cue + 1 : nil) else { return nil }
    return annotation(clause, start..<endWithoutStop(clause), speaker, cue, that == nil ? "said" : "said that")
  }

  /// Verbs that take things for their objects need `that`: `reported a loss` reports no clause.
  private func isBare(_ clause: Clause, _ cue: Int) -> Bool {
    !clause.contains(Self.transitive, cue) && startsClause(clause, cue + 1)
  }

  private static let transitive: WordSet = """
    reported reports reporting announced announces announcing denied denies denying revealed reveals confirmed confirms
    confirming declared declares declaring asked asks asking wrote writes writing posted continued continues
    acknowledged acknowledges
    """

  /// A subject follows the verb at once: a name, pronoun or article.
  private func startsClause(_ clause: Clause, _ index: Int) -> Bool {
    clause.contains(CueWords.pronouns, index) || clause.contains(CueWords.articles, index)
      || clause.isCapitalised(index) || clause.contains(Self.openers, index)
  }

  private static let openers: WordSet = "there this these those his her its their our my most many some all no"

  /// `The books are gone, two clerks said.`
  private func final(_ clause: Clause, _ cue: Int) -> Annotation<Quote>? {
    guard clause.bounds.upperBound - cue <= 4, let speaker = NounPhrase(clause: clause).subject(before: cue),
      let comma = clause.bounds.last(where: { clause.isComma($0) && tokens[$0].range.end <= speaker.start }),
      comma - clause.bounds.lowerBound >= 3
    else { return nil }
    return annotation(clause, clause.bounds.lowerBound..<comma, speaker, cue, "said behind the clause")
  }

  private func accordingTo(_ clause: Clause) -> Annotation<Quote>? {
    let start = clause.bounds.lowerBound
    let to = clause.contains(Self.to, start + 1) ? start + 1 : start
    guard let speaker = NounPhrase(clause: clause).subject(behind: to),
      let comma = clause.bounds.first(where: { clause.isComma($0) && tokens[$0].range.start >= speaker.end }),
      comma + 3 < clause.bounds.upperBound
    else { return nil }
    return annotation(clause, comma + 1..<endWithoutStop(clause), speaker, start, "according to")
  }

  private static let to: WordSet = "to"

  private func endWithoutStop(_ clause: Clause) -> Int {
    let last = clause.bounds.upperBound - 1
    return [0x2E, 0x21, 0x3F].contains(clause.sign(last)) ? last : last + 1
  }

  private func annotation(
    _ clause: Clause, _ content: Range<Int>, _ speaker: TextRange, _ cue: Int, _ rule: String
  ) -> Annotation<Quote>? {
    guard content.count >= 3, let range = clause.range(content) else { return nil }
    var quote = Quote(.indirect, rule: rule)
    quote.speaker = speaker
    quote.cue = tokens[cue].range
    return Annotation(range, quote)
  }
}
