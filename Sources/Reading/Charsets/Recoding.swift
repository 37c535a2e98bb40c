internal import CICU
internal import Winnow

/// Text decoded by one of ICU's converters, as UTF-16 with the source offset of each unit.
struct Recoding {
  private var units: [UInt16]
  private var offsets: [Int32]
  private var replaced: Int32 = 0
  private let start: Int
  private let end: Int

  /// - Returns: nil when ICU has no such converter or runs out of memory.
  init?(_ bytes: [UInt8], from start: Int, _ charset: Charset) {
    self.start = start
    end = bytes.count
    let count = bytes.count - start
    guard count < Int(Int32.max) / 2 else { return nil }
    let capacity = count * 2 + 16
    units = [UInt16](repeating: 0, count: capacity)
    offsets = [Int32](repeating: 0, count: capacity)
    var replaced: Int32 = 0
    let found = bytes[start...].withUnsafeBufferPointer {
      cicu_decode(charset.converter, $0.baseAddress, Int32(count), &units, &offsets, Int32(capacity), &replaced)
    }
    guard found >= 0 else { return nil }
    units.removeLast(capacity - Int(found))
    self.replaced = replaced
  }

  func result(_ charset: Charset, _ origin: Source.CharsetOrigin) -> DecodedBytes {
    var builder = MappedText(capacity: units.count + units.count / 4)
    var index = 0
    while index < units.count {
      let (scalar, length) = decode(index)
      let source = TextRange(start + Int(offsets[index]), sourceEnd(behind: index + length))
      append(scalar, source, to: &builder)
      index += length
    }
    return DecodedBytes(
      bytes: builder.bytes, map: builder.map, charset: charset, origin: origin, replaced: Int(replaced))
  }

  private func append(_ scalar: UInt32, _ source: TextRange, to builder: inout MappedText) {
    if scalar < 0x80, source.count == 1 {
      builder.copy(UInt8(scalar), from: source.start)
    } else {
      builder.append(scalar: scalar, from: source, scalar == 0xFFFD ? .decoded : .recoded)
    }
  }

  private func decode(_ index: Int) -> (scalar: UInt32, length: Int) {
    let unit = UInt32(units[index])
    guard (0xD800...0xDFFF).contains(unit) else { return (unit, 1) }
    guard unit < 0xDC00, index + 1 < units.count, (0xDC00...0xDFFF).contains(UInt32(units[index + 1])) else {
      return (0xFFFD, 1)
    }
    return (0x10000 + (unit - 0xD800) << 10 + (UInt32(units[index + 1]) - 0xDC00), 2)
  }

  /// Where the next character begins; several characters of one sequence end together.
  private func sourceEnd(behind index: Int) -> Int { index < units.count ? start + Int(offsets[index]) : end }
}
