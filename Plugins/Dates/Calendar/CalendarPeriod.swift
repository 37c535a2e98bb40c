/// A stretch of the calendar between a day and a century, of which parts may be unknown.
struct CalendarPeriod: Hashable, Sendable {
  /// Its granularity.
  var unit: TimeUnit
  var year: Int?
  /// Month, quarter, half, season or ISO week, by the unit; the decade (`199`) and the century (`18`) of those units.
  var index: Int?
  var day: Int?
  /// Only when nothing else of the day is known.
  var weekday: Int?
  var isBC = false

  init(_ unit: TimeUnit, year: Int? = nil, index: Int? = nil, day: Int? = nil) {
    self.unit = unit
    self.year = year
    self.index = index
    self.day = day
  }

  init(_ day: Day) {
    let parts = day.parts
    self.init(.day, year: parts.year, index: parts.month, day: parts.day)
  }

  /// The period of a granularity that a day lies in.
  init(_ unit: TimeUnit, around day: Day) {
    let parts = day.parts
    guard parts.year > 0 else {
      self.init(unit, beforeOurEra: day)
      return
    }
    switch unit {
    case .week, .fortnight, .weekend: self.init(unit, year: day.week.year, index: day.week.week)
    case .month: self.init(.month, year: parts.year, index: parts.month)
    case .quarter: self.init(.quarter, year: parts.year, index: (parts.month + 2) / 3)
    case .half: self.init(.half, year: parts.year, index: (parts.month + 5) / 6)
    case .season: self.init(season: day)
    case .year: self.init(.year, year: parts.year)
    case .decade: self.init(.decade, index: parts.year / 10)
    case .century: self.init(.century, index: parts.year / 100)
    case .millennium: self.init(.millennium, index: parts.year / 1000)
    case .day, .hour, .quarterHour, .minute, .second: self.init(day)
    }
  }

  private init(_ unit: TimeUnit, beforeOurEra day: Day) {
    let parts = day.parts
    let year = 1 - parts.year
    switch unit {
    case .decade: self.init(.decade, index: year / 10)
    case .century: self.init(.century, index: (year - 1) / 100)
    case .year: self.init(.year, year: year)
    case .month: self.init(.month, year: year, index: parts.month)
    default: self.init(.day, year: year, index: parts.month, day: parts.day)
    }
    isBC = true
  }

  private init(season day: Day) {
    let parts = day.adding(months: -2).parts
    self.init(.season, year: parts.year, index: (parts.month - 1) / 3)
  }

  /// `1998-08`, `1998-W33`, `XXXX-WXX-2`, `199`.
  var value: String {
    switch unit {
    case .decade: eraText + (index.map { Day.padded($0, 3) } ?? "XXX")
    case .century: eraText + (index.map { Day.padded($0, 2) } ?? "XX")
    case .millennium: index.map { String($0) } ?? "X"
    case .year: yearText
    case .half: yearText + "-H" + (index.map(String.init) ?? "X")
    case .quarter: yearText + "-Q" + (index.map(String.init) ?? "X")
    case .season: yearText + "-" + (index.flatMap(Season.init)?.code ?? "XX")
    case .month: yearText + "-" + twoDigits(index)
    case .week, .fortnight: yearText + "-W" + twoDigits(index)
    case .weekend: yearText + "-W" + twoDigits(index) + "-WE"
    case .day, .hour, .quarterHour, .minute, .second: dayText
    }
  }

  private var dayText: String {
    if let weekday, day == nil { return "XXXX-WXX-\(weekday)" }
    return yearText + "-" + twoDigits(index) + "-" + twoDigits(day)
  }

  private var eraText: String { isBC ? "BC" : "" }

  private var yearText: String { eraText + (year.map { Day.padded($0, 4) } ?? "XXXX") }

  private func twoDigits(_ number: Int?) -> String { number.map { Day.padded($0, 2) } ?? "XX" }

  /// First day and the day behind the last; nil where parts are missing, and before our era, for which ISO 8601 wants
  /// another count of years.
  var extent: (begin: Day, end: Day)? { isBC ? nil : span }

  /// The extent in days, before our era too: what relations count from.
  private var span: (begin: Day, end: Day)? {
    switch unit {
    case .millennium: return years(1000)
    case .century: return isBC ? index.map { years(1 - ($0 + 1) * 100, 100) } : years(100)
    case .decade: return isBC ? index.map { years(-8 - $0 * 10, 10) } : years(10)
    default: break
    }
    guard let year = astronomicalYear else { return nil }
    if unit == .year { return (Day(year, 1, 1), Day(year + 1, 1, 1)) }
    guard let index else { return nil }
    switch unit {
    case .half: return months(year, index * 6 - 5, 6)
    case .quarter: return months(year, index * 3 - 2, 3)
    case .month: return months(year, index, 1)
    case .season: return Season(rawValue: index)?.extent(year)
    case .week: return days(Day.monday(ofWeek: index, year), 7)
    case .fortnight: return days(Day.monday(ofWeek: index, year), 14)
    case .weekend: return days(Day.monday(ofWeek: index, year) + 5, 2)
    default: return day.map { days(Day(year, index, $0), 1) }
    }
  }

  var firstDay: Day? { span?.begin }

  /// 1 BC is the year 0, as astronomers and ISO 8601 count.
  private var astronomicalYear: Int? { year.map { isBC ? 1 - $0 : $0 } }

  private func years(_ count: Int) -> (begin: Day, end: Day)? { index.map { years($0 * count, count) } }

  private func years(_ first: Int, _ count: Int) -> (begin: Day, end: Day) {
    (Day(first, 1, 1), Day(first + count, 1, 1))
  }

  private func months(_ year: Int, _ month: Int, _ count: Int) -> (begin: Day, end: Day) {
    let first = Day(year, month, 1)
    return (first, first.adding(months: count))
  }

  private func days(_ first: Day, _ count: Int) -> (begin: Day, end: Day) { (first, first + count) }
}
