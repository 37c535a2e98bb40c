/// What stands between two stretches of white space, cut into leading marks, core and trailing marks: `(“Well,”` is
/// `(“`, `Well` and `,”`. The core is empty where there are only marks.
struct BlackRun {
  let start: Int
  let end: Int
  private(set) var coreStart: Int
  private(set) var coreEnd: Int

  /// Longer runs are cut there: nothing that decides about sentences is that long.
  static let longest = 48

  static let none = BlackRun(word: 0, 0, to: 0)

  /// A word and marks behind it alone.
  @inline(__always)
  init(word start: Int, _ wordEnd: Int, to end: Int) {
    (self.start, self.end, coreStart, coreEnd) = (start, end, start, wordEnd)
  }

  /// The run that begins at `start`; `limit` ends the paragraph.
  init(_ bytes: TextBytes, from start: Int, limit: Int) {
    var end = start
    let limit = min(limit, start + Self.longest)
    while end < limit, WhiteSpace.length(bytes, at: end) == 0 { end += 1 }
    while end > start, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    self.init(bytes, start, end)
  }

  /// The run that ends at `end`; `limit` begins the paragraph.
  init(_ bytes: TextBytes, before end: Int, limit: Int) {
    var start = end
    let limit = max(limit, end - Self.longest)
    while start > limit, !WhiteSpace.ends(bytes, at: start) { start -= 1 }
    while start < end, bytes[start] & 0xC0 == 0x80 { start += 1 }
    self.init(bytes, start, end)
  }

  private init(_ bytes: TextBytes, _ start: Int, _ end: Int) {
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
}
