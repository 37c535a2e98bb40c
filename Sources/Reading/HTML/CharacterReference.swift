/// A character reference of HTML (`&amp;`, `&#8220;`, `&nbsp`), read at its ampersand.
struct CharacterReference {
  /// UTF-8 of what it stands for.
  var text: [UInt8]
  /// Bytes of the source that it takes.
  var count: Int

  /// - Returns: nil where the ampersand is an ampersand.
  init?(_ html: [UInt8], at ampersand: Int, before end: Int) {
    guard ampersand + 1 < end else { return nil }
    if html[ampersand + 1] == UInt8(ascii: "#") {
      self.init(numeric: html, ampersand, end)
    } else {
      self.init(named: html, ampersand, end)
    }
  }

  private init?(numeric html: [UInt8], _ ampersand: Int, _ end: Int) {
    var index = ampersand + 2
    guard index < end else { return nil }
    let isHexadecimal = html[index] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { index += 1 }
    let radix: UInt32 = isHexadecimal ? 16 : 10
    let first = index
    var value: UInt32 = 0
    while index < end, let digit = Self.digit(html[index]), digit < radix {
      value = min(value * radix + digit, 0x110000)
      index += 1
    }
    guard index > first else { return nil }
    if index < end, html[index] == UInt8(ascii: ";") { index += 1 }
    text = Array(String(Character(Self.scalar(value))).utf8)
    count = index - ampersand
  }

  private init?(named html: [UInt8], _ ampersand: Int, _ end: Int) {
    var index = ampersand + 1
    let limit = min(end, ampersand + 34)
    while index < limit, Self.isNameByte(html[index]) { index += 1 }
    guard index > ampersand + 1 else { return nil }
    if index < end, html[index] == UInt8(ascii: ";") {
      let name = String(decoding: html[ampersand + 1..<index], as: UTF8.self)
      if let found = CharacterNames.table[name] {
        self.init(text: Array(found.utf8), count: index + 1 - ampersand)
        return
      }
    }
    self.init(unclosed: html, ampersand, index)
  }

  /// A few old names count without their semicolon, the longest first.
  private init?(unclosed html: [UInt8], _ ampersand: Int, _ end: Int) {
    var last = min(end, ampersand + 7)
    while last > ampersand + 2 {
      let name = String(decoding: html[ampersand + 1..<last], as: UTF8.self)
      if CharacterNames.unclosed.contains(name), let found = CharacterNames.table[name] {
        self.init(text: Array(found.utf8), count: last - ampersand)
        return
      }
      last -= 1
    }
    return nil
  }

  private init(text: [UInt8], count: Int) {
    self.text = text
    self.count = count
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46, 0x61...0x66: UInt32((byte | 0x20) - 0x57)
    default: nil
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || (0x30...0x39).contains(byte)
  }

  /// Numbers from 0x80 to 0x9F mean windows-1252 (HTML Standard, numeric character reference end state).
  private static func scalar(_ value: UInt32) -> Unicode.Scalar {
    if (0x80...0x9F).contains(value), let mapped = Unicode.Scalar(windows1252[Int(value) - 0x80]) { return mapped }
    return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E,
    0x178,
  ]
}
