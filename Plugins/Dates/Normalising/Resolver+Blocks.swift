/// Quarters, halves, seasons and holidays.
extension Resolver {
  mutating func block(_ fields: TimeFields, _ tense: Tense) -> CalendarPeriod {
    let unit: TimeUnit =
      fields.quarter != nil ? .quarter : fields.half != nil ? .half : fields.week != nil ? .week : .season
    let index = fields.quarter ?? fields.half ?? fields.week ?? fields.season
    func made(_ year: Int?) -> CalendarPeriod { CalendarPeriod(unit, year: year, index: index) }
    if let year = fields.year { return made(year).before(fields.isBC) }
    if register == .narrative, fields.named == nil, let story, let year = story.year {
      if let last { anchor = .mention(last.mention) }
      return made(year).before(story.isBC)
    }
    guard let base = base(fields.named == nil ? .now : fields.namedBase) else { return made(nil) }
    let year = base.parts.year
    // `week 23` is one of this year, be it over.
    if unit == .week, fields.named == nil { return made(year) }
    let candidates = (year - 2...year + 2).map(made)
    if fields.named == 0, unit == .season { return thisSeason(candidates, base) ?? made(year) }
    guard let count = fields.named, count != 0 else {
      return pick(candidates, around: base, nearby(candidates, base, tense)) ?? made(year)
    }
    return step(candidates, count, base) ?? made(year)
  }

  /// `this summer` is that of the calendar year, be it over; winter lies in two of them, and the nearer one is meant.
  private func thisSeason(_ candidates: [CalendarPeriod], _ base: Day) -> CalendarPeriod? {
    let near = candidates.min { Self.distance($0, base) < Self.distance($1, base) }
    guard let near, Self.distance(near, base) > 0, near.index != Season.winter.rawValue else { return near }
    return nil
  }

  private static func distance(_ period: CalendarPeriod, _ day: Day) -> Int {
    guard let extent = period.extent else { return .max }
    return max(0, extent.begin.number - day.number, day.number - extent.end.number + 1)
  }

  /// The candidate last past, current or next to come.
  private func step(_ candidates: [CalendarPeriod], _ count: Int, _ base: Day) -> CalendarPeriod? {
    let extents = candidates.compactMap { period in period.extent.map { (period, $0) } }
    if count < 0 { return extents.last { $0.1.end <= base }?.0 }
    if count > 0 { return extents.filter { $0.1.begin > base }.dropFirst(count - 1).first?.0 }
    return extents.first { $0.1.end > base }?.0
  }

  mutating func holiday(_ rule: String, _ fields: TimeFields, _ tense: Tense) -> CalendarPeriod {
    if let year = fields.year { return made(rule, year) }
    guard let base = base(fields.named == nil ? .now : fields.namedBase) else { return unknownHoliday(rule) }
    let year = base.parts.year
    let candidates = (year - 2...year + 2).map { made(rule, $0) }
    guard let count = fields.named else {
      return pick(candidates, around: base, nearby(candidates, base, tense)) ?? made(rule, year)
    }
    return step(candidates, count, base) ?? made(rule, year)
  }

  func made(_ rule: String, _ year: Int) -> CalendarPeriod {
    guard year > 0 else { return unknownHoliday(rule) }
    return Holidays.day(rule, year: year).map { CalendarPeriod($0) } ?? CalendarPeriod(.day, year: year)
  }

  /// Without a year a fixed holiday still has its month and day.
  private func unknownHoliday(_ rule: String) -> CalendarPeriod {
    let parts = rule.split(separator: "-").compactMap { Int($0) }
    return parts.count == 2 ? CalendarPeriod(.day, index: parts[0], day: parts[1]) : CalendarPeriod(.day)
  }
}
