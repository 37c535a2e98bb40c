internal import Synchronization

/// Days of holidays by their rules:
///
///     12-25             a day of the year
///     easter-2          days from Western Easter; `orthodox+0` from the Eastern one
///     11-w4-4           the fourth Thursday of November; the last with -1
///     11-w4-4+1         so many days behind that
///     islamic-10-1      a day of the Islamic calendar (Umm al-Qura), the first of it in the year; so `hebrew-`, `chinese-`
///     hindu-7-30-sunset a lunar day of the Hindu calendar and when it must rule; `hindu-solar-9` the sun's entry in a sign
///     A<5               the last Friday before the day of rule A
///     A/B               from one day to before another
enum Holidays {
  private struct Question: Hashable {
    let rule: String
    let year: Int
  }

  private static let answers = Mutex<[Question: Day?]>([:])

  /// The day, or the first of several, in a Gregorian year; nil when there is none in it.
  static func day(_ rule: String, year: Int) -> Day? {
    guard (1...9999).contains(year) else { return nil }
    let question = Question(rule: rule, year: year)
    if let known = answers.withLock({ $0[question] }) { return known }
    let day = computed(rule, year)
    answers.withLock {
      if $0.count > 4096 { $0.removeAll() }
      $0[question] = .some(day)
    }
    return day
  }

  /// How many days a holiday lasts that begins on a day.
  static func length(_ rule: String, from first: Day) -> Int {
    guard let slash = rule.firstIndex(of: "/") else { return 1 }
    let (year, end) = (first.parts.year, String(rule[rule.index(after: slash)...]))
    let last = [year, year + 1].lazy.compactMap { day(end, year: $0) }.first { $0 > first }
    return last.map { $0.number - first.number } ?? 1
  }

  /// Days of the Hebrew calendar begin at sunset: feasts of several days are counted from the eve.
  static func beginsOnEve(_ rule: String) -> Bool { rule.hasPrefix("hebrew") && rule.contains("/") }

  private static func computed(_ rule: String, _ year: Int) -> Day? {
    if let slash = rule.firstIndex(of: "/") { return day(String(rule[..<slash]), year: year) }
    if let mark = rule.firstIndex(of: "<") {
      guard let day = day(String(rule[..<mark]), year: year) else { return nil }
      let weekday = Int(rule[rule.index(after: mark)...]) ?? 1
      return day + (-((day.weekday - weekday + 6) % 7) - 1)
    }
    if rule.hasPrefix("easter") { return easter(year) + (Int(rule.dropFirst(6)) ?? 0) }
    if rule.hasPrefix("orthodox") { return orthodoxEaster(year) + (Int(rule.dropFirst(8)) ?? 0) }
    if rule.first?.isNumber != true { return foreign(rule.split(separator: "-").map(String.init), year) }
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

  private static func foreign(_ parts: [String], _ year: Int) -> Day? {
    guard parts.count >= 3, let last = Int(parts[2]) else { return nil }
    if parts[0] == "hindu" {
      guard let month = Int(parts[1]) else { return HinduCalendar.solarDay(last, year: year) }
      let hour = parts.count > 3 ? HinduCalendar.Hour(rawValue: parts[3]) : nil
      return HinduCalendar.day(month, last, hour ?? .sunrise, year: year)
    }
    let calendars = ["islamic": ForeignCalendar.islamic, "hebrew": .hebrew, "chinese": .chinese]
    guard let month = Int(parts[1]) else { return nil }
    return calendars[parts[0]]?.day(month, last, inGregorian: year)
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
}
