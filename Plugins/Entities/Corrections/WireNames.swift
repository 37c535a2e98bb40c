internal import Segmentation
internal import Winnow

/// Agencies in datelines: `STOCKHOLM, Oct 10 (Baltic Wire) -`.
struct WireNames {
  /// Furthest bracket in its line, most words inside; in tokens.
  private static let reach = 14
  private static let longest = 4

  private let words: SentenceWords

  init(_ words: SentenceWords) { self.words = words }

  func adding(to spans: [EntitySpan]) -> [EntitySpan] {
    var found: [EntitySpan] = []
    var lineStart = 0
    for index in words.tokens.indices {
      if words.tokens[index].mark.shape.contains(.afterLineEnd) { lineStart = index }
      guard words.isMark(index, 0x28), (1...Self.reach).contains(index - lineStart), words.isCapitalised(lineStart),
        let name = name(index + 1)
      else { continue }
      found.append(words.span(name, .organization))
    }
    return SpanMerge.putting(found, over: spans)
  }

  /// Capitalised words up to a bracket with a dash behind it.
  private func name(_ start: Int) -> Range<Int>? {
    var end = start
    while end < start + Self.longest, words.isCapitalised(end), !words.tokens[end].mark.shape.contains(.afterLineEnd) {
      end += 1
    }
    return end > start && words.isMark(end, 0x29) && isDash(end + 1) ? start..<end : nil
  }

  /// Hyphens or one of the dashes between `–` and `―`.
  private func isDash(_ index: Int) -> Bool {
    guard words.tokens.indices.contains(index), words.tokens[index].mark.shape.contains(.afterSpace) else {
      return false
    }
    let range = words.tokens[index].range
    if words.bytes[range.indices].allSatisfy({ $0 == 0x2D }) { return true }
    return range.count == 3 && words.bytes[range.start] == 0xE2 && words.bytes[range.start + 1] == 0x80
      && (0x93...0x95).contains(words.bytes[range.start + 2])
  }
}
