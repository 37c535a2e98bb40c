internal import Segmentation
internal import Winnow

/// Persons behind titles that the model left out, or took for places or organisations with their title: `Chancellor Kohl`.
struct TitledPersons {
  private let words: SentenceWords

  private static let longest = 3

  init(_ words: SentenceWords) { self.words = words }

  func adding(to spans: [EntitySpan]) -> [EntitySpan] {
    let typed = typed(spans)
    let free = words.free(typed)
    let found: [EntitySpan] = free.indices.compactMap { place in
      let first = free[place]
      guard isBehindTitle(first) else { return nil }
      var end = first + 1
      while end < first + Self.longest, place + end - first < free.count, free[place + end - first] == end,
        words.key(end, in: words.sentence(of: first..<end)) != nil
      {
        end += 1
      }
      return words.span(first..<end, .person)
    }
    return SpanMerge.filling(typed, with: found)
  }

  /// On its line, in lower case but for the first letter.
  private func isBehindTitle(_ index: Int) -> Bool {
    guard index > 0, words.tokens[index].mark.shape.contains(.hasLower) else { return false }
    let isStop =
      words.bytes[words.tokens[index - 1].range.start] == 0x2E
      && !words.tokens[index - 1].mark.shape.contains(.afterSpace)
    let title = isStop ? index - 2 : index - 1
    let sentence = words.sentence(of: index..<index + 1)
    guard words.isCapitalised(title), let key = words.key(title, in: sentence) else { return false }
    return Self.before.contains(key) && !Self.parts.contains(words.tokens[index].mark.key)
  }

  private func typed(_ spans: [EntitySpan]) -> [EntitySpan] {
    spans.map { span in
      guard span.kind == .place || span.kind == .organization, span.type.label == nil, span.tokens.count == 2,
        let first = span.tokens.first, Self.titles.contains(words.tokens[first].mark.key), isName(first + 1),
        EntityLexicon.standard.classes(words.phrase(span.tokens)).isEmpty
      else { return span }
      return words.span(first + 1..<first + 2, .person)
    }
  }

  private func isName(_ index: Int) -> Bool {
    words.isCapitalised(index)
      && EntityLexicon.standard.classes(words.phrase(index..<index + 1)).isDisjoint(with: [.country, .demonym])
  }

  private static let before: WordSet = "chancellor senator mr mrs ms dr professor prof sen gov rep"
  /// Titles go on.
  private static let parts: WordSet =
    "of and in for the speaker president chairman chairwoman chair secretary justice chief vice prime deputy foreign"
  private static let titles: WordSet = "president chancellor premier minister senator mr mrs ms dr professor"
}
