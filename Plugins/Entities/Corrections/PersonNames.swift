internal import Segmentation
internal import Winnow

/// Names that a document is sure to give persons: in full with a listed first name, or behind a title.
struct PersonNames {
  private let words: SentenceWords

  init(_ words: SentenceWords) { self.words = words }

  /// First names and surnames, and names as they stand.
  func keys(_ spans: [EntitySpan]) -> Set<WordKey> { Set(spans.lazy.flatMap { keys($0) }) }

  private func keys(_ span: EntitySpan) -> [WordKey] {
    guard span.kind == .person, let first = span.tokens.first, let last = span.tokens.last else { return [] }
    let whole = words.phrase(span.tokens)
    if isBehindTitle(first) { return [whole, words.phrase(last..<last + 1)] }
    guard last > first, isFirstName(first) else { return [] }
    return [whole, words.phrase(last..<last + 1), words.phrase(first..<first + 1)]
  }

  func isBehindTitle(_ start: Int) -> Bool {
    let isStop = start > 1 && words.bytes[words.tokens[start - 1].range.start] == 0x2E
    let title = isStop ? start - 2 : start - 1
    return title >= 0 && TitleWords.titles.contains(words.tokens[title].mark.key)
  }

  func isFirstName(_ index: Int) -> Bool {
    EntityLexicon.standard.classes(words.phrase(index..<index + 1)).contains(.first)
  }
}
