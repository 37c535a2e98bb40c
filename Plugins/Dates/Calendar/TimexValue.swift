internal import Winnow

/// Writes values as TIMEX3 has them; an unknown year is `XXXX`.
enum TimexValue {
  static func year(_ year: Int?) -> String { year.map { padded($0, 4) } ?? "XXXX" }
  static func month(_ year: Int?, _ month: Int) -> String { self.year(year) + "-" + padded(month, 2) }
  static func day(_ year: Int?, _ month: Int, _ day: Int) -> String { self.month(year, month) + "-" + padded(day, 2) }
  static func week(_ day: Day) -> String { padded(day.week.year, 4) + "-W" + padded(day.week.week, 2) }

  static func time(_ hour: Int, _ minute: Int) -> String { "T" + padded(hour, 2) + ":" + padded(minute, 2) }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  static func exists(_ month: Int, _ day: Int, year: Int = 2000) -> Bool {
    (1...12).contains(month) && day >= 1 && day <= ISODate.days(inMonth: month, of: year)
  }
}
