internal import Winnow

/// The English possessive ending, straight or curly.
enum Possessive {
  /// Where the word ends without it.
  static func end(of range: TextRange, in bytes: [UInt8]) -> Int {
    guard range.count > 2, bytes[range.end - 1] | 0x20 == UInt8(ascii: "s") else { return range.end }
    if bytes[range.end - 2] == 0x27 { return range.end - 2 }
    guard range.count > 4, bytes[range.end - 4] == 0xE2, bytes[range.end - 3] == 0x80, bytes[range.end - 2] == 0x99
    else {
      return range.end
    }
    return range.end - 4
  }
}
