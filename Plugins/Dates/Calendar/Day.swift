/// A day of the proleptic Gregorian calendar, counted from 1970-01-01.
///
/// Conversions after Hinnant, "chrono-Compatible Low-Level Date Algorithms" (era of 400 years beginning in March).
struct Day: Hashable, Comparable {
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

  /// Year and week by ISO 8601.
  var week: (year: Int, week: Int) {
    let thursday = Day(number: number + 4 - weekday)
    let year = thursday.parts.year
    return (year, (thursday.number - Day(year, 1, 1).number) / 7 + 1)
  }

  static func < (a: Day, b: Day) -> Bool { a.number < b.number }
  static func + (day: Day, count: Int) -> Day { Day(number: day.number + count) }

  var value: String {
    let parts = parts
    return TimexValue.day(parts.year, parts.month, parts.day)
  }
}
