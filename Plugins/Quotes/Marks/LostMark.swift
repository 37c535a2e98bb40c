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
    guard let sentence = sentences.lastIndex(startingAtOrBefore: open.end) else { return limit }
    let end = min(max(sentences[sentence].range.end, open.end), limit)
    return cueComma(in: TextRange(open.end, end)) ?? end
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

  private func hasCue(behind comma: Int, _ end: Int) -> Bool {
    for index in comma + 1..<min(comma + 6, tokens.count) where tokens[index].range.end <= end {
      if tokens[index].mark.kind == .punctuation { return false }
      let classes = lexicon.classes(of: tokens[index].mark.key)
      if classes.contains(.say), !classes.contains(.base) { return index > comma + 1 || classes.contains(.past) }
      if !classes.isDisjoint(with: [.that, .preposition, .and, .but, .firstPerson]) { return false }
    }
    return false
  }
}
