/// Months and days: the year that is not said comes from the story or from the tense.
extension Resolver {
  mutating func monthOrDay(_ month: Int, _ fields: TimeFields, _ tense: Tense) -> CalendarPeriod {
    let period = period(ofMonth: month, fields, tense)
    guard fields.year == nil, fields.named == nil, let year = opening?.year else { return period }
    return closing(
      period, (0...1).map { CalendarPeriod(period.unit, year: year + $0, index: month, day: fields.day) })
  }

  private mutating func period(ofMonth month: Int, _ fields: TimeFields, _ tense: Tense) -> CalendarPeriod {
    func made(_ year: Int?) -> CalendarPeriod {
      CalendarPeriod(fields.day == nil ? .month : .day, year: year, index: month, day: fields.day)
    }
    if let year = fields.year { return made(year).before(fields.isBC) }
    if let count = fields.named { return namedMonth(count, fields, made) }
    if register != .note, let year = storyYear(month, isFar: isFar(candidates(made))) {
      if let last { anchor = .mention(last.mention) }
      return existing(year, made).before((register == .narrative ? story : last?.period)?.isBC == true)
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

  /// The period, unless it comes before what opens the range; then the first that does not: `from October to March`.
  private func closing(_ period: CalendarPeriod, _ candidates: [CalendarPeriod]) -> CalendarPeriod {
    guard let opening, !opening.isBC, opening.unit == period.unit, let first = opening.firstDay,
      let day = period.firstDay, day < first
    else {
      return period
    }
    return candidates.first { exists($0) && $0.firstDay.map { $0 >= first } == true } ?? period
  }

  private func exists(_ period: CalendarPeriod) -> Bool {
    period.unit != .day || Day.exists(period.year, period.index ?? 0, period.day ?? 0)
  }

  /// February 29 is a day of the leap year next to the story's.
  private func existing(_ year: Int, _ made: (Int?) -> CalendarPeriod) -> CalendarPeriod {
    let candidates = [year, year + 1, year - 1, year + 2, year - 2].map(made)
    return candidates.first(where: exists) ?? made(year)
  }

  /// The month or day of the years around now.
  private func candidates(_ made: (Int?) -> CalendarPeriod) -> [CalendarPeriod] {
    guard let year = now?.day.parts.year else { return [] }
    return (year - 1...year + 1).map(made).filter(exists)
  }

  /// No candidate lies within a season of now: then a year that the story named is meant, if it named one.
  private func isFar(_ candidates: [CalendarPeriod]) -> Bool {
    guard let now else { return false }
    return candidates.allSatisfy { $0.firstDay.map { abs($0.number - now.day.number) > 110 } ?? true }
  }

  /// News speaks of months and days near by: the tense decides only between about as near ones.
  func nearby(_ candidates: [CalendarPeriod], _ now: Day, _ tense: Tense) -> Tense {
    guard register == .news, !isSided else { return tense }
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
    if register == .narrative, let year = threadYear(month) { return year }
    if register == .narrative, let story, let year = story.year {
      let earlier = story.unit == .day || story.unit == .month ? story.index ?? month : month
      return earlier >= 10 && month <= 3 ? year + (story.isBC ? -1 : 1) : year
    }
    guard let last, let year = last.period.year else { return nil }
    guard let now, year != now.day.parts.year, year < now.day.parts.year - 1,
      sentence == last.sentence || isFar
    else { return nil }
    return year
  }

  /// The year that the story left for a look ahead, when the month goes on there and not where it looked.
  private func threadYear(_ month: Int) -> Int? {
    guard let thread, !thread.isBC, let year = thread.year, let index = thread.index, let story,
      Self.follows(month, index), story.unit == .year || !Self.follows(month, story.index ?? 0)
    else { return nil }
    return month < index ? year + 1 : year
  }

  /// The same month or the next.
  private static func follows(_ month: Int, _ other: Int) -> Bool { (month - other + 12) % 12 <= 1 }

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

  mutating func bareDay(_ day: Int, _ tense: Tense) -> CalendarPeriod {
    guard let base = base(.now) else { return CalendarPeriod(.day, day: day) }
    let parts = (opening?.firstDay ?? base).parts
    let candidates = (-1...1).compactMap { step -> CalendarPeriod? in
      let (year, month) = Day.month(parts.year, parts.month + step)
      return Day.exists(year, month, day) ? CalendarPeriod(Day(year, month, day)) : nil
    }
    let period =
      pick(candidates, around: base, tense)
      ?? CalendarPeriod(.day, year: parts.year, index: parts.month, day: day)
    return closing(period, candidates)
  }

  /// The day of a clock time without one: named before in the sentence or story, else now.
  mutating func understoodDay() -> CalendarPeriod {
    if let rangeDay { return rangeDay }
    if let last, last.period.unit == .day, register == .narrative || last.sentence == sentence {
      anchor = .mention(last.mention)
      return last.period
    }
    guard let now, register != .narrative else { return CalendarPeriod(.day) }
    if let last, last.period.unit == .day, last.sentence == sentence - 1, register == .news,
      let day = last.period.firstDay, day < now.day, now.day.number - day.number < 7
    {
      anchor = .mention(last.mention)
      return last.period
    }
    anchor = .creationTime
    return CalendarPeriod(now.day)
  }
}
