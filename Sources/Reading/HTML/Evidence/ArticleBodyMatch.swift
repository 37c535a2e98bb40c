internal import Winnow

/// Tells which blocks a page repeats as the body of its article in its linked data.
///
/// Compared by runs of three words, so that mark-up and line ends inside the repeated body do no harm.
struct ArticleBodyMatch {
  private static let run = 3
  private static let shortest = 200

  private var runs: Set<UInt64> = []

  /// - Returns: nil where the body is too short to say anything.
  init?(_ body: String) {
    let bytes = Array(body.utf8)
    guard bytes.count >= Self.shortest else { return nil }
    Self.words(bytes, 0..<bytes.count) { runs.insert($0) }
  }

  /// Share of the runs of words in `range` that the body has, 0...1.
  func share(of bytes: [UInt8], _ range: TextRange) -> Float {
    var all = 0
    var found = 0
    Self.words(bytes, range.indices) {
      all += 1
      if runs.contains($0) { found += 1 }
    }
    return all == 0 ? 0 : Float(found) / Float(all)
  }

  /// Hashes of each word with the two before it; letters beyond the alphabets that use blanks are words of their own.
  private static func words(_ bytes: [UInt8], _ range: Range<Int>, _ body: (UInt64) -> Void) {
    var last: (UInt64, UInt64) = (0, 0)
    var word: UInt64 = 0
    var count = 0
    for index in range.lowerBound...range.upperBound {
      let byte = index < range.upperBound ? bytes[index] : 0x20
      if isLetter(byte), !(byte >= 0xE3 && word != 0) {
        word = ((word == 0 ? 0xCBF2_9CE4_8422_2325 : word) ^ UInt64(byte | 0x20)) &* 0x0000_0100_0000_01B3
      } else if word != 0 {
        count += 1
        if count >= run { body(word ^ (last.0 &* 3) ^ (last.1 &* 7)) }
        last = (word, last.0)
        word = byte >= 0xE3 ? (0xCBF2_9CE4_8422_2325 ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 : 0
      }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }
}
