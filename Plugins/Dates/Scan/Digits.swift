/// Decimal digits of the scripts in use: ASCII, Arabic-Indic (both), Devanagari, Bengali, Thai, full-width.
enum Digits {
  /// Value and length of the digit at `index`; nil when there is none.
  @inline(__always)
  static func digit(_ bytes: [UInt8], _ index: Int, _ limit: Int) -> (value: Int, length: Int)? {
    guard index < limit else { return nil }
    let byte = bytes[index]
    if byte < 0x80 { return byte &- 0x30 < 10 ? (Int(byte & 0x0F), 1) : nil }
    return byte == 0xD9 || byte == 0xDB || byte == 0xE0 || byte == 0xEF ? other(bytes, index, limit) : nil
  }

  private static func other(_ bytes: [UInt8], _ index: Int, _ limit: Int) -> (value: Int, length: Int)? {
    guard index + 1 < limit else { return nil }
    let second = bytes[index + 1]
    switch bytes[index] {
    case 0xD9: return (0xA0...0xA9).contains(second) ? (Int(second - 0xA0), 2) : nil
    case 0xDB: return (0xB0...0xB9).contains(second) ? (Int(second - 0xB0), 2) : nil
    default: break
    }
    guard index + 2 < limit else { return nil }
    let third = bytes[index + 2]
    switch (bytes[index], second) {
    case (0xE0, 0xA5), (0xE0, 0xA7): return (0xA6...0xAF).contains(third) ? (Int(third - 0xA6), 3) : nil
    case (0xE0, 0xB9): return (0x90...0x99).contains(third) ? (Int(third - 0x90), 3) : nil
    case (0xEF, 0xBC): return (0x90...0x99).contains(third) ? (Int(third - 0x90), 3) : nil
    default: return nil
    }
  }

  /// A run of digits: its value (0 beyond nine digits), how many, and where it ends.
  @inline(__always)
  static func run(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> (value: Int, count: Int, end: Int)? {
    guard var (value, length) = digit(bytes, start, limit) else { return nil }
    var end = start + length
    var count = 1
    while let next = digit(bytes, end, limit) {
      count += 1
      value = count > 9 ? 0 : value * 10 + next.value
      length = next.length
      end += length
    }
    return (value, count, end)
  }
}
