internal import Segmentation
internal import Winnow

/// A time of day in digits, read at its first token.
struct ClockTime {
  private(set) var hour: Int
  let minute: Int
  private(set) var end: Int
  private(set) var zone: String?
  private var isSure: Bool

  /// - Returns: nil where nothing proves that the digits are a time: `10.00`, `2:1`.
  init?(_ reader: SentenceReader, _ start: Int) {
    guard let (hour, minute, next, isColon) = Self.digits(reader, start), hour <= 24, minute < 60 else { return nil }
    self.hour = hour
    self.minute = minute
    end = next
    isSure = isColon
    takeHalf(reader, start)
    if case .uhr? = reader.word(end) {
      end += 1
      isSure = true
    }
    guard isSure || Self.zones.contains(reader.key(end) ?? Self.am) else { return nil }
  }

  mutating func takeZone(_ reader: SentenceReader) {
    guard reader.isWord(end), reader.tokens[end].mark.shape.contains(.allUpper), let key = reader.key(end),
      Self.zones.contains(key)
    else { return }
    zone = String(decoding: reader.bytes[reader.tokens[end].range.indices], as: UTF8.self)
    end += 1
  }

  /// Hours and minutes: `10:15` is three tokens, `10.15` one, `8.24am` one or two, `5pm` one.
  private static func digits(_ reader: SentenceReader, _ start: Int) -> (Int, Int, Int, Bool)? {
    let range = reader.tokens[start].range
    if reader.sign(start + 1) == 0x3A, reader.isGlued(start + 1), reader.isGlued(start + 2),
      let hour = reader.digits(start), range.count <= 2, let (minute, isWhole) = minutes(reader, start + 2)
    {
      let next = isWhole ? behindSeconds(reader, start + 3) : start + 2
      return next.map { (hour, minute, $0, true) }
    }
    var at = range.start
    while at < range.end, reader.bytes[at] &- 0x30 < 10 { at += 1 }
    guard at - range.start <= 2, let hour = reader.digits(range.start, at) else { return nil }
    if at < range.end, reader.bytes[at] == 0x2E || reader.bytes[at] == 0x3A, at + 3 <= range.end,
      let minute = reader.digits(at + 1, at + 3)
    {
      let isWhole = at + 3 == range.end
      return isWhole || isHalf(reader, at + 3, range.end)
        ? (hour, minute, isWhole ? start + 1 : start, reader.bytes[at] == 0x3A) : nil
    }
    if at == range.end { return (hour, 0, start + 1, false) }
    return isHalf(reader, at, range.end) ? (hour, 0, start, false) : nil
  }

  /// Two digits, possibly with `am` glued on.
  private static func minutes(_ reader: SentenceReader, _ index: Int) -> (Int, Bool)? {
    guard reader.bounds.contains(index) else { return nil }
    let range = reader.tokens[index].range
    guard range.count >= 2, let minute = reader.digits(range.start, range.start + 2) else { return nil }
    if range.count == 2 { return (minute, true) }
    return isHalf(reader, range.start + 2, range.end) ? (minute, false) : nil
  }

  private static func behindSeconds(_ reader: SentenceReader, _ index: Int) -> Int? {
    guard reader.sign(index) == 0x3A, reader.isGlued(index) else { return index }
    return reader.digits(index + 1) != nil && reader.tokens[index + 1].range.count == 2 ? index + 2 : nil
  }

  private static func isHalf(_ reader: SentenceReader, _ start: Int, _ end: Int) -> Bool {
    guard end - start == 2, reader.bytes[end - 1] | 0x20 == UInt8(ascii: "m") else { return false }
    return reader.bytes[start] | 0x20 == UInt8(ascii: "a") || reader.bytes[start] | 0x20 == UInt8(ascii: "p")
  }

  /// `am`, `pm`, `a.m.`, glued or apart.
  private mutating func takeHalf(_ reader: SentenceReader, _ start: Int) {
    let glued = end == start || end < reader.bounds.upperBound && hasLetters(reader, end)
    if glued {
      let range = reader.tokens[end].range
      apply(isAfternoon: reader.bytes[range.end - 2] | 0x20 == UInt8(ascii: "p"))
      end += 1
      return
    }
    guard let key = reader.key(end), Self.halves.contains(key) else { return }
    apply(isAfternoon: key == Self.pm || key == Self.pmDotted)
    end += 1
    if reader.sign(end) == 0x2E, reader.isGlued(end), key == Self.amDotted || key == Self.pmDotted { end += 1 }
  }

  private func hasLetters(_ reader: SentenceReader, _ index: Int) -> Bool {
    let range = reader.tokens[index].range
    return reader.isGlued(index) && range.count > 2 && reader.bytes[range.start] &- 0x30 < 10
      && Self.isHalf(reader, range.end - 2, range.end)
  }

  private mutating func apply(isAfternoon: Bool) {
    isSure = true
    if isAfternoon, hour < 12 { hour += 12 }
    if !isAfternoon, hour == 12 { hour = 0 }
  }

  private static let am = DateKeys.key("am")
  private static let pm = DateKeys.key("pm")
  private static let amDotted = DateKeys.key("a.m")
  private static let pmDotted = DateKeys.key("p.m")
  private static let halves = DateKeys.set("am pm a.m p.m")
  private static let zones = DateKeys.set(
    "gmt utc bst est edt cst cdt mst mdt pst pdt cet cest west wet eet eest msk ist jst aest aedt nzst nzdt et ct pt h")
}
