/// Relative expressions: `last week`, `next Friday`, `la semaine dernière`, `that year`, `tonight`, `the end of the month`.
extension TimeGrammar {
  func relative(_ index: Int) -> (fields: TimeFields, end: Int)? {
    dayWord(index) ?? counted(index) ?? directed(index) ?? directedBehind(index) ?? edge(index)
  }

  /// `yesterday`, `tonight`, `vorgestern`.
  func dayWord(_ index: Int) -> (fields: TimeFields, end: Int)? {
    var fields = TimeFields()
    if let offset = value(index, .tonight), let meaning = lexicon.meaning(tokens[index].entry, .tonight) {
      fields.shift = TimeFields.Shift(unit: .day, count: offset, base: .now)
      fields.part = partOfNight(Int(meaning.extra))
      return (fields, index + 1)
    }
    if let count = value(index, .shift), let extra = extra(index, .shift), let unit = TimeUnit(rawValue: extra & 0xFF) {
      fields.shift = TimeFields.Shift(unit: unit, count: count, base: .now)
      if extra > 0xFF { fields.mod = lexicon.symbol(extra >> 8 - 1) }
      if unit == .week, let weekday = numberedWeekday(index + 1) {
        fields.weekday = weekday
        return (fields, index + 2)
      }
      return (fields, index + 1)
    }
    guard let offset = value(index, .day) else { return nil }
    // German `morgen` is tomorrow, `am Morgen` the morning: a part of the day keeps its article.
    if has(index, .part),
      has(index - 1, .article) || isGlued(index) && isWord(index - 1)
        || tokens[index].isCapitalised && lexicon.hasCapitals && index > 0
        || has(index - 1, .day)
    {
      return nil
    }
    fields.shift = TimeFields.Shift(unit: .day, count: offset, base: .now)
    return (fields, index + 1)
  }

  /// The night of `tonight` begins in the evening, whatever hours `night` alone has.
  private func partOfNight(_ symbol: Int) -> TimeFields.Part {
    let code = lexicon.symbol(symbol)
    let hours = Int(lexicon.partHours[symbol])
    return hours == 0 || code == "NI"
      ? TimeFields.Part(code: code, begin: 18, end: 24)
      : TimeFields.Part(code: code, begin: hours / 100, end: hours % 100)
  }

  /// `上周二`: weekdays are numbered behind their week, Sunday is its day.
  private func numberedWeekday(_ index: Int) -> Int? {
    guard lexicon.isUnspaced, isGlued(index), unit(index + 1) == nil || index + 1 >= tokens.count else { return nil }
    if let number = value(index, .number), (1...6).contains(number) { return number }
    return has(index, .dayMark) || unit(index) == .day ? 7 : nil
  }

  /// The direction in front: `last week`, `this Friday`, `the same day`.
  func directed(_ index: Int) -> (fields: TimeFields, end: Int)? {
    guard let (count, base, next) = direction(index) else { return nil }
    return named(skip(next, .filler), count, base, hasArticle: has(index - 1, .article))
      ?? named(next, count, base, hasArticle: has(index - 1, .article))
  }

  private func direction(_ index: Int) -> (count: Int, base: TimeFields.Base, end: Int)? {
    if let count = value(index, .discourse) {
      // `the same`, `that same`
      let end = has(index + 1, .discourse) ? index + 2 : index + 1
      return (count, .lastNamed, end)
    }
    guard let count = value(index, .rel) else { return nil }
    let end = has(index + 1, .rel) && count == 0 ? index + 2 : index + 1
    return (end > index + 1 ? value(index + 1, .rel) ?? count : count, .now, end)
  }

  /// What the direction is about.
  private func named(_ index: Int, _ count: Int, _ base: TimeFields.Base, hasArticle: Bool) -> (
    fields: TimeFields, end: Int
  )? {
    var fields = TimeFields()
    if let unit = unit(index), tokens[index].end - tokens[index].start > 1 || lexicon.isUnspaced,
      !isPlural(index) || lexicon.code != "en" && !(lexicon.hasBarePlurals && count != 0)
    {
      guard !(unit.isClock && count == 0 && unit != .hour) else { return nil }
      let isDiscourse = base == .lastNamed || unit == .day && count != 0
      if has(index, .part), unit == .day { return nil }
      if unit == .day, count == 0, let marked = markedDay(index) { return marked }
      fields.shift = TimeFields.Shift(unit: unit, count: count, base: isDiscourse ? .lastNamed : base)
      return (fields, behindPossessive(index + 1))
    }
    if isFiscalYear(index) {
      fields.shift = TimeFields.Shift(unit: .year, count: count, base: base)
      fields.isFiscal = true
      return (fields, index + 1)
    }
    if let (weekday, end) = weekday(index) {
      fields = weekday
      fields.named = count
      fields.namedBase = base
      return (fields, end)
    }
    if let month = month(index, hasCompany: true) {
      if let (date, end) = monthDate(index), date.day != nil, date.year == nil {
        fields = date
        (fields.named, fields.namedBase) = (count, base)
        return (fields, end)
      }
      fields.month = month
      fields.named = count
      fields.namedBase = base
      return (fields, index + 1)
    }
    if let (season, end) = season(index), season.year == nil {
      fields = season
      fields.named = count
      fields.namedBase = base
      return (fields, end)
    }
    if let (holiday, end) = holiday(index), holiday.year == nil {
      fields = holiday
      fields.named = count
      fields.namedBase = base
      return (fields, end)
    }
    if let part = part(index) {
      fields.part = part
      fields.shift = TimeFields.Shift(
        unit: .day, count: count, base: base == .lastNamed || count > 0 && hasArticle ? .lastNamed : .now)
      return (fields, index + 1)
    }
    if let (block, end) = block(index), block.year == nil, base == .now || !isSign(end - 2, "-") {
      fields = block
      fields.named = count
      return (fields, end)
    }
    return nil
  }

  /// `den vergangenen Jahren` is so long until now, no year.
  private func isPlural(_ index: Int) -> Bool { has(index, .units) && !has(index, .unit) }

  /// `fiscal year`, one entry of the word file.
  func isFiscalYear(_ index: Int) -> Bool {
    has(index, .fiscal) && folded[Int(tokens[index].start)..<Int(tokens[index].end)].contains(0x20)
  }

  /// `last week's`
  private func behindPossessive(_ index: Int) -> Int {
    isSign(index, "'") && isGlued(index) && isWord(index + 1) && isGlued(index + 1)
      && tokens[index + 1].end - tokens[index + 1].start == 1 && (isCalendarWord(index + 2)) ? index + 2 : index
  }

  private func isCalendarWord(_ index: Int) -> Bool {
    [.weekday, .month, .ordinal, .season, .holiday, .fiscal].contains { has(index, $0) }
  }

  /// The direction behind: `la semaine dernière`, `lunes próximo`, `the week before`.
  func directedBehind(_ index: Int) -> (fields: TimeFields, end: Int)? {
    if lexicon.hasRelationBehind || value(index + 1, .rel) == 2, let (count, base, end) = direction(index + 1),
      has(index + 1, .rel) || has(index + 1, .discourse)
    {
      // `mettez à jour ces fichiers`: a demonstrative belongs to what follows.
      let isOfNext = count == 0 && end < tokens.count && (tokens[end].shape == .other || unit(end) != nil)
      if !isOfNext, let found = named(index, count, base, hasArticle: false), found.end == index + 1 {
        return (found.fields, end)
      }
    }
    return beforeOrAfter(index)
  }

  /// `the day before`, `the week after`: nothing follows that they could be before or after of.
  private func beforeOrAfter(_ index: Int) -> (fields: TimeFields, end: Int)? {
    guard has(index - 1, .article), has(index, .unit), let unit = unit(index),
      let side = value(index + 1, .after) ?? value(index + 1, .later), !unit.isClock,
      index + 2 >= tokens.count || tokens[index + 2].shape == .sign
    else { return nil }
    var fields = TimeFields()
    fields.shift = TimeFields.Shift(unit: unit, count: side, base: .lastNamed)
    return (fields, index + 2)
  }

  // MARK: - Counting inside a period

  /// `the last Monday of March`, `third day of October`, `the first week of 2021`.
  private func counted(_ index: Int) -> (fields: TimeFields, end: Int)? {
    guard let (nth, next) = nth(index) else { return nil }
    var fields = TimeFields()
    fields.nth = nth
    var end = next
    if let (weekday, behind) = weekday(next) {
      fields.weekday = weekday.weekday
      // `the first Monday evening of next month`
      fields.part = part(behind)
      end = fields.part == nil ? behind : behind + 1
      if let found = countedFrom(nth, weekday.weekday, end) { return found }
    } else if let unit = unit(next), unit >= .day {
      fields.nthUnit = unit
      end = next + 1
    } else {
      return nil
    }
    return inContainer(fields, end)
  }

  /// `after Christmas 2014`, `before Easter` behind `third Tuesday`.
  private func countedFrom(_ nth: Int, _ weekday: Int?, _ index: Int) -> (fields: TimeFields, end: Int)? {
    guard nth > 0, let weekday, let sign = value(index, .after), let (base, end) = dayNamed(skip(index + 1, .article))
    else { return nil }
    var fields = base
    fields.counting = TimeFields.Counting(count: sign * nth, weekday: weekday)
    return (fields, end)
  }

  /// A day of the calendar that others are counted from.
  private func dayNamed(_ index: Int) -> (fields: TimeFields, end: Int)? {
    guard let found = holiday(index) ?? monthDate(index), found.fields.holiday != nil || found.fields.day != nil else {
      return nil
    }
    return found
  }

  private func nth(_ index: Int) -> (value: Int, end: Int)? {
    if let (number, end) = ordinal(index) {
      if value(end, .rel) == -1 { return (-number, end + 1) }
      return (1...53).contains(number) ? (number, end) : nil
    }
    guard value(index, .rel) == -1 else { return nil }
    return (-1, index + 1)
  }

  /// `2013` behind `third month`
  private func isPlainYear(_ index: Int) -> Bool {
    isNumber(index) && tokens[index].digits == 4 && (1900...2099).contains(tokens[index].number) && isUncounted(index)
  }

  private func inContainer(_ fields: TimeFields, _ end: Int) -> (fields: TimeFields, end: Int)? {
    // In languages with a genitive the month follows without a word between: `ostatni tydzień września`.
    let isDirect = has(end, .month) && !lexicon.isMonthFirst || fields.nthUnit ?? .day > .day && isPlainYear(end)
    guard isDirect || has(end, .of) || value(end, .at) == 1 else { return nil }
    let next = isDirect ? end : skip(skip(end + 1, .article), .of)
    if let (holder, behind) = container(next), let both = fields.merged(with: holder) { return (both, behind) }
    guard let unit = unit(next), unit > fields.nthUnit ?? .day, has(next, .unit),
      has(next - 1, .article) || has(next - 1, .of)
    else { return nil }
    var both = fields
    both.shift = TimeFields.Shift(unit: unit, count: 0, base: .now)
    return (both, next + 1)
  }
}
