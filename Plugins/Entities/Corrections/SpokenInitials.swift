internal import Segmentation
internal import Winnow

/// Persons by their initials at the turns of an interview: `KL: And you drew it.`
///
/// The letters must begin at least two lines and be those of a person whom the document names in full.
struct SpokenInitials {
  private let words: SentenceWords

  init(_ words: SentenceWords) { self.words = words }

  func adding(to spans: [EntitySpan]) -> [EntitySpan] {
    let turns = words.tokens.indices.filter(isTurn)
    guard turns.count > 1 else { return spans }
    let names = Set(spans.lazy.compactMap { initials($0) })
    var counts: [WordKey: Int] = [:]
    for turn in turns { counts[words.tokens[turn].mark.key, default: 0] += 1 }
    let found: [EntitySpan] = turns.compactMap { turn in
      let key = words.tokens[turn].mark.key
      return counts[key] ?? 0 > 1 && names.contains(key) ? words.span(turn..<turn + 1, .person) : nil
    }
    return SpanMerge.putting(found, over: spans)
  }

  private func isTurn(_ index: Int) -> Bool {
    let token = words.tokens[index]
    guard token.mark.shape.contains(.afterLineEnd), token.mark.kind == .word, token.mark.shape.contains(.allUpper),
      (2...3).contains(token.range.count)
    else { return false }
    return words.isMark(index + 1, 0x3A)
  }

  private func initials(_ span: EntitySpan) -> WordKey? {
    guard span.kind == .person, (2...3).contains(span.tokens.count) else { return nil }
    let letters = span.tokens.map { words.bytes[words.tokens[$0].range.start] }
    return WordKey(letters, 0, letters.count)
  }
}
