/// Reads the ISO 8601 forms that a document creation time may take.
public enum ISODate {
  /// The form the record's schema wants (`YYYY-MM-DD`, or with `Thh:mm[:ss[.f]][Z|±hh:mm]`), or nil.
  ///
  /// A blank instead of `T` and a zone without its colon are mended; a calendar date that does not exist is refused.
  public static func normalized(_ text: String) -> String? {
    var bytes = Array(text.utf8)
    guard bytes.count >= 10, isCalendarDate(bytes) else { return nil }
    if bytes.count == 10 { return text }
    if bytes[10] == UInt8(ascii: " ") { bytes[10] = UInt8(ascii: "T") }
    guard let end = endOfTime(bytes) else { return nil }
    return zoned(bytes, from: end)
  }

  /// Value of `count` decimal digits at `start`; 0 where there are none.
  public static func number(_ text: String, _ start: Int, _ count: Int) -> Int {
    digits(Array(text.utf8), start, count) ?? 0
  }

  /// Days in a month of the proleptic Gregorian calendar.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isCalendarDate(_ bytes: [UInt8]) -> Bool {
    guard let year = digits(bytes, 0, 4), let month = digits(bytes, 5, 2), let day = digits(bytes, 8, 2),
      bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-")
    else { return false }
    return (1...12).contains(month) && (1...days(inMonth: month, of: year)).contains(day)
  }

  /// Index behind `Thh:mm[:ss[.f]]`, or nil when that is not what stands at byte 10.
  private static func endOfTime(_ bytes: [UInt8]) -> Int? {
    guard bytes[10] == UInt8(ascii: "T"), let hour = digits(bytes, 11, 2), hour < 25, at(bytes, 13, ":"),
      let minute = digits(bytes, 14, 2), minute < 60
    else { return nil }
    guard at(bytes, 16, ":") else { return 16 }
    guard let second = digits(bytes, 17, 2), second < 61 else { return nil }
    guard at(bytes, 19, ".") else { return 19 }
    let end = bytes[20...].firstIndex { $0 < 0x30 || $0 > 0x39 } ?? bytes.count
    return (1...9).contains(end - 20) ? end : nil
  }

  private static func zoned(_ bytes: [UInt8], from end: Int) -> String? {
    let time = String(decoding: bytes[..<end], as: UTF8.self)
    let zone = bytes[end...]
    if zone.isEmpty { return time }
    if zone.count == 1, at(bytes, end, "Z") || at(bytes, end, "z") { return time + "Z" }
    let short = zone.count == 5
    guard at(bytes, end, "+") || at(bytes, end, "-"), short || (zone.count == 6 && at(bytes, end + 3, ":")),
      digits(bytes, end + 1, 2) != nil, digits(bytes, end + (short ? 3 : 4), 2) != nil
    else { return nil }
    return time + String(decoding: zone.prefix(3), as: UTF8.self) + ":"
      + String(decoding: zone.suffix(2), as: UTF8.self)
  }

  private static func at(_ bytes: [UInt8], _ index: Int, _ scalar: Unicode.Scalar) -> Bool {
    index < bytes.count && bytes[index] == UInt8(ascii: scalar)
  }

  private static func digits(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int? {
    guard start + count <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[start..<start + count] {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}
