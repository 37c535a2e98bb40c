internal import Winnow

/// Span ends that data sets disagree about, cut on all sides before spans are compared.
enum SpanEnds {
  /// Without `the`, `a`, `an` and a possessive ending, straight or curly.
  static func trimmed(_ range: TextRange, _ text: [UInt8]) -> TextRange {
    var (start, end) = (range.start, range.end)
    for article in ["the ", "a ", "an "] {
      let bytes = Array(article.utf8)
      if end - start > bytes.count, zip(text[start...], bytes).allSatisfy({ $0 | 0x20 == $1 }) {
        start += bytes.count
        break
      }
    }
    for ending in ["'s", "’s", "'", "’"] {
      let bytes = Array(ending.utf8)
      if end - start > bytes.count, text[end - bytes.count..<end].elementsEqual(bytes) {
        end -= bytes.count
        break
      }
    }
    return TextRange(start, end)
  }
}
