/// What stands between two stretches of white space, cut into leading marks, core and trailing marks: `(“Well,”` is
/// `(“`, `Well` and `,”`. The core is empty where there are only marks.
struct BlackRun {
  let start: Int
  let end: Int
  private(set) var coreStart: Int
  private(set) var coreEnd: Int

  /// Longer runs are cut there: nothing that decides about sentences is that long.
  private static let longest = 48

  static let none = BlackRun()

  private init() { (start, end, coreStart, coreEnd) = (0, 0, 0, 0) }

  /// The run that begins at `start`; `limit` ends the paragraph.
  init(_ bytes: [UInt8], from start: Int, limit: Int) {
    var end = start
    let limit = min(limit, start + Self.longest)
    while end < limit, !Self.isSpace(bytes, at: end) { end += 1 }
    while end > start, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    self.init(bytes, start, end)
  }

  /// The run that ends at `end`; `limit` begins the paragraph.
  init(_ bytes: [UInt8], before end: Int, limit: Int) {
    var start = end
    let limit = max(limit, end - Self.longest)
    while start > limit, !Self.isSpace(bytes, endingAt: start) { start -= 1 }
    while start < end, bytes[start] & 0xC0 == 0x80 { start += 1 }
    self.init(bytes, start, end)
  }

  private init(_ bytes: [UInt8], _ start: Int, _ end: Int) {
    (self.start, self.end) = (start, end)
    coreStart = start
    coreEnd = end
    while coreEnd > start, let last = Scalars.decode(bytes, before: coreEnd), Self.isMark(last.scalar) {
      coreEnd -= last.length
    }
    while coreStart < coreEnd {
      let first = Scalars.decode(bytes, at: coreStart)
      guard Self.isMark(first.scalar) else { break }
      coreStart += first.length
    }
    if coreEnd == start { coreStart = start }
  }

  var isEmpty: Bool { start == end }
  var hasCore: Bool { coreStart < coreEnd }

  private static func isMark(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return !((scalar | 0x20) &- 0x61 < 26 || scalar &- 0x30 < 10) }
    return Traits(of: scalar).isDisjoint(with: [.letter, .digit, .mark])
  }

  /// White space in UTF-8: controls and blanks of ASCII, U+00A0, U+2000 to U+200A, U+2028, U+2029, U+202F, U+3000.
  @inline(__always)
  static func isSpace(_ bytes: [UInt8], at index: Int) -> Bool {
    let byte = bytes[index]
    if byte <= 0x20 { return true }
    if byte < 0xC2 { return false }
    return lengthOfWideSpace(bytes, at: index) > 0
  }

  @inline(__always)
  static func isSpace(_ bytes: [UInt8], endingAt index: Int) -> Bool {
    let byte = bytes[index - 1]
    if byte <= 0x20 { return true }
    if byte & 0xC0 != 0x80 { return false }
    return index >= 2 && lengthOfWideSpace(bytes, at: index - 2) == 2
      || index >= 3 && lengthOfWideSpace(bytes, at: index - 3) == 3
  }

  static func lengthOfWideSpace(_ bytes: [UInt8], at index: Int) -> Int {
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
