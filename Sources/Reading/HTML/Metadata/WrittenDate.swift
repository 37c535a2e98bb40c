internal import Winnow

/// A day as people and machines write it, in figures or with the name of its month.
struct WrittenDate: Equatable, Comparable {
  let year: Int
  let month: Int
  let day: Int

  init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1990...2100).contains(year), (1...12).contains(month),
      (1...ISODate.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  var iso: String { "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)" }

  static func < (one: WrittenDate, other: WrittenDate) -> Bool { one.number < other.number }

  /// True when the two are the same day or neighbours: one written in local time, the other in UTC.
  func isNear(_ other: WrittenDate) -> Bool { abs(number - other.number) <= 1 }

  /// Days since an arbitrary day of the Gregorian calendar.
  private var number: Int {
    let (year, month) = month > 2 ? (year, month) : (year - 1, month + 12)
    return year * 365 + year / 4 - year / 100 + year / 400 + (153 * month - 457) / 5 + day
  }

  /// The first day that `text` names, or nil.
  /// - Parameter monthFirst: whether `3/4/2021` is the fourth of March.
  static func first(in text: String, monthFirst: Bool) -> WrittenDate? {
    first(in: Array(text.utf8), monthFirst: monthFirst)
  }

  static func first(in bytes: some Collection<UInt8>, monthFirst: Bool) -> WrittenDate? {
    let parts = DatePart.parts(bytes)
    for start in parts.indices {
      if let (date, _) = date(parts[start...].prefix(3), monthFirst) { return date }
    }
    return nil
  }

  /// The day that `parts` begin with, and of how many parts it is made.
  static func date(_ parts: ArraySlice<DatePart>, _ monthFirst: Bool) -> (date: WrittenDate, count: Int)? {
    guard let date = read(parts, monthFirst) else { return nil }
    return (date, parts.first?.digits == 8 ? 1 : 3)
  }

  private static func read(_ parts: ArraySlice<DatePart>, _ monthFirst: Bool) -> WrittenDate? {
    guard let first = parts.first else { return nil }
    if first.digits == 8, let value = first.number {
      return WrittenDate(value / 10_000, value / 100 % 100, value % 100)
    }
    guard parts.count == 3 else { return nil }
    let (second, third) = (parts[parts.startIndex + 1], parts[parts.startIndex + 2])
    switch (first.number, second.number, third.number) {
    case (let a?, let b?, let c?): return inFigures(first, a, second, b, third, c, monthFirst)
    case (nil, let day?, let year?) where second.digits <= 2 && third.digits == 4:
      return MonthNames.month(first.word).flatMap { WrittenDate(year, $0, day) }
    case (let day?, nil, let year?) where first.digits <= 2 && third.digits == 4:
      return MonthNames.month(second.word).flatMap { WrittenDate(year, $0, day) }
    case (let year?, nil, let day?) where first.digits == 4 && third.digits <= 2:
      return MonthNames.month(second.word).flatMap { WrittenDate(year, $0, day) }
    default: return nil
    }
  }

  private static func inFigures(
    _ first: DatePart, _ a: Int, _ second: DatePart, _ b: Int, _ third: DatePart, _ c: Int, _ monthFirst: Bool
  ) -> WrittenDate? {
    guard second.digits <= 2, first.joint == second.joint, first.joint != 0 else { return nil }
    if first.digits == 4, third.digits <= 2 { return WrittenDate(a, b, c) }
    guard first.digits <= 2, third.digits == 4 || third.digits == 2, first.joint != 0x3A else { return nil }
    let year = third.digits == 2 ? 2000 + c : c
    if third.digits == 2, first.digits != 2 || second.digits != 2 { return nil }
    let isMonthFirst = b > 12 || monthFirst && first.joint == 0x2F && a <= 12
    return isMonthFirst ? WrittenDate(year, a, b) : WrittenDate(year, b, a)
  }
}
