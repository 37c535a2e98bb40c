/// Dates in digits, and days whose month is understood: what counts as one depends on the words beside it.
extension TimeGrammar {
  func digits(_ index: Int) -> (fields: TimeFields, end: Int)? {
    let token = tokens[index]
    if let found = spacedDate(index) ?? pointedDate(index) ?? monthAndYear(index) { return found }
    guard token.shape == .date && !isVersion(index) || token.shape == .shortDate && shortDateCounts(index) else {
      return nil
    }
    // `ley 3/2018`
    if token.second % 100 == 0, isLaw(index - 1) { return nil }
    var fields = TimeFields()
    if token.number > 0 { fields.year = Int(token.number) }
    fields.month = Int(token.second / 100)
    if token.second % 100 > 0 { fields.day = Int(token.second % 100) }
    guard token.shape == .shortDate, let (year, end) = yearBehind(index + 1, isFull: true) else {
      return (fields, index + 1)
    }
    fields.year = year
    return (fields, end)
  }

  /// What has a number with the year behind a slash, and an adjective at most between: `ley orgánica`.
  private func isLaw(_ index: Int) -> Bool {
    has(index, .never) || has(index - 1, .never) && index > 0 && tokens[index].shape == .other
  }

  /// `dpkg 1.17.11`: where months come first points are rare in dates, and want a preposition in running text.
  private func isVersion(_ index: Int) -> Bool {
    lexicon.isMonthFirst && !isNote && tokens[index].end - tokens[index].start < 9 && !has(index - 1, .at)
      && !has(index - 1, .from) && !has(index - 1, .to)
      && folded[Int(tokens[index].start)..<Int(tokens[index].end)].contains(0x2E)
  }

  /// `2015-3`, `12-2015`, `05/2016`: in notes alone.
  private func monthAndYear(_ index: Int) -> Found? {
    guard isNote, isNumber(index), isSign(index + 1, "-") || isSign(index + 1, "/"), isGlued(index + 1),
      isNumber(index + 2), isGlued(index + 2), !isGlued(index) || index == 0,
      !isGlued(index + 3) || endsSentence(index + 3) || isSign(index + 3, ",")
    else { return nil }
    let (first, second) = (tokens[index], tokens[index + 2])
    let (year, month) = first.digits == 4 ? (first, second) : (second, first)
    guard year.digits == 4, (1900...2099).contains(year.number), month.digits <= 2, (1...12).contains(month.number),
      first.digits != 4 || Int(month.number) <= Int(year.number) % 100
    else { return nil }
    var fields = TimeFields()
    fields.year = Int(year.number)
    fields.month = Int(month.number)
    return (fields, index + 3)
  }

  /// `10.10` where it is no clock time: in notes of languages that write dates so.
  func pointedDate(_ index: Int) -> (fields: TimeFields, end: Int)? {
    let token = tokens[index]
    guard isNote, !lexicon.isMonthFirst, token.shape == .decimal, token.sign == UInt8(ascii: "."), token.digits == 2,
      value(index - 1, .at) != 0, Day.exists(nil, Int(token.second), Int(token.number)), !has(index + 1, .oclock),
      unit(index + 1) == nil, index + 1 >= tokens.count
    else { return nil }
    var fields = TimeFields()
    (fields.month, fields.day) = (Int(token.second), Int(token.number))
    return (fields, index + 1)
  }

  /// `2 / 15`, `2-15`, `20 02 2014`: in notes alone.
  private func spacedDate(_ index: Int) -> (fields: TimeFields, end: Int)? {
    guard isNote, isNumber(index), tokens[index].digits <= 2,
      index == 0 || has(index - 1, .at) || has(index - 1, .article)
    else { return nil }
    let hasSign = isSign(index + 1, "/") || isSign(index + 1, "-")
    let second = hasSign ? index + 2 : index + 1
    guard isNumber(second), tokens[second].digits <= 2 else { return nil }
    let (a, b) = (Int(tokens[index].number), Int(tokens[second].number))
    let (month, day) = lexicon.isMonthFirst ? (a, b) : (b, a)
    guard Day.exists(nil, month, day) else { return nil }
    var fields = TimeFields()
    fields.month = month
    fields.day = day
    let yearAt = second + 1
    if isNumber(yearAt), tokens[yearAt].digits == 4 || tokens[yearAt].digits == 2 {
      fields.year = NumericPattern.century(Int(tokens[yearAt].number))
      return yearAt + 1 >= tokens.count ? (fields, yearAt + 1) : nil
    }
    return second + 1 >= tokens.count && (hasSign || !lexicon.isMonthFirst && tokens[second].digits == 2)
      ? (fields, second + 1) : nil
  }

  /// `2/15` may be a score or a fraction; it is a date behind a preposition or weekday and in notes.
  private func shortDateCounts(_ index: Int) -> Bool {
    if isNote { return true }
    if tokens[index].sign == UInt8(ascii: ".") {
      // `in 3.10.` is a version in English.
      if lexicon.isMonthFirst { return false }
      return [.at, .from, .to, .weekday, .article, .between].contains { has(index - 1, $0) }
        || isSign(index - 1, ",") && has(index - 2, .weekday)
        || isSign(index - 1, "-") || isSign(index + 1, "-")
    }
    if tokens[index].sign == UInt8(ascii: "-") { return false }
    return value(index - 1, .at) == 2 || has(index - 1, .weekday) || has(index - 1, .weekdayShort)
      || isSign(index - 1, ",") && has(index - 2, .weekday)
  }

  /// `the 15th`, `le 2`, `21日`: a day whose month is understood.
  func bareDay(_ index: Int) -> (fields: TimeFields, end: Int)? {
    guard has(index - 1, .article) && value(index - 1, .article) != 1 || isNote && value(index - 1, .at) == 2,
      let (day, end) = has(index, .ordinal) && !isNote ? nil : ordinal(index) ?? notedDay(index),
      (1...31).contains(day),
      has(index - 2, .at) || has(index - 2, .from) || has(index - 2, .to) || value(index - 2, .after) != nil || isNote
        || has(index - 2, .between)
    else { return nil }
    if !isNote, end < tokens.count, isWord(end), !has(end, .at), !has(end, .and), !has(end, .to), !has(end, .of),
      !has(end, .tense)
    {
      return nil
    }
    if unit(end) != nil || isWord(end) && tokens[end].isCapitalised { return nil }
    // `den 4. og 6. etage`
    if has(end, .and), let (_, behind) = ordinal(end + 1), behind < tokens.count, tokens[behind].shape == .other {
      return nil
    }
    var fields = TimeFields()
    fields.day = day
    return (fields, end)
  }

  /// `dia 17`
  func markedDay(_ index: Int) -> (fields: TimeFields, end: Int)? {
    guard has(index, .dayMark), !lexicon.isUnspaced else { return nil }
    if let found = monthDate(index + 1) { return found }
    guard value(index + 1, .number) != 1 || isNumber(index + 1), let (day, end) = dayNumber(index + 1), unit(end) == nil
    else { return nil }
    var fields = TimeFields()
    fields.day = day
    return (fields, end)
  }

  private func notedDay(_ index: Int) -> (value: Int, end: Int)? {
    guard isNote, !lexicon.isMonthFirst, isNumber(index), tokens[index].digits <= 2 else { return nil }
    return (Int(tokens[index].number), index + 1)
  }
}
