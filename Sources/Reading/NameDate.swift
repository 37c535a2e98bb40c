internal import Winnow

/// The date in a path, for collections that are named by it: `2021-03-15-ferry.txt`, `20210315.html`, `2021/03/15/ferry`.
enum NameDate {
  /// The last whole date of the path with a year from 1900 to 2099 and no further digit beside it.
  static func creationTime(_ path: String) -> CreationTime? {
    let bytes = Array(path.utf8)
    for start in bytes.indices.reversed() where start == 0 || !isDigit(bytes[start - 1]) {
      if let iso = date(bytes[start...]) { return CreationTime(iso: iso, origin: .filename) }
    }
    return nil
  }

  /// Eight digits, or year, month and day with one sign between them.
  private static func date(_ bytes: ArraySlice<UInt8>) -> String? {
    var rest = bytes
    guard let year = take(4, &rest), year.hasPrefix("19") || year.hasPrefix("20") else { return nil }
    let sign = rest.first.flatMap { "-_./".utf8.contains($0) ? $0 : nil }
    if sign != nil { rest = rest.dropFirst() }
    guard let month = take(2, &rest) else { return nil }
    if let sign {
      guard rest.first == sign else { return nil }
      rest = rest.dropFirst()
    }
    guard let day = take(2, &rest), rest.first.map(isDigit) != true else { return nil }
    return "\(year)-\(month)-\(day)"
  }

  private static func take(_ count: Int, _ bytes: inout ArraySlice<UInt8>) -> String? {
    guard bytes.count >= count, bytes.prefix(count).allSatisfy(isDigit) else { return nil }
    defer { bytes = bytes.dropFirst(count) }
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
