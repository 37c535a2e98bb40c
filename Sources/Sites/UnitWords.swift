internal import Winnow

/// Counts and hashes the words of a unit in one pass.
struct UnitWords {
  let unit: SiteUnit

  /// Words without numbers and capitals that are enough to know a unit by.
  private static let enough = 4

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var all = StableHash()
    var small = StableHash()
    var words = 0
    var smallWords = 0
    var wide = 0
    var index = range.lowerBound
    while index < range.upperBound {
      guard Self.isWord(bytes[index]) else {
        // Signs tell `|` from `•`; blanks tell nothing.
        if bytes[index] > 0x20 { all.add(bytes[index]) }
        index += 1
        continue
      }
      let start = index
      var word = StableHash()
      let isNumber = Self.isDigit(bytes[start])
      while index < range.upperBound, Self.isWord(bytes[index]), Self.isDigit(bytes[index]) == isNumber {
        let byte = bytes[index]
        if byte >= 0xE3 { wide += 1 }
        word.add(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        index += 1
      }
      words += 1
      all.add(isNumber ? 0 : word.value)
      if !isNumber, !Self.isCapital(bytes, start) {
        smallWords += 1
        small.add(word.value)
      }
    }
    // Chinese and Japanese put no blanks: two characters count as a word.
    words += wide / 2
    unit = SiteUnit(
      range: TextRange(range.lowerBound, range.upperBound),
      key: smallWords >= Self.enough && smallWords * 5 >= words * 2 ? small.value : all.value, words: words,
      isProse: words >= 6 && Self.endsLikeSentence(bytes, range))
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Capitals of ASCII, Latin-1, Greek and Cyrillic.
  private static func isCapital(_ bytes: [UInt8], _ index: Int) -> Bool {
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch bytes[index] {
    case 0x41...0x5A: return true
    case 0xC3: return next < 0x9F
    case 0xCE: return next >= 0x86 && next < 0xAC
    case 0xD0: return next < 0xB0
    default: return false
    }
  }

  private static func endsLikeSentence(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] == 0x22 || bytes[end - 1] == 0x29 || bytes[end - 1] == 0x27 {
      end -= 1
    }
    guard end >= range.lowerBound + 3 else { return false }
    let tail = (bytes[end - 3], bytes[end - 2], bytes[end - 1])
    if [0x2E, 0x21, 0x3F].contains(tail.2) { return true }
    // … ” ’ 。 ！ ？
    return tail == (0xE2, 0x80, 0xA6) || tail == (0xE2, 0x80, 0x9D) || tail == (0xE2, 0x80, 0x99)
      || tail == (0xE3, 0x80, 0x82) || tail == (0xEF, 0xBC, 0x81) || tail == (0xEF, 0xBC, 0x9F)
  }
}
