/// Weekdays: `Friday` is the last or the next by tense and register.
extension Resolver {
  mutating func weekday(_ weekday: Int, _ fields: TimeFields, _ tense: Tense) -> CalendarPeriod {
    var unknown = CalendarPeriod(.day)
    unknown.weekday = weekday
    guard let base = base(fields.named == nil ? .now : fields.namedBase) else { return unknown }
    let behind = (base.weekday - weekday + 7) % 7
    switch fields.named {
    case .some(-1): return CalendarPeriod(base + (behind == 0 ? -7 : -behind))
    case 1?: return CalendarPeriod(base + (7 - behind))
    case let count? where count > 1: return CalendarPeriod(base + (7 * count - behind))
    case 0?:
      return CalendarPeriod(
        register == .note || tense != .past ? base + (behind == 0 ? 0 : 7 - behind) : base + (-behind))
    case let count?: return CalendarPeriod(base + ((behind == 0 ? 0 : 7) - behind + 7 * count))
    case nil: break
    }
    let isAhead = tense == .future || tense == .unknown && register == .note
    let day = base + (!isAhead ? -behind : behind == 0 && (register != .note || isPost) ? 0 : 7 - behind)
    guard let first = opening?.firstDay, opening?.unit == .day, day < first else { return CalendarPeriod(day) }
    return CalendarPeriod(first + (weekday - first.weekday + 7) % 7)
  }

  /// `Friday the 26th`: the nearest month in which it is one.
  mutating func weekdayAndDay(_ weekday: Int, _ day: Int, _ tense: Tense) -> CalendarPeriod {
    guard let base = base(.now) else { return CalendarPeriod(.day, day: day) }
    let parts = base.parts
    for step in tense == .past ? [0, -1, 1, -2, 2, -3, 3] : [0, 1, 2, 3, 4, 5, 6, 7, -1] {
      let (year, month) = Day.month(parts.year, parts.month + step)
      if Day.exists(year, month, day), Day(year, month, day).weekday == weekday {
        return CalendarPeriod(Day(year, month, day))
      }
    }
    return bareDay(day, tense)
  }
}
