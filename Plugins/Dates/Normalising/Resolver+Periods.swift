/// The calendar period that fields name.
extension Resolver {
  mutating func period(_ fields: TimeFields, _ tense: Tense) -> CalendarPeriod {
    if let unit = fields.around {
      var inner = fields
      inner.around = nil
      let day = period(inner, tense)
      return day.firstDay.map { CalendarPeriod(unit, around: $0) } ?? CalendarPeriod(unit)
    }
    if fields.isIslamic, let year = fields.year {
      return CalendarPeriod(.year, year: ForeignCalendar.islamic.firstDay(ofYear: year)?.parts.year)
    }
    if let counting = fields.counting { return counted(counting, fields, tense) }
    if let offset = fields.offset { return offsetPeriod(fields, offset, tense) }
    if fields.nth != nil { return counted(fields, tense) }
    if let shift = fields.shift { return shifted(fields, shift, tense) }
    if let century = fields.century { return CalendarPeriod(.century, index: century).before(fields.isBC) }
    if let decade = fields.decade { return CalendarPeriod(.decade, index: decade).before(fields.isBC) }
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
  func pick(_ candidates: [CalendarPeriod], around base: Day, _ tense: Tense) -> CalendarPeriod? {
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
}

extension CalendarPeriod {
  func before(_ isBC: Bool) -> CalendarPeriod {
    var period = self
    period.isBC = isBC
    return period
  }
}
