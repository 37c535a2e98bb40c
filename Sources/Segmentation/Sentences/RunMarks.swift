/// Marks at the edge of a black run in a form that says what they do: kinds of quotes alike, runs cut short.
struct RunMarks {
  /// Hash of all of them, 0 for none.
  private(set) var all: UInt32 = 0
  private(set) var last: UInt32 = 0
  private var run = 0

  @inline(__always)
  init(_ bytes: TextBytes, _ start: Int, _ end: Int) { take(bytes, start, end) }

  /// Goes on with more.
  @inline(__always)
  mutating func take(_ bytes: TextBytes, _ start: Int, _ end: Int) {
    var index = start
    while index < end {
      let (scalar, length) = Scalars.decode(bytes, at: index)
      index += length
      let mark = Self.normalised(scalar)
      run = mark == last ? run + 1 : 0
      last = mark
      if run < 3 { all = (all ^ mark) &* 0x0100_0193 }
    }
  }

  private static func normalised(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x201C, 0x201D: 0x22
    case 0x2018, 0x2019: 0x27
    case 0x2010...0x2015: 0x2D
    case 0x2026: 0x2E
    case 0...0xFF: scalar
    default: 1
    }
  }
}
