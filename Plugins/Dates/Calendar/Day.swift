/// A day of the proleptic Gregorian calendar, counted from 1970-01-01.
///
/// Conversions after Hinnant, "chrono-Compatible Low-Level Date Algorithms" (era of 400 years beginning in March).
struct Day: Hashable, Comparable, Sendable {
  let number: Int

  init(number: Int) { self.number = number }

  init(_ year: Int, _ month: Int, _ day: Int) {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0)
    return (year, month < 10 ? month + 3 : month - 9, dayOfYear - (153 * month + 2) / 5 + 1)
  }

  /// Monday is 1, Sunday 7 (ISO 8601).
  var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

  var monday: Day { self + (1 - weekday) }

  /// Year and week by ISO 8601.
  var week: (year: Int, week: Int) {
    let year = (monday + 3).parts.year
    return (year, ((monday + 3).number - Day(year, 1, 1).number) / 7 + 1)
  }

  /// The Monday of an ISO week.
  static func monday(ofWeek week: Int, _ year: Int) -> Day { Day(year, 1, 4).monday + (week - 1) * 7 }

  /// As many months later; the day is clipped to the length of the month.
  func adding(months: Int) -> Day {
    let parts = parts
    let (year, month) = Self.month(parts.year, parts.month + months)
    return Day(year, month, min(parts.day, Self.length(year, month)))
  }

  /// Year and month of a month number that may run over either end of the year.
  static func month(_ year: Int, _ month: Int) -> (year: Int, month: Int) {
    let index = month - 1
    let carry = index >= 0 ? index / 12 : (index - 11) / 12
    return (year + carry, index - carry * 12 + 1)
  }

  static func length(_ year: Int, _ month: Int) -> Int {
    let next = Self.month(year, month + 1)
    return Day(next.year, next.month, 1).number - Day(year, month, 1).number
  }

  static func exists(_ year: Int?, _ month: Int, _ day: Int) -> Bool {
    (1...12).contains(month) && day >= 1 && day <= length(year ?? 2000, month)
  }

  /// The nth weekday of a month, from its end when `count` is negative.
  static func weekday(_ weekday: Int, count: Int, _ year: Int, _ month: Int) -> Day {
    if count > 0 {
      let first = Day(year, month, 1)
      return first + ((weekday - first.weekday + 7) % 7 + (count - 1) * 7)
    }
    let last = Day(year, month, length(year, month))
    return last + (-((last.weekday - weekday + 7) % 7) + (count + 1) * 7)
  }

  static func < (a: Day, b: Day) -> Bool { a.number < b.number }
  static func + (day: Day, count: Int) -> Day { Day(number: day.number + count) }

  var iso: String {
    let parts = parts
    return Self.padded(parts.year, 4) + "-" + Self.padded(parts.month, 2) + "-" + Self.padded(parts.day, 2)
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number.magnitude)
    return (number < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
