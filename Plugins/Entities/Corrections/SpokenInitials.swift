internal import Segmentation
internal import Winnow

/// Persons by their initials at the turns of an interview: `KL: And you drew it.`
///
/// The letters must begin at least two lines and be those of a person whom the document names in full.
struct SpokenInitials {
  private let words: SentenceWords
  private let tokens: Layer<Token>

  init(_ words: SentenceWords) {
    self.words = words
    tokens = words.tokens
  }

  func adding(to spans: [EntitySpan]) -> [EntitySpan] {
    let turns = tokens.indices.filter(isTurn)
    guard turns.count > 1 else { return spans }
    let names = Set(spans.lazy.compactMap { initials($0) })
    var counts: [WordKey: Int] = [:]
    for turn in turns { counts[tokens[turn].mark.key, default: 0] += 1 }
    let found: [EntitySpan] = turns.compactMap { turn in
      let key = tokens[turn].mark.key
      return counts[key] ?? 0 > 1 && names.contains(key) ? words.span(turn..<turn + 1, .person) : nil
    }
    return SpanMerge.putting(found, over: spans)
  }

  private func isTurn(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.mark.shape.contains(.afterLineEnd), token.mark.kind == .word, token.mark.shape.contains(.allUpper),
      (2...3).contains(token.range.count), index + 1 < tokens.count
    else { return false }
    return tokens[index + 1].range.count == 1 && words.bytes[tokens[index + 1].range.start] == 0x3A
  }

  private func initials(_ span: EntitySpan) -> WordKey? {
    guard span.kind == .person, (2...3).contains(span.tokens.count) else { return nil }
    let letters = span.tokens.map { words.bytes[tokens[$0].range.start] }
    return WordKey(letters, 0, letters.count)
  }
}
