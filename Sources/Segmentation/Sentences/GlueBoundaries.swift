internal import Winnow

/// Boundaries that scraping hid: `… das Signal nicht erkannten.Post aus Thüringen`.
///
/// A stop between a word in lower case and a capitalised one, without white space, ends a sentence unless the stretch
/// is an address or a dotted name. Unicode's rules see an abbreviation there.
struct GlueBoundaries {
  /// Bytes right behind the stops, ascending.
  let ends: [Int32]

  /// How far around the stop white space is looked for.
  private static let reach = 48

  init(_ bytes: [UInt8]) {
    var ends: [Int32] = []
    var index = 3
    while index + 3 < bytes.count {
      if Self.isStop(bytes[index]), Self.isGlued(bytes, at: index) { ends.append(Int32(index + 1)) }
      index += 1
    }
    self.ends = ends
  }

  func merged(into others: [Int32]) -> [Int32] {
    if ends.isEmpty { return others }
    return (ends + others).sorted()
  }

  private static func isStop(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x21 || byte == 0x3F }

  private static func isGlued(_ bytes: [UInt8], at stop: Int) -> Bool {
    let next = Scalars.decode(bytes, at: stop + 1)
    guard Traits(of: next.scalar).contains(.upper), stop + 1 + next.length < bytes.count,
      Traits(of: Scalars.decode(bytes, at: stop + 1 + next.length).scalar).contains(.lower),
      let last = Scalars.decode(bytes, before: stop), Traits(of: last.scalar).contains(.lower),
      let before = Scalars.decode(bytes, before: stop - last.length), Traits(of: before.scalar).contains(.lower)
    else { return false }
    return !isAddress(bytes, around: stop)
  }

  /// A slash, an at sign, a colon or another full stop stands in the same stretch of black text.
  private static func isAddress(_ bytes: [UInt8], around stop: Int) -> Bool {
    var index = stop - 1
    while index >= 0, stop - index < reach, bytes[index] > 0x20 {
      if isAddressByte(bytes[index]) { return true }
      index -= 1
    }
    index = stop + 1
    while index < bytes.count, index - stop < reach, bytes[index] > 0x20 {
      if isAddressByte(bytes[index]), !endsStretch(bytes, index) { return true }
      index += 1
    }
    return false
  }

  private static func isAddressByte(_ byte: UInt8) -> Bool {
    byte == 0x2F || byte == 0x40 || byte == 0x3A || byte == 0x2E || byte == 0x5F
  }

  private static func endsStretch(_ bytes: [UInt8], _ index: Int) -> Bool {
    index + 1 == bytes.count || bytes[index + 1] <= 0x20
  }
}
