/// Reads ASCII letters as far as they go.
struct LetterReader {
  var word = WordKey.Builder()
  private(set) var end: Int
  private var uppers = 0
  private let start: Int
  private let beginsUpper: Bool

  @inline(__always)
  init(_ bytes: TextBytes, from start: Int, limit: Int) {
    self.start = start
    var index = start
    while index < limit {
      let byte = bytes[index]
      let folded = byte | 0x20
      guard folded &- 0x61 < 26 else { break }
      word.add(folded: UInt64(folded))
      uppers += Int(byte & 0x20 ^ 0x20) >> 5
      index += 1
    }
    end = index
    beginsUpper = index > start && bytes[start] & 0x20 == 0
  }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Shape of a word of these letters alone.
  @inline(__always)
  var shape: RunShape {
    let count = end - start
    if count < 2 { return count == 0 ? .none : uppers == 1 ? .oneUpper : .oneLower }
    if uppers == count { return .upper }
    if beginsUpper { return .capitalized }
    return uppers > 0 ? .inner : .lower
  }
}
