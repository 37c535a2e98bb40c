/// Names of the calendar: days of months, months, weekdays, seasons, quarters, holidays.
extension TimeGrammar {
  /// `5 August 2017`, `5. August`, `5 de agosto de 2017`, `August 5, 2017`, `Aug. 2017`, `3月5日`.
  func monthDate(_ index: Int) -> (fields: TimeFields, end: Int)? {
    dayFirst(index) ?? monthFirst(index) ?? stopped(index) ?? yearFirst(index) ?? marked(index) ?? dayOfUnit(index)
      ?? listedBefore(index)
  }

  /// `20th of the next month`, `the 19th day of this month`.
  private func dayOfUnit(_ index: Int) -> (fields: TimeFields, end: Int)? {
    guard let (day, next) = dayNumber(index) else { return nil }
    let of = unit(next) == .day ? next + 1 : next
    guard has(of, .of), let (month, end) = directed(skip(of + 1, .article)), month.shift?.unit == .month else {
      return nil
    }
    var fields = month
    fields.day = day
    return (fields, end)
  }

  private func dayFirst(_ index: Int) -> (fields: TimeFields, end: Int)? {
    guard let (day, next) = dayNumber(index) else { return nil }
    var monthAt = isSign(next, "-") && isGlued(next) ? next + 1 : skip(skip(next, .of), .article)
    if isSign(next, "/"), has(next + 1, .month) || has(next + 1, .monthShort) { monthAt = next + 1 }
    guard let month = month(monthAt, hasCompany: true), Day.exists(nil, month, day),
      has(monthAt, .month) && !has(monthAt, .doubtful) && !lexicon.hasOrdinalStop || isNumber(index)
        || ordinal(index) != nil
    else { return nil }
    return withYear(month, day, has(monthAt, .month) ? monthAt + 1 : behindStop(monthAt + 1))
  }

  private func monthFirst(_ index: Int) -> (fields: TimeFields, end: Int)? {
    guard has(index, .month) || has(index, .monthShort), !isHost(index) else { return nil }
    let next = behindStop(index + 1)
    if isSign(next, ","), let found = commaDay(index, next + 1) { return found }
    let dayAt =
      isSign(next, "-") && isGlued(next) && isGlued(next + 1)
      ? next + 1 : isSign(next, "/") ? next + 1 : skip(next, .article)
    if let month = month(index, hasCompany: true), let (day, end) = dayNumber(dayAt), Day.exists(nil, month, day),
      dayStands(dayAt, end)
    {
      return withYear(month, day, end)
    }
    let isSlashed = isSign(next, "/") || isSign(next, "-") && isNumber(next + 1) && tokens[next + 1].digits == 4
    let yearAt =
      isSlashed && isGlued(next) && isGlued(next + 1) ? next + 1 : skip(skip(behindComma(next), .of), .article)
    if let month = month(index, hasCompany: true), let (year, end) = yearBehind(yearAt, isFull: false) {
      var fields = TimeFields()
      fields.month = month
      fields.year = year
      return era(fields, end)
    }
    guard let month = month(index, hasCompany: has(index, .month) ? hasCompany(index) : hasNumber(index)),
      !isPartOfName(index)
    else { return nil }
    var fields = TimeFields()
    fields.month = month
    return (fields, has(index, .monthShort) && !has(index, .month) ? next : index + 1)
  }

  /// `April.org`
  private func isHost(_ index: Int) -> Bool {
    isSign(index + 1, ".") && isGlued(index + 1) && isWord(index + 2) && isGlued(index + 2)
  }

  /// `23. 3. 1976`, `am 5. 8.`: with blanks, in languages whose ordinals have a stop.
  private func stopped(_ index: Int) -> Found? {
    guard lexicon.hasOrdinalStop, isNumber(index), tokens[index].digits <= 2, let (day, next) = ordinal(index),
      isNumber(next), tokens[next].digits <= 2, isSign(next + 1, "."), isGlued(next + 1),
      case let month = Int(tokens[next].number), Day.exists(nil, month, day)
    else { return nil }
    let found = withYear(month, day, next + 2)
    return found?.fields.year != nil || value(index - 1, .at) == 2 ? found : nil
  }

  /// `2019/Aug/01`, `2020-Sep-23`
  private func yearFirst(_ index: Int) -> Found? {
    guard isNumber(index), tokens[index].digits == 4, isSign(index + 1, "/") || isSign(index + 1, "-"),
      let month = month(index + 2, hasCompany: true), isGlued(index + 1), isGlued(index + 2),
      isSign(index + 3, "/") || isSign(index + 3, "-"), isGlued(index + 3), isNumber(index + 4), isGlued(index + 4),
      case (let year, let day) = (Int(tokens[index].number), Int(tokens[index + 4].number)),
      Day.exists(year, month, day)
    else { return nil }
    var fields = TimeFields()
    (fields.year, fields.month, fields.day) = (year, month, day)
    return (fields, index + 5)
  }

  /// `5` behind `May 4 and`: another day of the month.
  func listedDay(_ expression: TimeExpression) -> TimeExpression? {
    guard case .point(var fields) = expression.form, lexicon.isMonthFirst, let month = fields.month,
      let first = fields.day, fields.year == nil || expression.rule == "listed day", !fields.isTimeOfDay
    else { return nil }
    let end = expression.tokens.upperBound
    let at = isSign(end, ",") && has(end + 1, .and) ? end + 2 : isSign(end, ",") || has(end, .and) ? end + 1 : end
    guard at > end, isNumber(at), tokens[at].digits <= 2, case let day = Int(tokens[at].number), day > first,
      Day.exists(nil, month, day), endsList(at + 1)
    else { return nil }
    fields.day = day
    return TimeExpression(at..<at + 1, .point(fields), "listed day")
  }

  /// What is counted would follow: `May 4 and 5 men`.
  private func endsList(_ index: Int) -> Bool {
    index >= tokens.count || isSign(index, ",") || isSign(index, ".") || isSign(index, ")")
      || isWord(index) && !has(index, .counted) && unit(index) == nil && !has(index, .multiplier) && !isMonthName(index)
        && (tokens[index].kinds & ~WordKind.tense.bit != 0 || has(index, .tense))
  }

  private func isMonthName(_ index: Int) -> Bool { has(index, .month) || has(index, .monthShort) }

  /// `4` of `4 and 5 May`: the month follows behind the last of a list.
  func listedBefore(_ index: Int) -> Found? {
    guard isNumber(index), tokens[index].digits <= 2, let (day, next) = dayNumber(index) else { return nil }
    var at = next
    for _ in 0..<4 {
      let isLast = has(at, .and)
      guard isLast || isSign(at, ","), let (other, end) = dayNumber(skip(at + 1, .article)), other > day else {
        return nil
      }
      if isLast {
        guard let (fields, _) = dayFirst(skip(at + 1, .article)), fields.day == other else { return nil }
        var first = fields
        first.day = day
        return (first, next)
      }
      at = end
    }
    return nil
  }

  /// `October, 1st`
  private func commaDay(_ index: Int, _ dayAt: Int) -> (fields: TimeFields, end: Int)? {
    guard lexicon.isMonthFirst, let month = month(index, hasCompany: true), let (day, end) = ordinal(dayAt),
      isNumber(dayAt), Day.exists(nil, month, day)
    else { return nil }
    return withYear(month, day, end)
  }

  /// A day behind its month is no clock hour, no decimal and not the start of a range of hours.
  private func dayStands(_ index: Int, _ end: Int) -> Bool {
    (isNumber(index) || spelledYear(index) == nil)
      && !(has(end, .meridiem) || has(end, .oclock) || has(end, .units) && !isSign(end, ","))
      && !(isNumber(index) && isSign(end, "%")) && !(has(end, .month) && !lexicon.isMonthFirst)
  }

  private func withYear(_ month: Int, _ day: Int, _ end: Int) -> (fields: TimeFields, end: Int)? {
    var fields = TimeFields()
    fields.month = month
    fields.day = day
    let next = behindComma(end)
    let isIn = isNote && value(end, .at) == 1 && isNumber(end + 1) && tokens[end + 1].digits == 4
    let yearAt =
      isIn || isSign(end, "-") && isGlued(end) || isSign(end, "/") ? end + 1 : skip(skip(next, .of), .article)
    guard let (year, behind) = yearBehind(yearAt, isFull: yearAt != end && next != end), Day.exists(year, month, day)
    else { return (fields, end) }
    fields.year = year
    return era(fields, behind)
  }

  /// `2017年8月5日`, `8月5日`, `5日`, `3月`: numbers with marks behind them.
  private func marked(_ index: Int) -> (fields: TimeFields, end: Int)? {
    if let (year, next) = yearInDigits(index) { return markedMonth(year, next + 1) }
    guard let (first, next) = number(index) else { return eraYear(index) }
    if has(next, .yearMark), isYear(first, index, next) {
      return markedMonth(first < 100 ? NumericPattern.century(first) : first, next + 1)
    }
    if has(next, .monthMark), (1...12).contains(first) { return markedMonth(nil, index) }
    // `一日` is a day's length as often.
    if has(next, .dayMark), (1...31).contains(first), lexicon.isUnspaced, isNumber(index) || isNote {
      var fields = TimeFields()
      fields.day = first
      return (fields, next + 1)
    }
    return nil
  }

  /// `146年` and `千年` are lengths.
  private func isYear(_ number: Int, _ index: Int, _ mark: Int) -> Bool {
    if number < 100 { return has(mark + 1, .number) || isNumber(mark + 1) }
    return number < 3000
      && (number >= 1000 && isNumber(index) || (1900...2099).contains(number) || has(index - 1, .era))
  }

  /// `一九二五` of `一九二五年`.
  private func yearInDigits(_ index: Int) -> (value: Int, end: Int)? {
    guard lexicon.isUnspaced, has(index + 4, .yearMark) else { return nil }
    var year = 0
    for place in index..<index + 4 {
      guard let digit = value(place, .number), digit < 10 else { return nil }
      year = year * 10 + digit
    }
    return (1000...2199).contains(year) ? (year, index + 4) : nil
  }

  /// `令和6年`.
  private func eraYear(_ index: Int) -> (fields: TimeFields, end: Int)? {
    guard let first = value(index, .era), let (count, next) = number(skip(index + 1, .of)), has(next, .yearMark) else {
      return nil
    }
    return markedMonth(first + count - 1, next + 1)
  }

  private func markedMonth(_ year: Int?, _ index: Int) -> (fields: TimeFields, end: Int)? {
    var fields = TimeFields()
    fields.year = year
    guard let (month, end) = markedNumber(index, .monthMark), (1...12).contains(month) else {
      return year == nil ? nil : (fields, index)
    }
    fields.month = month
    guard let (day, behind) = markedNumber(end, .dayMark), Day.exists(year, month, day) else { return (fields, end) }
    fields.day = day
    return (fields, behind)
  }

  private func markedNumber(_ index: Int, _ mark: WordKind) -> (value: Int, end: Int)? {
    if mark == .monthMark, let month = value(index, .month) { return (month, index + 1) }
    guard let (value, next) = number(index), has(next, mark) else { return nil }
    return (value, next + 1)
  }
}
