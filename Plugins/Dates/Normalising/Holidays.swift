/// Days of holidays by their rules:
///
///     12-25          a day of the year
///     easter-2       days from Western Easter; `orthodox+0` from the Eastern one
///     11-w4-4        the fourth Thursday of November; the last with -1
///     11-w4-4+1      so many days behind that
///     islamic-10-1   a day of the Islamic civil calendar, the first of it in the year
enum Holidays {
  static func day(_ rule: String, year: Int) -> Day? {
    if rule.hasPrefix("easter") { return easter(year) + (Int(rule.dropFirst(6)) ?? 0) }
    if rule.hasPrefix("orthodox") { return orthodoxEaster(year) + (Int(rule.dropFirst(8)) ?? 0) }
    if rule.hasPrefix("islamic-") {
      return islamic(rule.dropFirst(8).split(separator: "-").compactMap { Int($0) }, year)
    }
    return calendarRule(rule, year)
  }

  private static func calendarRule(_ rule: String, _ year: Int) -> Day? {
    let pieces = rule.split(separator: "+")
    let offset = pieces.count > 1 ? Int(pieces[1]) ?? 0 : 0
    guard let dash = pieces[0].firstIndex(of: "-"), let month = Int(pieces[0][..<dash]) else { return nil }
    let rest = pieces[0][pieces[0].index(after: dash)...]
    if let day = Int(rest) { return Day.exists(year, month, day) ? Day(year, month, day) + offset : nil }
    guard rest.first == "w", let weekday = rest.dropFirst().first?.wholeNumberValue, let count = Int(rest.dropFirst(3))
    else { return nil }
    return Day.weekday(weekday, count: count, year, month) + offset
  }

  /// Gregorian computus (Meeus, Jones and Butcher).
  static func easter(_ year: Int) -> Day {
    let a = year % 19
    let (b, c) = (year / 100, year % 100)
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let n = h + l - 7 * m + 114
    return Day(year, n / 31, n % 31 + 1)
  }

  /// Julian computus (Meeus), as a Gregorian day.
  static func orthodoxEaster(_ year: Int) -> Day {
    let (a, b, c) = (year % 4, year % 7, year % 19)
    let d = (19 * c + 15) % 30
    let e = (2 * a + 4 * b - d + 34) % 7
    let n = d + e + 114
    return Day(year, n / 31, n % 31 + 1) + (year / 100 - year / 400 - 2)
  }

  /// The first such day of the civil (tabular) Islamic calendar that falls in a Gregorian year.
  private static func islamic(_ date: [Int], _ year: Int) -> Day? {
    guard date.count == 2, year > 621 else { return nil }
    let guess = (year - 622) * 33 / 32
    for islamicYear in max(1, guess)...(guess + 2) {
      let day = islamicDay(islamicYear, date[0], date[1])
      if day.parts.year == year { return day }
    }
    return nil
  }

  /// Reingold and Dershowitz, "Calendrical Calculations": leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29 of thirty.
  static func islamicDay(_ year: Int, _ month: Int, _ day: Int) -> Day {
    let days = day + 29 * (month - 1) + month / 2 + (year - 1) * 354 + (3 + 11 * year) / 30
    return Day(number: days + 227_014 - 719_163)
  }
}
