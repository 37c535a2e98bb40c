/// Relative units and lengths of time from a base: `last month`, `two weeks later`.
extension Resolver {
  mutating func shifted(_ fields: TimeFields, _ shift: TimeFields.Shift, _ tense: Tense) -> CalendarPeriod {
    let isDayWord = shift.unit == .day && shift.base == .now
    let isSame = shift.base == .lastNamed && shift.count == 0
    guard let base = isDayWord ? dayWordBase() : isSame ? lastBase(.lastNamed) : base(shift.base) else {
      return unknown(fields, shift)
    }
    var count = shift.count
    if fields.isVagueShift, tense == .past, shift.unit == .weekend || shift.unit == .quarter, register == .news {
      count = -1
    }
    let moved = CalendarPeriod(shift.unit, around: Self.moved(base, shift.unit, count))
    return part(of: moved, fields, tense)
  }

  /// `today` and `yesterday` are the writer's days in a narrative too.
  private mutating func dayWordBase() -> Day? {
    guard let now else { return nil }
    anchor = .creationTime
    return now.day
  }

  static func moved(_ day: Day, _ unit: TimeUnit, _ count: Int) -> Day {
    if unit.months > 0 {
      let parts = day.parts
      return Day(parts.year, parts.month, 1).adding(months: unit.months * count)
    }
    return day + unit.days * count
  }

  private func unknown(_ fields: TimeFields, _ shift: TimeFields.Shift) -> CalendarPeriod {
    if let month = fields.month {
      return CalendarPeriod(fields.day == nil ? .month : .day, index: month, day: fields.day)
    }
    return CalendarPeriod(shift.unit)
  }

  /// The part that other fields name of a resolved week, month or year.
  private mutating func part(of period: CalendarPeriod, _ fields: TimeFields, _ tense: Tense) -> CalendarPeriod {
    guard let first = period.firstDay, case let year = period.year ?? first.parts.year else { return period }
    switch period.unit {
    case .week, .fortnight: return fields.weekday.map { CalendarPeriod(first + ($0 - 1)) } ?? period
    case .month:
      guard let day = fields.day, Day.exists(period.year, period.index ?? 1, day) else { return period }
      return CalendarPeriod(.day, year: period.year, index: period.index, day: day)
    case .year:
      var inner = fields
      inner.shift = nil
      inner.year = year
      guard !inner.slots.isDisjoint(with: [.month, .block, .holiday]) else { return period }
      return self.period(inner, tense)
    default: return period
    }
  }

  // MARK: - So long before and after

  mutating func offsetPeriod(_ fields: TimeFields, _ offset: TimeFields.Offset, _ tense: Tense)
    -> CalendarPeriod
  {
    var rest = fields
    rest.offset = nil
    let unit = offset.amount.unit
    guard let total = offset.amount.total else { return CalendarPeriod(unit) }
    if let same = comparison(offset) { return same }
    if let quarter = yearBefore(offset, sign: offset.sign) { return quarter }
    var origin: Day?
    if offset.base == .fields { origin = period(rest, tense).firstDay } else { origin = base(offset.base) }
    guard let day = origin else { return CalendarPeriod(unit >= .month ? unit : .day) }
    let moved = Moment(day: day).adding(total, sign: offset.sign).day
    if offset.base != .fields, let rule = fields.holiday { return made(rule, moved.parts.year) }
    if offset.base != .fields, let weekday = fields.weekday { return CalendarPeriod(moved.monday + (weekday - 1)) }
    return CalendarPeriod(granularity(unit, offset), around: moved)
  }

  /// A year back behind what is a year back already, close by: the time that the report compares with.
  private mutating func comparison(_ offset: TimeFields.Offset) -> CalendarPeriod? {
    guard isLastComparison, register == .news, offset.sign < 0, offset.base != .fields,
      offset.amount == Amount(1, .year), let last, sentence - last.sentence <= 2
    else { return nil }
    anchor = .mention(last.mention)
    return last.period
  }

  /// `a year earlier` behind a quarter is that quarter of the year before.
  private mutating func yearBefore(_ offset: TimeFields.Offset, sign: Int) -> CalendarPeriod? {
    guard sign < 0, offset.base != .fields, offset.amount == Amount(1, .year), let last, last.period.unit == .quarter,
      sentence - last.sentence <= 2, let year = last.period.year
    else { return nil }
    anchor = .mention(last.mention)
    return CalendarPeriod(.quarter, year: year - 1, index: last.period.index)
  }

  /// Years and months keep their granularity, weeks name the day; from a full date all name a day.
  private func granularity(_ unit: TimeUnit, _ offset: TimeFields.Offset) -> TimeUnit {
    if offset.base == .fields || (register == .note || isPost) && unit >= .month && unit <= .year { return .day }
    switch unit {
    case .decade, .century, .millennium: return .year
    case .week, .fortnight: return register == .note ? .day : .week
    default: return unit > .week ? unit : .day
    }
  }
}
