/// Finds where a stretch that ICU decides about may end.
struct HardStretch {
  /// A stretch goes on while another hard scalar is nearer than this many bytes: calls of ICU cost.
  private static let gap = 12
  private static let longest = 1 << 16

  private let text: UnsafeBufferPointer<UInt8>
  private let low: UnsafeBufferPointer<UInt16>
  private let table: ScalarTable

  init(_ text: UnsafeBufferPointer<UInt8>, _ low: UnsafeBufferPointer<UInt16>, _ table: ScalarTable) {
    self.text = text
    self.low = low
    self.table = table
  }

  /// A boundary for certain behind the hard scalar at `hard`: before it something that always ends, and behind it
  /// neither Extend nor more of the same. The first such place behind the last of the hard scalars that follow one
  /// another closely, or any when the stretch gets long.
  func end(from hard: Int) -> Int {
    var index = hard
    var lastHard = hard
    var end: Int?
    var left: UInt16 = WordClass.hard
    while index < text.count {
      let (value, length) = classOf(index)
      let isCertain = WordClass.endsAlways(left) && value != WordClass.extend && !Self.joins(left, value)
      if value >= WordClass.hard {
        if isCertain, index - hard > Self.longest { return index }
        lastHard = index
        end = nil
      } else if isCertain, end == nil {
        end = index
      }
      if let end, index - lastHard > Self.gap { return end }
      left = value
      index += length
    }
    return end ?? text.count
  }

  private static func joins(_ left: UInt16, _ right: UInt16) -> Bool {
    left == WordClass.space && right == left || left == WordClass.cr && right == WordClass.lf
  }

  private func classOf(_ index: Int) -> (value: UInt16, length: Int) {
    let byte = text[index]
    if byte < 0x80 { return (low[Int(byte)] >> 8, 1) }
    let (scalar, length) = WideMasks.decode(text.baseAddress! + index)
    return ((scalar < 0x10000 ? low[Int(scalar)] : table.high(scalar)) >> 8, length)
  }
}
