internal import Segmentation
internal import Winnow

/// The words around a name, as far as its sentence goes; hard-wrapped lines do not end it.
struct SentenceWords {
  let tokens: Layer<Token>
  let bytes: [UInt8]
  private let sentences: Layer<Sentence>

  init(_ document: Document) {
    tokens = document[Token.self]
    bytes = document.bytes
    sentences = document[Sentence.self]
  }

  /// Bytes of the sentence that `name` stands in.
  func sentence(of name: Range<Int>) -> TextRange {
    let range = tokens[name.lowerBound].range
    return sentences.lastIndex(startingAtOrBefore: range.start).map { sentences[$0].range } ?? range
  }

  /// The key of a token of a sentence; nil where it has none.
  func key(_ index: Int, in sentence: TextRange) -> WordKey? {
    guard tokens.indices.contains(index), tokens[index].range.start >= sentence.start,
      tokens[index].range.end <= sentence.end
    else { return nil }
    return tokens[index].mark.key
  }

  /// Whether a token is one byte of punctuation; false beyond the ends.
  func isMark(_ index: Int, _ byte: UInt8) -> Bool {
    tokens.indices.contains(index) && tokens[index].range.count == 1 && bytes[tokens[index].range.start] == byte
  }

  func isWord(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].mark.kind == .word }

  func isCapitalised(_ index: Int) -> Bool { isWord(index) && tokens[index].mark.shape.contains(.capitalized) }

  /// Capitalised words that no span covers.
  func free(_ spans: [EntitySpan]) -> [Int] {
    var next = 0
    return tokens.indices.filter { index in
      guard isCapitalised(index) else { return false }
      while next < spans.count, spans[next].range.end <= tokens[index].range.start { next += 1 }
      return next == spans.count || spans[next].range.start >= tokens[index].range.end
    }
  }

  /// Key of some tokens as one phrase, without a possessive ending.
  func phrase(_ name: Range<Int>) -> WordKey {
    name.dropFirst().reduce(bare(name.lowerBound)) { $0.followed(by: bare($1)) }
  }

  private func bare(_ index: Int) -> WordKey {
    let range = tokens[index].range
    let end = Possessive.end(of: range, in: bytes)
    return end == range.end ? tokens[index].mark.key : WordKey(bytes, range.start, end)
  }

  /// A span of some tokens, without a possessive ending.
  func span(_ name: Range<Int>, _ kind: EntityKind) -> EntitySpan {
    let last = tokens[name.upperBound - 1].range
    let range = TextRange(tokens[name.lowerBound].range.start, Possessive.end(of: last, in: bytes))
    return EntitySpan(range: range, kind: kind, tokens: name)
  }
}
