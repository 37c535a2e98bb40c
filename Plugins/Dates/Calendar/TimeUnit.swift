/// Units of time with their TIMEX3 designators, smallest first.
enum TimeUnit: Int, CaseIterable, Comparable, Sendable {
  case second, minute, quarterHour, hour, day, weekend, week, fortnight, month, quarter, half, season, year, decade,
    century
  case millennium

  /// From its name in the word files.
  init?(name: RowWord) {
    guard let unit = Self.allCases.first(where: { name == $0.name }) else { return nil }
    self = unit
  }

  private var name: StaticString {
    switch self {
    case .second: "second"
    case .minute: "minute"
    case .quarterHour: "quarter-hour"
    case .hour: "hour"
    case .day: "day"
    case .weekend: "weekend"
    case .week: "week"
    case .fortnight: "fortnight"
    case .month: "month"
    case .quarter: "quarter"
    case .half: "half"
    case .season: "season"
    case .year: "year"
    case .decade: "decade"
    case .century: "century"
    case .millennium: "millennium"
    }
  }

  static func < (a: TimeUnit, b: TimeUnit) -> Bool { a.rawValue < b.rawValue }

  var isClock: Bool { self <= .hour }

  /// What stands behind the number in `P3M` and `PT3H`.
  var designator: String {
    switch self {
    case .second: "S"
    case .minute, .quarterHour: "M"
    case .hour: "H"
    case .day: "D"
    case .weekend: "WE"
    case .week, .fortnight: "W"
    case .month: "M"
    case .quarter: "Q"
    case .half: "M"
    case .season: "M"
    case .year: "Y"
    case .decade: "DE"
    case .century: "CE"
    case .millennium: "ML"
    }
  }

  /// How many of the designator's unit one of these is: a fortnight is written as two weeks.
  var factor: Int {
    switch self {
    case .fortnight: 2
    case .quarterHour: 15
    case .half: 6
    case .season: 3
    default: 1
    }
  }

  /// Half of one, in the next smaller unit: half a year is six months.
  var halved: (count: Int, unit: TimeUnit)? {
    switch self {
    case .minute: (30, .second)
    case .hour: (30, .minute)
    case .day: (12, .hour)
    case .year: (6, .month)
    case .decade: (5, .year)
    case .century: (50, .year)
    default: nil
    }
  }

  /// Whole months in one, 0 for units of days and clocks.
  var months: Int {
    switch self {
    case .month: 1
    case .quarter, .season: 3
    case .half: 6
    case .year: 12
    case .decade: 120
    case .century: 1200
    case .millennium: 12_000
    default: 0
    }
  }

  /// Whole days in one, 0 for the others.
  var days: Int {
    switch self {
    case .day: 1
    case .week, .weekend: 7
    case .fortnight: 14
    default: 0
    }
  }

  var seconds: Int {
    switch self {
    case .second: 1
    case .minute: 60
    case .quarterHour: 900
    case .hour: 3600
    default: 0
    }
  }
}
