internal import Segmentation
internal import Winnow

/// Noun phrases around a verb, without a parser: bounded by punctuation, clause words and prepositions.
struct NounPhrase {
  private static let longest = 24
  let clause: Clause

  /// The subject right before the verb at `verb`: `the official KCNA news agency | said`.
  func subject(before verb: Int) -> TextRange? {
    var end = verb
    while end > clause.bounds.lowerBound, clause.contains(CueWords.between, end - 1) { end -= 1 }
    guard end > clause.bounds.lowerBound else { return nil }
    if clause.isComma(end - 1), let start = behindApposition(end - 1) { return clause.range(start..<end - 1) }
    let start = start(of: end)
    guard start < end else { return nil }
    return clause.range(start..<end)
  }

  /// Left edge of the phrase that ends before `end`.
  private func start(of end: Int) -> Int {
    if clause.contains(CueWords.pronouns, end - 1) { return end - 1 }
    var start = end
    while start > clause.bounds.lowerBound, end - start < Self.longest, belongs(start - 1) { start -= 1 }
    while start < end, clause.contains(CueWords.between, start) || isLeadingAdverb(start, end) { start += 1 }
    return behindAdverbial(start, end)
  }

  /// `At the same time | the North Korean leader`: a phrase that begins with a preposition is no subject; the last
  /// determiner begins it.
  private func behindAdverbial(_ start: Int, _ end: Int) -> Int {
    guard clause.contains(CueWords.prepositions, start) else { return start }
    return (start + 1..<max(start + 1, end)).last { clause.contains(Self.determiners, $0) } ?? start
  }

  private static let determiners: WordSet = "the a an his her its their our der die das le la les el los il lo de het"

  private func belongs(_ index: Int) -> Bool {
    if clause.isHyphen(index) || clause.isInnerStop(index) { return true }
    guard clause.isWord(index) else { return false }
    if clause.contains(Self.and, index) { return clause.isCapitalised(index - 1) && clause.isCapitalised(index + 1) }
    return !clause.contains(CueWords.clauseWords, index) && !(clause.isCue(index) && !clause.isCapitalised(index))
  }

  private static let and: WordSet = "and und et y e en"
  private static let adverbs: WordSet = """
    separately meanwhile however yesterday today earlier later on monday tuesday wednesday thursday friday saturday
    sunday still instead moreover asked speaking afterwards
    """

  private func isLeadingAdverb(_ index: Int, _ end: Int) -> Bool {
    clause.contains(Self.adverbs, index) && index + 1 < end
  }

  /// `KCNA, the official agency, said`: the name before the first of two commas, with the apposition.
  private func behindApposition(_ comma: Int) -> Int? {
    var index = comma - 1
    while index > clause.bounds.lowerBound, comma - index < Self.longest, !clause.isComma(index) {
      if !clause.isWord(index), !clause.isHyphen(index), !clause.isInnerStop(index) { return nil }
      index -= 1
    }
    guard clause.isComma(index) else { return nil }
    let start = start(of: index)
    return start < index ? start : nil
  }

  /// The subject behind an inverted verb: `said | Ana Ruiz, who runs the depot`.
  func subject(behind verb: Int) -> TextRange? {
    let start = verb + 1
    guard clause.isWord(start), !clause.contains(CueWords.that, start) else { return nil }
    if clause.contains(CueWords.pronouns, start) { return clause.range(start..<start + 1) }
    guard clause.isCapitalised(start) || clause.contains(CueWords.articles, start) else { return nil }
    var end = start
    while end < clause.bounds.upperBound, end - start < Self.longest, continues(end, start) { end += 1 }
    guard end > start else { return nil }
    return clause.range(start..<withApposition(end))
  }

  private func continues(_ index: Int, _ start: Int) -> Bool {
    if clause.isHyphen(index) || clause.isInnerStop(index) { return true }
    guard clause.isWord(index) else { return false }
    if index == start { return true }
    return !clause.contains(CueWords.prepositions, index) && !clause.contains(CueWords.clauseWords, index)
  }

  /// `, who runs the depot` and `, a former engineer` up to the end of the clause.
  private func withApposition(_ end: Int) -> Int {
    guard clause.isComma(end), clause.contains(Self.appositives, end + 1) else { return end }
    var index = end + 1
    while index < clause.bounds.upperBound, index - end < Self.longest, clause.isWord(index) || clause.isHyphen(index) {
      index += 1
    }
    return index
  }

  private static let appositives: WordSet = "who a an the its his her whose former der die ein eine un une el la"
}
