import Segmentation
import Winnow

/// The words that word and shingle scores count: runs of letters and digits; each ideograph, kana and syllable alone.
enum ScoredWords {
  static func keys(_ bytes: [UInt8], _ range: TextRange) -> [UInt64] {
    var keys: [UInt64] = []
    var start = -1
    var index = range.start
    while index < range.end {
      let (scalar, length) = Scalars.decode(bytes, at: index)
      let isIdeograph = isIdeograph(scalar)
      if start >= 0, isIdeograph || !isLetter(scalar) {
        keys.append(WordKey(bytes, start, index).value)
        start = -1
      }
      if isIdeograph {
        keys.append(WordKey(bytes, index, index + length).value)
      } else if start < 0, isLetter(scalar) {
        start = index
      }
      index += length
    }
    if start >= 0 { keys.append(WordKey(bytes, start, range.end).value) }
    return keys
  }

  static func keys(_ text: String) -> [UInt64] {
    let bytes = Array(text.utf8)
    return keys(bytes, TextRange(0, bytes.count))
  }

  private static func isIdeograph(_ scalar: UInt32) -> Bool {
    (0x3040...0x30FF).contains(scalar) || (0x3400...0x9FFF).contains(scalar) || (0xAC00...0xD7AF).contains(scalar)
  }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (scalar | 0x20) &- 0x61 < 26 || scalar &- 0x30 < 10 || scalar == 0x5F }
    guard let properties = Unicode.Scalar(scalar)?.properties else { return false }
    return properties.isAlphabetic || properties.numericType != nil
  }
}
