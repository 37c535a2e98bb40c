/// The calendar period that fields name.
extension Resolver {
  mutating func period(_ fields: TimeFields, _ tense: Tense) -> CalendarPeriod {
    if let unit = fields.around {
      var inner = fields
      inner.around = nil
      let day = period(inner, tense)
      return day.firstDay.map { CalendarPeriod(unit, around: $0) } ?? CalendarPeriod(unit)
    }
    if let offset = fields.offset { return offsetPeriod(fields, offset, tense) }
    if fields.nth != nil { return counted(fields, tense) }
    if let shift = fields.shift { return shifted(fields, shift, tense) }
    if let century = fields.century { return CalendarPeriod(.century, index: century).before(fields.isBC) }
    if let decade = fields.decade { return CalendarPeriod(.decade, index: decade) }
    if let rule = fields.holiday { return holiday(rule, fields, tense) }
    if fields.slots.contains(.block) { return block(fields, tense) }
    if let month = fields.month { return monthOrDay(month, fields, tense) }
    if let year = fields.year { return CalendarPeriod(.year, year: year).before(fields.isBC) }
    if let weekday = fields.weekday {
      return fields.day.map { weekdayAndDay(weekday, $0, tense) } ?? self.weekday(weekday, fields, tense)
    }
    if let day = fields.day { return bareDay(day, tense) }
    return understoodDay()
  }

  // MARK: - Direction

  /// The candidate on the side that the tense says: the last not after `now`, the first not before, else the register's.
  private func pick(_ candidates: [CalendarPeriod], around base: Day, _ tense: Tense) -> CalendarPeriod? {
    let dated = candidates.compactMap { candidate in candidate.firstDay.map { (candidate, $0) } }
    let current = dated.first { $0.0.extent.map { $0.begin <= base && base < $0.end } == true }?.0
    let past = current ?? dated.last { $0.1 <= base }?.0
    let future = current ?? dated.first { $0.1 >= base }?.0
    switch (tense, register) {
    case (.past, _): return past ?? future
    case (.future, _): return future ?? past
    case (.unknown, .note): return future ?? past
    case (.unknown, _): return dated.min { abs($0.1.number - base.number) < abs($1.1.number - base.number) }?.0
    }
  }

  // MARK: - Months and days

  private mutating func monthOrDay(_ month: Int, _ fields: TimeFields, _ tense: Tense) -> CalendarPeriod {
    func made(_ year: Int?) -> CalendarPeriod {
      CalendarPeriod(fields.day == nil ? .month : .day, year: year, index: month, day: fields.day)
    }
    if let year = fields.year { return made(year).before(fields.isBC) }
    if let count = fields.named { return namedMonth(count, fields, made) }
    if register != .note, let year = storyYear(month, isFar: isFar(candidates(made))) {
      if let last { anchor = .mention(last.mention) }
      return made(year).before(last?.period.isBC == true)
    }
    guard let now else { return made(nil) }
    anchor = .creationTime
    let year = now.day.parts.year
    let candidates = candidates(made)
    if let weekday = fields.weekday, fields.day != nil {
      return matching(weekday, month, fields.day ?? 1, year) ?? made(year)
    }
    return pick(candidates, around: now.day, nearby(candidates, now.day, tense)) ?? made(year)
  }

  /// The month or day of the years around now.
  private func candidates(_ made: (Int?) -> CalendarPeriod) -> [CalendarPeriod] {
    guard let year = now?.day.parts.year else { return [] }
    return (year - 1...year + 1).map(made).filter { $0.unit != .day || Day.exists($0.year, $0.index ?? 0, $0.day ?? 0) }
  }

  /// No candidate lies within a season of now: then a year that the story named is meant, if it named one.
  private func isFar(_ candidates: [CalendarPeriod]) -> Bool {
    guard let now else { return false }
    return candidates.allSatisfy { $0.firstDay.map { abs($0.number - now.day.number) > 110 } ?? true }
  }

  /// News speaks of months and days near by: the tense decides only between about as near ones.
  private func nearby(_ candidates: [CalendarPeriod], _ now: Day, _ tense: Tense) -> Tense {
    guard register == .news else { return tense }
    let distances = candidates.compactMap { $0.firstDay.map { abs($0.number - now.number) } }.sorted()
    guard distances.count > 1 else { return tense }
    return distances[0] * 2 < distances[1] ? .unknown : tense
  }

  /// `Fri, Jul 18`: the nearest coming year in which the day is that weekday.
  private func matching(_ weekday: Int, _ month: Int, _ day: Int, _ year: Int) -> CalendarPeriod? {
    for candidate in [year, year + 1, year - 1, year + 2, year - 2] where Day.exists(candidate, month, day) {
      let found = Day(candidate, month, day)
      if found.weekday == weekday { return CalendarPeriod(found) }
    }
    return nil
  }

  /// The year of the story: in narratives the year named last, a year on when the month has passed far; elsewhere a year
  /// that the sentences right before named, if it is not ours.
  private func storyYear(_ month: Int, isFar: Bool) -> Int? {
    guard let last, let year = last.period.year else { return nil }
    if register == .narrative {
      let earlier = last.period.unit == .day || last.period.unit == .month ? last.period.index ?? month : month
      return earlier >= 10 && month <= 3 ? year + 1 : year
    }
    guard let now, year != now.day.parts.year, year < now.day.parts.year - 1, sentence == last.sentence || isFar else {
      return nil
    }
    return year
  }

  /// `last April`, `next March`, `this September`.
  private mutating func namedMonth(_ count: Int, _ fields: TimeFields, _ made: (Int?) -> CalendarPeriod)
    -> CalendarPeriod
  {
    guard let base = base(fields.namedBase) else { return made(nil) }
    let today = base.parts
    let month = fields.month ?? 1
    switch count {
    case -1: return made(month < today.month ? today.year : today.year - 1)
    case 1: return made(month > today.month ? today.year : today.year + 1)
    default: return made(today.year + (count > 0 ? count - (month > today.month ? 1 : 0) : count))
    }
  }

  private mutating func bareDay(_ day: Int, _ tense: Tense) -> CalendarPeriod {
    guard let base = base(.now) else { return CalendarPeriod(.day, day: day) }
    let parts = base.parts
    let candidates = (-1...1).compactMap { step -> CalendarPeriod? in
      let (year, month) = Day.month(parts.year, parts.month + step)
      return Day.exists(year, month, day) ? CalendarPeriod(Day(year, month, day)) : nil
    }
    return pick(candidates, around: base, tense) ?? CalendarPeriod(.day, year: parts.year, index: parts.month, day: day)
  }

  /// The day of a clock time without one: named before in the sentence or story, else now.
  private mutating func understoodDay() -> CalendarPeriod {
    if let last, last.period.unit == .day, register == .narrative || last.sentence == sentence {
      anchor = .mention(last.mention)
      return last.period
    }
    guard let now, register != .narrative else { return CalendarPeriod(.day) }
    anchor = .creationTime
    return CalendarPeriod(now.day)
  }

  // MARK: - Weekdays

  private mutating func weekday(_ weekday: Int, _ fields: TimeFields, _ tense: Tense) -> CalendarPeriod {
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
    if isAhead { return CalendarPeriod(base + (behind == 0 && register != .note ? 0 : 7 - behind)) }
    return CalendarPeriod(base + (-behind))
  }

  /// `Friday the 26th`: the nearest month in which it is one.
  private mutating func weekdayAndDay(_ weekday: Int, _ day: Int, _ tense: Tense) -> CalendarPeriod {
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

  // MARK: - Quarters, halves, seasons, holidays

  private mutating func block(_ fields: TimeFields, _ tense: Tense) -> CalendarPeriod {
    let unit: TimeUnit = fields.quarter != nil ? .quarter : fields.half != nil ? .half : .season
    let index = fields.quarter ?? fields.half ?? fields.season
    func made(_ year: Int?) -> CalendarPeriod { CalendarPeriod(unit, year: year, index: index) }
    if let year = fields.year { return made(year).before(fields.isBC) }
    if register == .narrative, fields.named == nil, let year = last?.period.year {
      if let last { anchor = .mention(last.mention) }
      return made(year).before(last?.period.isBC == true)
    }
    guard let base = base(fields.named == nil ? .now : fields.namedBase) else { return made(nil) }
    let year = base.parts.year
    let candidates = (year - 2...year + 2).map(made)
    guard let count = fields.named, count != 0 || unit == .season else {
      return pick(candidates, around: base, nearby(candidates, base, tense)) ?? made(year)
    }
    return step(candidates, count, base) ?? made(year)
  }

  /// The candidate last past, current or next to come.
  private func step(_ candidates: [CalendarPeriod], _ count: Int, _ base: Day) -> CalendarPeriod? {
    let extents = candidates.compactMap { period in period.extent.map { (period, $0) } }
    if count < 0 { return extents.last { $0.1.end <= base }?.0 }
    if count > 0 { return extents.filter { $0.1.begin > base }.dropFirst(count - 1).first?.0 }
    return extents.first { $0.1.end > base }?.0
  }

  private mutating func holiday(_ rule: String, _ fields: TimeFields, _ tense: Tense) -> CalendarPeriod {
    if let year = fields.year { return made(rule, year) }
    guard let base = base(fields.named == nil ? .now : fields.namedBase) else { return unknownHoliday(rule) }
    let year = base.parts.year
    let candidates = (year - 2...year + 2).map { made(rule, $0) }
    guard let count = fields.named else {
      return pick(candidates, around: base, nearby(candidates, base, tense)) ?? made(rule, year)
    }
    return step(candidates, count, base) ?? made(rule, year)
  }

  private func made(_ rule: String, _ year: Int) -> CalendarPeriod {
    Holidays.day(rule, year: year).map { CalendarPeriod($0) } ?? CalendarPeriod(.day, year: year)
  }

  /// Without a year a fixed holiday still has its month and day.
  private func unknownHoliday(_ rule: String) -> CalendarPeriod {
    let parts = rule.split(separator: "-").compactMap { Int($0) }
    return parts.count == 2 ? CalendarPeriod(.day, index: parts[0], day: parts[1]) : CalendarPeriod(.day)
  }

  // MARK: - Relative units

  private mutating func shifted(_ fields: TimeFields, _ shift: TimeFields.Shift, _ tense: Tense) -> CalendarPeriod {
    let isDayWord = shift.unit == .day && shift.base == .now
    guard let base = isDayWord ? dayWordBase() : base(shift.base) else { return unknown(fields, shift) }
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

  private mutating func offsetPeriod(_ fields: TimeFields, _ offset: TimeFields.Offset, _ tense: Tense)
    -> CalendarPeriod
  {
    var rest = fields
    rest.offset = nil
    let unit = offset.amount.unit
    guard let total = offset.amount.total else { return CalendarPeriod(unit) }
    if let quarter = yearBefore(offset, sign: offset.sign) { return quarter }
    var origin: Day?
    if offset.base == .fields { origin = period(rest, tense).firstDay } else { origin = base(offset.base) }
    guard let day = origin else { return CalendarPeriod(unit >= .month ? unit : .day) }
    let moved = Moment(day: day).adding(total, sign: offset.sign).day
    if offset.base != .fields, let rule = fields.holiday { return made(rule, moved.parts.year) }
    if offset.base != .fields, let weekday = fields.weekday { return CalendarPeriod(moved.monday + (weekday - 1)) }
    return CalendarPeriod(granularity(unit, offset), around: moved)
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
    if offset.base == .fields { return .day }
    switch unit {
    case .decade, .century, .millennium: return .year
    case .week, .fortnight: return register == .note ? .day : .week
    default: return unit > .week ? unit : .day
    }
  }

  // MARK: - Counting

  /// `the third Tuesday of September 2014`, `the last week of this month`.
  private mutating func counted(_ fields: TimeFields, _ tense: Tense) -> CalendarPeriod {
    var holder = fields
    holder.nth = nil
    holder.nthUnit = nil
    holder.weekday = nil
    let whole = period(holder, tense)
    guard let nth = fields.nth, let extent = whole.extent else { return CalendarPeriod(fields.nthUnit ?? .day) }
    if let weekday = fields.weekday, fields.nthUnit == nil { return CalendarPeriod(Self.weekday(weekday, nth, extent)) }
    return Self.unit(fields.nthUnit ?? .day, nth, extent)
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

extension CalendarPeriod {
  func before(_ isBC: Bool) -> CalendarPeriod {
    var period = self
    period.isBC = isBC
    return period
  }
}
