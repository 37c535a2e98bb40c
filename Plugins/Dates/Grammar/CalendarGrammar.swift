internal import Segmentation
internal import Winnow

/// Dates by the names of months and weekdays: `Tuesday, 5 August 2017`, `August 5`, `late June`, `Sunday night`.
struct CalendarGrammar {
  let reader: SentenceReader

  func match(_ start: Int) -> DateMatch? {
    var start = start
    let weekday = weekday(start)
    if let weekday {
      let next = reader.behindComma(reader.behindStop(start + 1))
      if let dated = monthDate(next) { return dated.widened(to: start) }
      return bareWeekday(start, weekday, shift: nil)
    }
    if let shift = RelativeGrammar.shift(reader.word(start)), let named = self.weekday(start + 1) {
      return bareWeekday(start, named, shift: shift)
    }
    if case .the? = reader.word(start), case .ordinal? = reader.word(start + 1) { start += 1 }
    return monthDate(start)
  }

  private func weekday(_ index: Int) -> Int? {
    guard case .weekday(let number)? = reader.word(index), reader.words.code != "en" || reader.isCapitalised(index)
    else {
      return nil
    }
    return number
  }

  private func bareWeekday(_ start: Int, _ weekday: Int, shift: Int?) -> DateMatch {
    var end = start + (shift == nil ? 1 : 2)
    let day = reader.reference.weekday(weekday, shift: shift == 0 ? nil : shift, isFuture: reader.isFuture(at: start))
    var value = day?.value ?? "XXXX-WXX-\(weekday)"
    var kind = DateMention.Kind.date
    if case .dayPart(let part)? = reader.word(end) {
      value += "T" + part
      kind = .time
      end += 1
    }
    return relative(DateMatch(start..<end, kind, value, "weekday"))
  }

  // MARK: - Months

  private func monthDate(_ start: Int) -> DateMatch? { dayFirst(start) ?? monthFirst(start) }

  /// `5 August 2017`, `5. August`, `3 to 5 May`, `5 de agosto de 2017`, `the 5th of August`.
  private func dayFirst(_ start: Int) -> DateMatch? {
    guard let first = reader.dayNumber(start) else { return nil }
    var next = start + 1
    var last = first
    if isRange(next), let second = reader.dayNumber(next + 1), second > first {
      last = second
      next += 2
    }
    next = behindOf(reader.behindStop(next))
    guard let month = reader.month(next), TimexValue.exists(month, last) else { return nil }
    return dated(start, reader.behindStop(next + 1), month, first, last)
  }

  /// `August 5, 2017`, `Aug. 5-7`, `August 2017`, `August`.
  private func monthFirst(_ start: Int) -> DateMatch? {
    guard let month = reader.month(start) else { return nil }
    let next = reader.behindStop(start + 1)
    if reader.words.code == "en", let first = reader.dayNumber(next), TimexValue.exists(month, first),
      !isClock(next + 1)
    {
      if isRange(next + 1), let last = reader.dayNumber(next + 2), last > first, TimexValue.exists(month, last) {
        return dated(start, next + 3, month, first, last)
      }
      return dated(start, next + 1, month, first, first)
    }
    let behind = behindOf(reader.behindComma(next))
    if let year = reader.year(behind) { return monthOfYear(start, behind + 1, month, year) }
    return bareMonth(start, month)
  }

  /// `August 10:30` names an hour.
  private func isClock(_ index: Int) -> Bool {
    reader.sign(index) == 0x3A && reader.isGlued(index + 1) && reader.digits(index + 1) != nil
  }

  private func isRange(_ index: Int) -> Bool {
    if reader.sign(index) == 0x2D { return true }
    if case .to? = reader.word(index) { return true }
    return false
  }

  private func behindOf(_ index: Int) -> Int {
    if case .of? = reader.word(index) { return index + 1 }
    return index
  }

  private func dated(_ start: Int, _ end: Int, _ month: Int, _ first: Int, _ last: Int) -> DateMatch {
    let behind = behindOf(reader.behindComma(end))
    let written = reader.year(behind)
    let year = written ?? reader.reference.year(month: month, day: first, isFuture: reader.isFuture(at: start))
    var match = DateMatch(
      start..<(written == nil ? end : behind + 1), .date, TimexValue.day(year, month, first), "day and month")
    match.year = written
    match.isRelative = written == nil
    if last > first, let year {
      match.mention.begin = Day(year, month, first).value
      match.mention.end = (Day(year, month, last) + 1).value
    }
    return match
  }

  private func monthOfYear(_ start: Int, _ end: Int, _ month: Int, _ year: Int) -> DateMatch {
    var match = DateMatch(start..<end, .date, TimexValue.month(year, month), "month of a year")
    match.year = year
    return match
  }

  /// A month alone. `May` and `March` need a preposition or modifier before them.
  private func bareMonth(_ start: Int, _ month: Int) -> DateMatch? {
    if case .doubtfulMonth? = reader.word(start), !isAnnounced(start) { return nil }
    let isShort = reader.tokens[start].range.count <= 3 && reader.sign(start + 1) != 0x2E
    if reader.words.code == "en", isShort, month != 5 { return nil }
    let year = reader.reference.year(month: month, isFuture: reader.isFuture(at: start))
    return relative(DateMatch(start..<start + 1, .date, TimexValue.month(year, month), "month"))
  }

  private func isAnnounced(_ index: Int) -> Bool {
    guard let key = reader.key(index - 1) else { return false }
    if reader.words.beforeYear.contains(key) { return true }
    switch reader.word(index - 1) {
    case .last, .next, .this, .early, .mid, .late, .of: return true
    default: return reader.sign(index - 1) == 0x2D
    }
  }

  private func relative(_ match: DateMatch) -> DateMatch {
    var match = match
    match.isRelative = true
    return match
  }
}
