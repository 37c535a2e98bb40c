/// Ranges whose ends share words: `3 to 5 May`, `July 13-15`, `9:30 - 11:00 on Thursday`, `2016-17`, `10-17 Uhr`.
/// Where each end stands alone, both are expressions of their own.
extension TimeGrammar {
  func range(_ index: Int) -> TimeExpression? {
    years(index) ?? numericDates(index) ?? daysThenMonth(index) ?? datesOfYear(index) ?? shared(index)
      ?? wholeNote(index)
  }

  /// `third month of 2017 - ninth month of 2017`, `aug 8 - aug 12`: a search for nothing but a range.
  private func wholeNote(_ index: Int) -> TimeExpression? {
    guard keepsRanges, opensNote(index), let (first, next) = point(index),
      let linked = link(next) ?? opened(next, index),
      let (second, end) = point(skip(linked, .to)) ?? point(skip(linked, .article)), endsSentence(end),
      first.slots == second.slots, first.reference == nil
    else { return nil }
    return rangeExpression(index..<end, first, second)
  }

  /// Nothing but `from`, `between` and an article stands in front.
  private func opensNote(_ index: Int) -> Bool {
    index < 4 && (0..<index).allSatisfy { has($0, .from) || has($0, .between) || has($0, .article) || has($0, .after) }
  }

  /// Behind the `and` of a range that `between` opens at the start.
  private func opened(_ index: Int, _ first: Int) -> Int? {
    has(index, .and) && (0..<first).contains { has($0, .between) } ? index + 1 : nil
  }

  /// `Nov 18 - Dec 19, 2015`: in notes the two are one where they share the year.
  private func datesOfYear(_ index: Int) -> TimeExpression? {
    guard isNote, let (first, next) = monthDate(index), first.year == nil, let linked = link(next),
      let (second, end) = monthDate(skip(linked, .article)), let year = second.year, let from = first.month,
      let to = second.month, (first.day == nil) == (second.day == nil)
    else { return nil }
    var opening = first
    opening.year = from > to ? year - 1 : year
    let range = rangeExpression(index..<end, opening, second, isLastWhole: true)
    return split(range, index..<next, skip(linked, .article)..<end)
  }

  /// `14.10. - 15.10.2018`: the year is shared.
  private func numericDates(_ index: Int) -> TimeExpression? {
    guard index < tokens.count, tokens[index].shape == .shortDate, let (first, next) = atom(index),
      let linked = link(next), linked < tokens.count,
      tokens[linked].shape == .date || tokens[linked].shape == .shortDate && isNote,
      let (second, end) = atom(skip(skip(linked, .to), .article))
    else { return nil }
    var from = first
    from.year = second.year
    let range = rangeExpression(index..<end, from, second, isLastWhole: true)
    return split(range, index..<next, skip(skip(linked, .to), .article)..<end)
  }

  /// The range with both ends as expressions of their own, and the day that both are of where it stands apart.
  private func split(_ range: TimeExpression, _ first: Range<Int>, _ last: Range<Int>, _ day: TimeExpression? = nil)
    -> TimeExpression
  {
    guard case .range(let from, let to) = range.form else { return range }
    var range = range
    range.ends =
      (day.map { [$0] } ?? []) + [
        TimeExpression(first, .point(from), "start of a range"), TimeExpression(last, .point(to), "end of a range"),
      ]
    return range
  }

  func link(_ index: Int) -> Int? {
    if isSign(index, "-") { return index + 1 }
    return has(index, .to) || has(index, .and) && isOpened(index) ? index + 1 : nil
  }

  /// What begins at `start` is the other end of what ended: `Monday to Friday`, `between March and May`.
  func links(_ end: Int, _ start: Int) -> Bool {
    guard let next = link(end) else { return false }
    return next == start || skip(next, .article) == start
  }

  /// `and` links only behind `between`.
  private func isOpened(_ index: Int) -> Bool { (max(0, index - 7)..<max(0, index)).contains { has($0, .between) } }

  /// `2016-17`, `1939/40`.
  private func years(_ index: Int) -> TimeExpression? {
    let start = unit(index) == .year ? index + 1 : index
    if let found = season(ofYears: start) { return found }
    guard isNumber(start), tokens[start].digits == 4, (1000...2100).contains(tokens[start].number),
      isSign(start + 1, "-") || isSign(start + 1, "/"),
      isGlued(start + 1), isNumber(start + 2), isGlued(start + 2),
      tokens[start + 2].digits == 2 || isSign(start + 1, "/") && tokens[start + 2].digits == 4
    else { return nil }
    let first = Int(tokens[start].number)
    let last =
      tokens[start + 2].digits == 4 ? Int(tokens[start + 2].number) : first / 100 * 100 + Int(tokens[start + 2].number)
    guard last > first, last - first < 60, isSign(start + 1, "-") || last == first + 1,
      !isGlued(start + 3) || tokens[start + 3].shape == .sign && !isSign(start + 3, "-") && !isSign(start + 3, "/")
    else { return nil }
    var (from, to) = (TimeFields(), TimeFields())
    from.year = first
    to.year = last
    return TimeExpression(index..<start + 3, .range(from, to), "range of years")
  }

  /// `2006-07` in running text: the scan takes it for a month, but it runs into the year that follows.
  private func season(ofYears index: Int) -> TimeExpression? {
    guard !isNote, index < tokens.count, tokens[index].shape == .date, tokens[index].second % 100 == 0,
      tokens[index].end - tokens[index].start == 7, folded[Int(tokens[index].start) + 4] == UInt8(ascii: "-")
    else { return nil }
    let year = Int(tokens[index].number)
    guard Int(tokens[index].second) / 100 == (year + 1) % 100 else { return nil }
    var (from, to) = (TimeFields(), TimeFields())
    from.year = year
    to.year = year + 1
    return TimeExpression(index..<index + 1, .range(from, to), "range of years")
  }

  /// `3 to 5 May`, `14. - 15.10.2018`, `del 13 al 15 de julio`, `the 13th to the 19th of October`.
  private func daysThenMonth(_ index: Int) -> TimeExpression? {
    let start = skip(index, .article)
    let opening = weekday(start)
    let dayAt = opening?.end ?? start
    guard let (first, next) = dayNumber(dayAt) ?? plain(dayAt), let linked = link(next) ?? slash(next) else {
      return nil
    }
    let last = skip(skip(linked, .to), .article)
    let lastDay = weekday(last)?.end ?? last
    guard let (fields, end) = dateAt(lastDay), let day = fields.day, fields.month != nil, day > first else {
      return nil
    }
    var from = fields
    from.day = first
    from.weekday = opening?.fields.weekday
    let range = rangeExpression(index..<end, from, fields, isLastWhole: true)
    let bare = lexicon.hasArticleOfDays && has(last - 1, .article) ? last - 1 : last
    return split(range, (lexicon.hasArticleOfDays ? index : start)..<next, bare..<end)
  }

  private func dateAt(_ index: Int) -> (fields: TimeFields, end: Int)? {
    guard index < tokens.count else { return nil }
    if tokens[index].shape == .date || tokens[index].shape == .shortDate { return atom(index) }
    return monthDate(index) ?? pointedDate(index)
  }

  private func plain(_ index: Int) -> (value: Int, end: Int)? {
    guard isNumber(index), tokens[index].digits <= 2, (1...31).contains(tokens[index].number) else { return nil }
    return (Int(tokens[index].number), index + 1)
  }

  private func slash(_ index: Int) -> Int? { isSign(index, "/") ? index + 1 : nil }

  private func rangeExpression(
    _ tokens: Range<Int>, _ from: TimeFields, _ to: TimeFields, isLastWhole: Bool = false
  ) -> TimeExpression {
    var expression = TimeExpression(tokens, .range(from, to), "range")
    expression.isLastWhole = isLastWhole
    return expression
  }

  /// One end is whole, the other has a part of it: `July 13-15`, `3-4pm`, `Thursday from 9 to 11 am`.
  private func shared(_ index: Int) -> TimeExpression? { dayBehindMonth(index) ?? clocks(index) }

  private func dayBehindMonth(_ index: Int) -> TimeExpression? {
    let start = skip(index, .article)
    guard has(start, .month) || has(start, .monthShort), let (fields, end) = monthDate(start), let first = fields.day
    else { return nil }
    guard let linked = link(end), let (last, behind) = dayNumber(skip(linked, .article)), last > first,
      !has(behind, .month), !has(behind, .monthShort), unit(behind) == nil,
      !has(behind, .meridiem), !isSign(behind, ":")
    else { return nil }
    var to = fields
    to.day = last
    var from = fields
    var tail = behind
    if fields.year == nil, let (year, end) = yearBehind(behindComma(behind), isFull: behindComma(behind) != behind) {
      (from.year, to.year) = (year, year)
      tail = end
    }
    guard let month = fields.month, Day.exists(to.year, month, last) else { return nil }
    return split(rangeExpression(index..<tail, from, to), start..<end, skip(linked, .article)..<tail)
  }

  /// Clock times: the day may stand before, behind, or be understood.
  private func clocks(_ index: Int) -> TimeExpression? {
    let date = leadingDate(index)
    let opened = date.map { $0.end } ?? index
    let start = has(opened, .from) || has(opened, .between) || has(opened, .at) ? opened + 1 : opened
    if date == nil, start > index { return nil }
    // `op 15-2` is a day.
    if date == nil, value(index - 1, .at) == 2, isNumber(index), digits(index) != nil { return nil }
    guard let (first, next) = clockOrHour(start, isOpen: true), let linked = link(next) else { return nil }
    let marked = clock(skip(linked, .to))
    guard let (second, end) = marked ?? clockOrHour(linked, isOpen: false), first.clock != nil, second.clock != nil,
      isCertain(start, first, second, isMarked: marked != nil) || trailingPart(end) != nil
        || isNote && isNumber(start) && isNumber(end - 1) && (date ?? trailingDate(end)).map(isDay) == true
    else { return nil }
    var from = first
    if second.clock ?? 0 >= 43_200, first.isHalfDay, !second.isHalfDay, (first.clock ?? 0) + 43_200 < second.clock ?? 0
    {
      from = Self.with(first, meridiem: 1)
    }
    from.isHalfDay = from.isHalfDay && second.isHalfDay
    guard let range = withDay(index..<end, from, second, date?.fields) else { return nil }
    let last = (marked == nil ? linked : skip(linked, .to))..<range.tokens.upperBound
    // `Sun 1:00pm-6:00pm`
    guard let date, start > opened || lexicon.setsClockApart else { return split(range, index..<next, last) }
    let day = TimeExpression(index..<behindDate(opened), .point(date.fields), "day of a range")
    return split(range, start..<next, last, day)
  }

  /// Where a date ends that is followed by clock times: in front of its comma.
  private func behindDate(_ index: Int) -> Int { isSign(index - 1, ",") ? index - 1 : index }

  /// `Monday 3-8`, `6-8 tomorrow`: beside a weekday or a day counted from today small numbers are hours.
  private func isDay(_ found: Found) -> Bool {
    found.fields.weekday != nil && found.fields.day == nil || found.fields.shift?.unit == .day
  }

  private func leadingDate(_ index: Int) -> (fields: TimeFields, end: Int)? {
    guard var found = weekday(index) ?? monthDate(index) ?? relative(index) ?? nil, found.fields.clock == nil,
      found.fields.hasDate
    else { return nil }
    if let (part, end) = partOfDay(found.end), let both = found.fields.merged(with: part) { found = (both, end) }
    let next = behindComma(found.end)
    guard
      has(next, .from) || has(next, .between)
        || next < tokens.count && [.clock, .number, .decimal].contains(tokens[next].shape)
    else { return nil }
    return (found.fields, next)
  }

  private func clockOrHour(_ index: Int, isOpen: Bool) -> (fields: TimeFields, end: Int)? {
    if let found = clock(index) { return found }
    guard index < tokens.count else { return nil }
    var fields = TimeFields()
    let token = tokens[index]
    if token.shape == .decimal, token.digits == 2, token.number <= 24, token.second < 60 {
      fields.clock = Int(token.number) * 3600 + Int(token.second) * 60
      fields.hasMinutes = true
    } else if let (hour, end) = number(index), hour <= 24, !isNumber(index) || token.digits <= 2 {
      fields.clock = hour * 3600
      fields.isHalfDay = hour <= 12
      return (fields, end)
    } else {
      return nil
    }
    fields.isHalfDay = token.number <= 12
    return (fields, index + 1)
  }

  /// At least one end is a clock time by its own signs.
  private func isCertain(_ start: Int, _ first: TimeFields, _ second: TimeFields, isMarked: Bool) -> Bool {
    if tokens[start].shape == .clock || clock(start) != nil || isNote && first.hasMinutes { return true }
    return isNote
      ? !first.isHalfDay || !second.isHalfDay && second.clock ?? 0 > 0 || isMarked && second.hasMinutes : isMarked
  }

  /// The day behind clock times: `on Thursday`, `next Monday`, `on 1/1/2015`, `di giovedì`.
  private func trailingDate(_ index: Int) -> Found? {
    let next = behindComma(index)
    let isOn = value(next, .at) == 2
    let start = skip(isOn || has(next, .of) && has(next + 1, .weekday) ? next + 1 : next, .article)
    let written =
      isOn && start < tokens.count && [.date, .shortDate].contains(tokens[start].shape) ? digits(start) : nil
    guard let found = written ?? relative(start) ?? weekday(start) ?? monthDate(start), !found.fields.isTimeOfDay,
      found.fields.hasDate, found.fields.offset == nil, found.fields.mod == nil
    else { return nil }
    return found
  }

  /// `du matin`, `in the afternoon` behind `from 3 to 5`.
  private func trailingPart(_ index: Int) -> (part: TimeFields.Part, end: Int)? {
    let at = has(index, .of) || value(index, .at) == 1 ? index + 1 : index
    let start = skip(at, .article)
    return part(start).map { ($0, start + 1) }
  }

  private func withDay(_ tokens: Range<Int>, _ from: TimeFields, _ to: TimeFields, _ date: TimeFields?)
    -> TimeExpression?
  {
    var (end, from, to) = (tokens.upperBound, from, to)
    if let (part, behind) = trailingPart(end), from.part == nil, to.part == nil, from.isHalfDay || to.isHalfDay {
      (from.part, to.part, end) = (part, part, behind)
    }
    var day = date
    if day == nil, let found = trailingDate(end) { (day, end) = found }
    let tokens = tokens.lowerBound..<end
    guard let day else { return rangeExpression(tokens, from, to, isLastWhole: clock(tokens.lowerBound) == nil) }
    guard let first = day.merged(with: from), let second = day.merged(with: to) else { return nil }
    return rangeExpression(tokens.lowerBound..<end, first, second, isLastWhole: date == nil)
  }
}
