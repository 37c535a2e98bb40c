package import Segmentation
package import Winnow

/// Turns tags into spans without possessive endings and leading articles.
package enum SpanCollector {
  package static let kinds: [EntityKind] = [.person, .organization, .place, .misc]

  package static func spans(_ tags: [Int], _ tokens: Layer<Token>, _ bytes: [UInt8]) -> [EntitySpan] {
    var spans: [EntitySpan] = []
    var start: Int?
    for (index, tag) in tags.enumerated() {
      if tag == EntityTag.outside { start = nil }
      if EntityTag.begins(tag) { start = index }
      guard EntityTag.ends(tag) || isCut(index, tags, tokens), let first = start else { continue }
      start = nil
      let kind = kinds[EntityTag.type(tag)]
      let last = kind == .person ? behindHyphens(index, tokens, bytes) : index
      if let range = range(first, last, tokens, bytes) { spans.append(EntitySpan(range: range, kind: kind)) }
    }
    return spans
  }

  /// A person's name goes on over hyphens: `Kang Kyung-wha`.
  private static func behindHyphens(_ index: Int, _ tokens: Layer<Token>, _ bytes: [UInt8]) -> Int {
    var last = index
    while last + 2 < tokens.count, bytes[tokens[last + 1].range.start] == 0x2D, tokens[last + 2].mark.kind == .word,
      tokens[last + 1].range.start == tokens[last].range.end, tokens[last + 2].range.start == tokens[last + 1].range.end
    {
      last += 2
    }
    return last
  }

  /// A sentence ended inside an entity.
  private static func isCut(_ index: Int, _ tags: [Int], _ tokens: Layer<Token>) -> Bool {
    guard tags[index] != EntityTag.outside else { return false }
    return index + 1 == tags.count || tags[index + 1] == EntityTag.outside
  }

  private static func range(_ first: Int, _ last: Int, _ tokens: Layer<Token>, _ bytes: [UInt8]) -> TextRange? {
    var first = first
    if first < last, articles.contains(tokens[first].mark.key) { first += 1 }
    guard tokens[first].mark.kind == .word || tokens[first].mark.kind == .number else { return nil }
    // Some training sets mark common nouns (genres, methods); a name has a capital or a digit.
    let named = (first...last).contains {
      !tokens[$0].mark.shape.isDisjoint(with: [.capitalized, .allUpper, .hasDigit])
    }
    guard named else { return nil }
    let end = Possessive.end(of: tokens[last].range, in: bytes)
    return TextRange(tokens[first].range.start, max(end, tokens[first].range.start + 1))
  }

  private static let articles: WordSet = "the a an"
}
