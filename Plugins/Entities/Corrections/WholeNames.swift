internal import Segmentation
internal import Winnow

/// Organisations of which the model found a part: `Archdiocese of [Turin]`, `Greater [Wellington Regional Council]`.
struct WholeNames {
  private static let longest = 4

  private let words: SentenceWords

  init(_ words: SentenceWords) { self.words = words }

  func whole(_ spans: [EntitySpan]) -> [EntitySpan] {
    let found = spans.enumerated().compactMap { index, span in
      withHead(span, after: index > 0 ? spans[index - 1].tokens : 0..<0) ?? withOpening(span)
    }
    return SpanMerge.putting(found, over: spans)
  }

  /// - Parameter last: the name before, which may be the head itself.
  private func withHead(_ span: EntitySpan, after last: Range<Int>) -> EntitySpan? {
    guard span.kind == .place, let first = span.tokens.first else { return nil }
    let sentence = words.sentence(of: span.tokens)
    let link = words.key(first - 1, in: sentence) == Self.article ? first - 2 : first - 1
    guard words.key(link, in: sentence) == Self.of, words.isCapitalised(link - 1),
      let head = words.key(link - 1, in: sentence), Self.heads.contains(head)
    else { return nil }
    var start = link - 1
    while start - 1 >= last.lowerBound, words.isCapitalised(start - 1), words.key(start - 1, in: sentence) != nil,
      link - start < Self.longest, start - 1 >= last.upperBound || last.contains(link - 1),
      words.tokens[start - 1].mark.key != Self.article
    {
      start -= 1
    }
    return words.span(start..<span.tokens.upperBound, .organization)
  }

  /// A capital inside a sentence that no title has.
  private func withOpening(_ span: EntitySpan) -> EntitySpan? {
    guard span.kind == .organization, span.type.label == nil, let first = span.tokens.first, first > 0,
      words.isCapitalised(first - 1)
    else { return nil }
    let sentence = words.sentence(of: span.tokens)
    guard let opening = words.key(first - 1, in: sentence), Self.openings.contains(opening),
      words.tokens[first - 1].range.start > sentence.start
    else { return nil }
    return words.span(first - 1..<span.tokens.upperBound, .organization)
  }

  private static let of = WordKey("of")
  private static let article = WordKey("the")
  private static let heads: WordSet = """
    archdiocese diocese university library bank institute college academy ministry department museum
    """
  private static let openings: WordSet = "greater royal national international"
}
