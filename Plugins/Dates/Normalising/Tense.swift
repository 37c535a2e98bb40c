/// Which way the clause of an expression looks: its nearest verb form in front, else behind.
enum Tense: Sendable {
  case past, future, unknown

  init(_ grammar: TimeGrammar, at tokens: Range<Int>) {
    for index in stride(from: tokens.lowerBound - 1, through: 0, by: -1) {
      if let tense = Self.cue(grammar, index) {
        self = tense
        return
      }
    }
    for index in min(tokens.upperBound, grammar.tokens.count)..<grammar.tokens.count {
      if let tense = Self.cue(grammar, index) {
        self = tense
        return
      }
    }
    self = .unknown
  }

  private static func cue(_ grammar: TimeGrammar, _ index: Int) -> Tense? {
    guard grammar.has(index, .tense) else { return nil }
    let value = grammar.value(index, .tense) ?? -1
    return value > 0 ? .future : value < 0 ? .past : nil
  }
}
