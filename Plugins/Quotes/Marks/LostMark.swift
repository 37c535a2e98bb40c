internal import Segmentation
internal import Winnow

/// Where a quotation ends whose closing mark is missing: before its cue, else with its sentence.
struct LostMark {
  private let bytes: [UInt8]
  private let tokens: Layer<Token>
  private let sentences: Layer<Sentence>
  private let lexicon: Lexicon

  init(_ document: Document, _ lexicon: Lexicon) {
    bytes = document.bytes
    tokens = document[Token.self]
    sentences = document[Sentence.self]
    self.lexicon = lexicon
  }

  func end(of open: QuoteMark, before limit: Int) -> Int {
    let end = sentenceEnd(of: open, before: limit)
    return cueComma(in: TextRange(open.end, end)) ?? end
  }

  /// A cue stands in the first sentence.
  func hasCue(_ open: QuoteMark, before limit: Int) -> Bool {
    cueComma(in: TextRange(open.end, sentenceEnd(of: open, before: limit))) != nil
  }

  private func sentenceEnd(of open: QuoteMark, before limit: Int) -> Int {
    guard let sentence = sentences.lastIndex(startingAtOrBefore: open.end) else { return limit }
    return min(max(sentences[sentence].range.end, open.end), limit)
  }

  /// End of the comma in `“The depot is old, | Ruiz said on Friday.`
  private func cueComma(in range: TextRange) -> Int? {
    var index = tokens.firstIndex(startingAtOrAfter: range.start)
    while index < tokens.count, tokens[index].range.end <= range.end {
      let token = tokens[index]
      if token.mark.kind == .punctuation, bytes[token.range.start] == 0x2C, hasCue(behind: index, range.end) {
        return token.range.end
      }
      index += 1
    }
    return nil
  }

  /// A subject and a verb of saying follow, with nothing but names, nouns and appositions in between.
  private func hasCue(behind comma: Int, _ end: Int) -> Bool {
    for index in comma + 1..<min(comma + 16, tokens.count) where tokens[index].range.end <= end {
      let classes = lexicon.classes(of: tokens[index].mark.key)
      if classes.contains(.say), !classes.contains(.base) { return index > comma + 1 || lexicon.language != "en" }
      if index == comma + 1, !classes.isDisjoint(with: [.and, .but, .preposition, .subordinator]) { return false }
      if !classes.isDisjoint(with: [.that, .but, .firstPerson, .auxiliary, .modal]) { return false }
      if classes.contains(.finite) { return false }
    }
    return false
  }
}
