/// White space in UTF-8: controls and blanks of ASCII, U+00A0, U+2000 to U+200A, U+2028, U+2029, U+202F, U+3000.
enum WhiteSpace {
  /// Length of the white space character at `index`, 0 when it is none.
  @inline(__always)
  static func length(_ bytes: TextBytes, at index: Int) -> Int {
    let byte = bytes[index]
    if byte <= 0x20 { return 1 }
    return byte < 0xC2 || byte > 0xE3 ? 0 : lengthOfWide(bytes, at: index)
  }

  /// Whether white space ends right before `index`, which must not be 0.
  @inline(__always)
  static func ends(_ bytes: TextBytes, at index: Int) -> Bool {
    let byte = bytes[index - 1]
    if byte <= 0x20 { return true }
    return byte & 0xC0 == 0x80 && wideEnds(bytes, at: index)
  }

  private static func wideEnds(_ bytes: TextBytes, at index: Int) -> Bool {
    index >= 2 && lengthOfWide(bytes, at: index - 2) == 2 || index >= 3 && lengthOfWide(bytes, at: index - 3) == 3
  }

  private static func lengthOfWide(_ bytes: TextBytes, at index: Int) -> Int {
    switch bytes[index] {
    case 0xC2: return bytes[index + 1] == 0xA0 ? 2 : 0
    case 0xE2 where bytes[index + 1] == 0x80:
      let last = bytes[index + 2]
      return last <= 0x8A || last == 0xA8 || last == 0xA9 || last == 0xAF ? 3 : 0
    case 0xE3: return bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80 ? 3 : 0
    default: return 0
    }
  }
}
