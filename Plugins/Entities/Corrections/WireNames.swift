internal import Segmentation
internal import Winnow

/// Agencies in datelines: `STOCKHOLM, Oct 10 (Baltic Wire) -`.
struct WireNames {
  /// Furthest bracket in its line, most words inside; in tokens.
  private static let reach = 14
  private static let longest = 4

  private let words: SentenceWords
  private let tokens: Layer<Token>

  init(_ words: SentenceWords) {
    self.words = words
    tokens = words.tokens
  }

  func adding(to spans: [EntitySpan]) -> [EntitySpan] {
    var found: [EntitySpan] = []
    var lineStart = 0
    for index in tokens.indices {
      if tokens[index].mark.shape.contains(.afterLineEnd) { lineStart = index }
      guard isMark(index, 0x28), (1...Self.reach).contains(index - lineStart), words.isCapitalised(lineStart),
        let name = name(index + 1)
      else { continue }
      found.append(words.span(name, .organization))
    }
    return SpanMerge.putting(found, over: spans)
  }

  /// Capitalised words up to a bracket with a dash behind it.
  private func name(_ start: Int) -> Range<Int>? {
    var end = start
    while end < start + Self.longest, words.isCapitalised(end), !tokens[end].mark.shape.contains(.afterLineEnd) {
      end += 1
    }
    return end > start && isMark(end, 0x29) && isDash(end + 1) ? start..<end : nil
  }

  private func isMark(_ index: Int, _ byte: UInt8) -> Bool {
    tokens.indices.contains(index) && tokens[index].range.count == 1 && words.bytes[tokens[index].range.start] == byte
  }

  /// Hyphens or one of the dashes between `–` and `―`.
  private func isDash(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].mark.shape.contains(.afterSpace) else { return false }
    let range = tokens[index].range
    if words.bytes[range.indices].allSatisfy({ $0 == 0x2D }) { return true }
    return range.count == 3 && words.bytes[range.start] == 0xE2 && words.bytes[range.start + 1] == 0x80
      && (0x93...0x95).contains(words.bytes[range.start + 2])
  }
}
