/// Counting inside a period: `the third Tuesday of September`.
extension Resolver {
  /// `the third Tuesday of September 2014`, `the last week of this month`.
  mutating func counted(_ fields: TimeFields, _ tense: Tense) -> CalendarPeriod {
    var holder = fields
    holder.nth = nil
    holder.nthUnit = nil
    holder.weekday = nil
    let whole = period(holder, tense)
    guard let nth = fields.nth, nth != 0, let extent = whole.extent else {
      return CalendarPeriod(fields.nthUnit ?? .day)
    }
    if let weekday = fields.weekday, fields.nthUnit == nil { return CalendarPeriod(Self.weekday(weekday, nth, extent)) }
    return Self.unit(fields.nthUnit ?? .day, nth, extent)
  }

  /// `the third Tuesday after Christmas`
  mutating func counted(_ counting: TimeFields.Counting, _ fields: TimeFields, _ tense: Tense) -> CalendarPeriod {
    var base = fields
    base.counting = nil
    guard let day = period(base, tense).firstDay else { return CalendarPeriod(.day) }
    let behind = (day.weekday - counting.weekday + 7) % 7
    let nearest = counting.count > 0 ? day + (7 - behind) : day + (behind == 0 ? -7 : -behind)
    return CalendarPeriod(nearest + 7 * (counting.count - counting.count.signum()))
  }

  private static func weekday(_ weekday: Int, _ nth: Int, _ extent: (begin: Day, end: Day)) -> Day {
    if nth > 0 { return extent.begin + ((weekday - extent.begin.weekday + 7) % 7 + (nth - 1) * 7) }
    let last = extent.end + -1
    return last + (-((last.weekday - weekday + 7) % 7) + (nth + 1) * 7)
  }

  private static func unit(_ unit: TimeUnit, _ nth: Int, _ extent: (begin: Day, end: Day)) -> CalendarPeriod {
    switch unit {
    case .day: return CalendarPeriod(nth > 0 ? extent.begin + (nth - 1) : extent.end + nth)
    case .week:
      // Weeks belong to the period that holds their Thursday (ISO 8601).
      return CalendarPeriod(.week, around: weekday(4, nth, extent))
    case .weekend: return CalendarPeriod(.weekend, around: weekday(6, nth, extent))
    default:
      let first = CalendarPeriod(unit, around: nth > 0 ? extent.begin : extent.end + -1)
      guard let day = first.firstDay else { return first }
      return CalendarPeriod(unit, around: moved(day, unit, nth > 0 ? nth - 1 : nth + 1))
    }
  }
}
