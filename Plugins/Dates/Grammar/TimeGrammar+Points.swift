/// Points in time: atoms, each found by one rule, joined as long as they say different things of the same moment.
extension TimeGrammar {
  func pointExpression(_ index: Int) -> TimeExpression? {
    if let reference = reference(index) { return reference }
    guard let (found, end) = point(index) else { return nil }
    var fields = found
    if fields.year == nil { fields.year = sharedYear(fields, end) }
    if let (mod, behind) = openEnd(end), fields.mod == nil {
      return TimeExpression(index..<behind, .point(fields), Self.rule(fields), mod: mod)
    }
    // `in two weeks`: the preposition (away 1 1 in the word files) stays outside.
    let start = extra(index, .away) == 1 && fields.offset != nil ? index + 1 : index
    return TimeExpression(start..<end, .point(fields), Self.rule(fields), mod: fields.mod)
  }

  /// The year that stands only at the other end: `21 March - 21 June 1952`, `in August and September 1914`.
  private func sharedYear(_ fields: TimeFields, _ end: Int) -> Int? {
    guard let month = fields.month, fields.slots.isSubset(of: [.month, .day, .mod, .weekday]),
      let linked = link(end) ?? (has(end, .and) ? end + 1 : nil),
      let (other, _) = container(skip(linked, .article)), let year = other.year, let last = other.month
    else { return nil }
    return month > last ? year - 1 : year
  }

  /// `or later`, `or earlier` (`approx MOD 3` in the word files).
  private func openEnd(_ index: Int) -> (mod: String, end: Int)? {
    guard extra(index, .approx) == 3, !isNumber(index + 1), let mod = symbol(index, .approx) else { return nil }
    return (mod, index + 1)
  }

  /// The point at a token, its article included where it belongs to it.
  func point(_ index: Int) -> (fields: TimeFields, end: Int)? {
    let start = skip(index, .article)
    guard let first = atom(start),
      allowsArticle(start, start > index, first.fields) || isDatedBlock(first, index, start)
    else {
      return offsetFrom(index) ?? unitWithArticle(index)
    }
    if first.fields.reference != nil { return first }
    let found = joined(first)
    return isComplete(found.fields, start, found.end, hasArticle: start > index) ? found : nil
  }

  /// `the 1988 second quarter`
  private func isDatedBlock(_ found: (fields: TimeFields, end: Int), _ index: Int, _ start: Int) -> Bool {
    start > index && value(index, .article) == 0 && found.fields.slots == [.year] && isBlock(found.end)
  }

  /// In most languages the article in front of a day or weekday does a preposition's work and stays outside.
  private func allowsArticle(_ start: Int, _ hasArticle: Bool, _ fields: TimeFields) -> Bool {
    guard hasArticle else { return true }
    // An indefinite article (1 in the word files) makes no point in time.
    if value(start - 1, .article) == 1, lexicon.code == "en" { return fields.clock != nil && has(start, .fraction) }
    if fields.clock != nil { return has(start, .fraction) || fields.clock == 43_200 && has(start, .noon) }
    if fields.nth != nil || fields.mod != nil && has(start, .edge) { return true }
    // `the year 2000`
    if fields.slots == [.year], lexicon.hasArticleOfDays, has(start, .unit) { return true }
    if fields.mod != nil, fields.month != nil { return false }
    if fields.day != nil {
      return lexicon.hasArticleOfDays && !has(start, .month) && !has(start, .monthShort) && ordinal(start) != nil
    }
    if fields.weekday != nil, fields.named == nil { return false }
    return fields.month == nil && fields.slots != [.year] || fields.named != nil || fields.shift != nil
  }

  /// `the weekend`, `in the quarter`: the current one, or the last where the tense says so.
  private func unitWithArticle(_ index: Int) -> (fields: TimeFields, end: Int)? {
    if unit(index) == .weekend, has(index, .unit), value(index - 1, .at) != nil || isPost, !isSign(index + 1, "-") {
      var fields = TimeFields()
      fields.shift = TimeFields.Shift(unit: .weekend, count: 0, base: .now)
      fields.isVagueShift = true
      return (fields, index + 1)
    }
    if let found = unitEnded(index) { return found }
    if value(index, .article) == 0, isFiscalYear(index + 1) {
      var fields = TimeFields()
      fields.shift = TimeFields.Shift(unit: .year, count: 0, base: .now)
      fields.isFiscal = true
      return (fields, index + 2)
    }
    guard value(index, .article) == 0, let unit = unit(index + 1), has(index + 1, .unit), !has(index + 1, .units),
      unit == .weekend || unit == .quarter || unit == .week || unit == .year || unit == .month,
      !has(index + 2, .of), !(isWord(index + 2) && tokens[index + 2].isCapitalised), !isSign(index + 2, "-"),
      unit == .weekend || !has(index + 2, .tense), unit == .weekend || isBehindIn(index), !isNumber(index + 2),
      !has(index + 2, .after), !has(index + 2, .later)
    else { return nil }
    var fields = TimeFields()
    fields.shift = TimeFields.Shift(unit: unit, count: 0, base: .now)
    fields.isVagueShift = true
    return (fields, index + 2)
  }

  /// `the quarter` of `the quarter ended Sept. 30`: the one that holds the day.
  private func unitEnded(_ index: Int) -> (fields: TimeFields, end: Int)? {
    let noun = skip(index, .article)
    let at = isFiscalYear(noun) ? noun : skip(noun, .fiscal)
    guard at > index, has(at + 1, .ended), let unit = isFiscalYear(at) ? .year : has(at, .unit) ? unit(at) : nil,
      unit == .quarter || unit == .year,
      let (inner, _) = monthDate(skip(at + 2, .at)), inner.day != nil
    else { return nil }
    var fields = inner
    fields.around = unit
    return (fields, at + 1)
  }

  private func isBehindIn(_ index: Int) -> Bool {
    value(index - 1, .at) == 1 || has(index - 1, .to) || has(index - 1, .duringWord)
  }

  /// One thing that a point may be made of.
  func atom(_ index: Int) -> (fields: TimeFields, end: Int)? {
    guard index < tokens.count, !has(index, .never) else { return nil }
    if let found = digits(index) ?? clock(index) ?? relative(index) ?? weekOf(index) { return found }
    if let found = weekdayWithDay(index) ?? block(index) ?? decade(index) ?? century(index) { return found }
    if let found = monthDate(index) ?? weekday(index) ?? season(index) ?? holiday(index) { return found }
    return year(index) ?? markedDay(index) ?? bareDay(index) ?? partOfDay(index)
  }

  /// `the week of October 6th`, `la semaine du 6 octobre`.
  private func weekOf(_ index: Int) -> (fields: TimeFields, end: Int)? {
    guard let unit = unit(index), unit == .week || unit == .weekend, has(index, .unit), has(index + 1, .of) else {
      return nil
    }
    let next = skip(index + 2, .article)
    guard
      let (inner, end) = monthDate(next) ?? holiday(next)
        ?? (next < tokens.count && tokens[next].shape == .date ? digits(next) : nil),
      inner.day != nil || inner.holiday != nil
    else { return nil }
    var fields = inner
    fields.around = unit
    return (fields, end)
  }

  func partOfDay(_ index: Int) -> (fields: TimeFields, end: Int)? {
    guard let part = part(index) else { return nil }
    var fields = TimeFields()
    fields.part = part
    return (fields, index + 1)
  }

  private static func rule(_ fields: TimeFields) -> String {
    if fields.offset != nil { return "so long before or after" }
    if fields.shift != nil { return "relative unit" }
    if fields.named != nil { return "relative name" }
    if fields.nth != nil { return "counted in a period" }
    if fields.holiday != nil { return "holiday" }
    if fields.clock != nil || fields.part != nil { return "time of day" }
    return fields.year == nil ? "date without year" : "date"
  }
}
