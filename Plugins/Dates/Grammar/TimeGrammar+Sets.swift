/// What recurs: `every Friday`, `daily`, `twice a week`, `Mondays`, `30 pounds a year`.
extension TimeGrammar {
  func set(_ index: Int) -> TimeExpression? {
    every(index) ?? often(index) ?? per(index) ?? frequency(index) ?? plural(index)
  }

  private func made(_ tokens: Range<Int>, _ value: String, quant: String? = nil, freq: String? = nil) -> TimeExpression
  {
    TimeExpression(tokens, .set(value: value, quant: quant, freq: freq), "set")
  }

  /// `every day`, `every two weeks`, `every other Friday`, `jeden letzten Samstag`.
  private func every(_ index: Int) -> TimeExpression? {
    guard let step = value(index, .every), step > 0 else { return nil }
    let next = skip(skip(index + 1, .filler), .article)
    if let end = countedWeekday(next) { return made(index..<end.place, Amount(1, end.unit).value, quant: "EVERY") }
    if let unit = unit(next) { return made(index..<next + 1, Amount(max(1, step), unit).value, quant: "EVERY") }
    if let (amount, end, _) = amount(next) { return made(index..<end, amount.value, quant: "EVERY") }
    if let (value, end) = recurring(next) {
      let tail = clockBehind(end)
      return made(index..<tail.end, value + tail.text, quant: "EVERY")
    }
    if let (number, end) = ordinal(next) {
      if let unit = unit(end) { return made(index..<end + 1, Amount(number, unit).value, quant: "EVERY") }
      if let (value, end) = recurring(end) { return made(index..<end, value, quant: "EVERY") }
    }
    return nil
  }

  /// `last Saturday of the month`: what recurs once in its period.
  private func countedWeekday(_ index: Int) -> (unit: TimeUnit, place: Int)? {
    guard has(index, .ordinal) || value(index, .rel) == -1 || ordinal(index) != nil,
      let (_, end) = weekday(ordinal(index)?.end ?? index + 1), has(end, .of) || value(end, .at) == 1,
      case let place = skip(end + 1, .article), has(place, .unit), let unit = unit(place), unit >= .month
    else { return nil }
    return (unit, place + 1)
  }

  /// What a set repeats, with its unknown parts open.
  private func recurring(_ index: Int) -> (value: String, end: Int)? {
    if let (weekday, end) = weekday(index) ?? pluralWeekday(index) {
      let part = part(end)
      return ("XXXX-WXX-\(weekday.weekday ?? 1)" + (part.map { "T" + $0.code } ?? ""), part == nil ? end : end + 1)
    }
    if let month = month(index, hasCompany: true) {
      if let (fields, end) = monthDate(index), let day = fields.day, fields.year == nil {
        return ("XXXX-" + Day.padded(month, 2) + "-" + Day.padded(day, 2), end)
      }
      return ("XXXX-" + Day.padded(month, 2), index + 1)
    }
    if let season = value(index, .season).flatMap(Season.init) { return ("XXXX-" + season.code, index + 1) }
    if let part = part(index) { return ("XXXX-XX-XXT" + part.code, index + 1) }
    return nil
  }

  private func pluralWeekday(_ index: Int) -> (fields: TimeFields, end: Int)? {
    guard let weekday = value(index, .weekdays), !lexicon.hasCapitals || tokens[index].isCapitalised || isNote else {
      return nil
    }
    var fields = TimeFields()
    fields.weekday = weekday
    return (fields, index + 1)
  }

  /// `every Friday at 5 pm`.
  private func clockBehind(_ end: Int) -> (text: String, end: Int) {
    let start = has(end, .at) ? end + 1 : end
    guard let (fields, behind) = clock(start), let clock = fields.clock else { return ("", end) }
    return ("T" + Day.padded(clock / 3600, 2) + ":" + Day.padded(clock / 60 % 60, 2), behind)
  }

  /// `twice a week`, `three times per year`, `einmal im Monat`.
  private func often(_ index: Int) -> TimeExpression? {
    var times = value(index, .times)
    var next = index + 1
    if times == nil || times == 0, let (count, end) = number(index), value(end, .times) == 0 {
      times = count
      next = end + 1
    }
    guard let times, times > 0, has(next, .per) || has(next, .every), let unit = unit(next + 1) else { return nil }
    return made(index..<next + 2, Amount(1, unit).value, freq: "\(times)X")
  }

  /// `a year`, `per month`, `pro Tag` behind what is counted: `30 pounds a year`.
  private func per(_ index: Int) -> TimeExpression? {
    guard let sense = value(index, .per), sense < 2, has(index + 1, .unit), let unit = unit(index + 1),
      sense == 0 || !isSign(index + 2, "-"),
      tokens[index + 1].end - tokens[index + 1].start > 1 || isNumber(index - 1)
    else { return nil }
    if sense == 1,
      !isCounted(index - 1) || value(index + 2, .ago) != nil || has(index + 2, .later) || has(index + 2, .after)
    {
      return nil
    }
    return made(index..<index + 2, Amount(1, unit).value)
  }

  /// The noun that `a` follows is counted: money, shares, times (`$30 a year`, `12 tonnes a day`).
  private func isCounted(_ index: Int) -> Bool {
    guard index >= 0 else { return false }
    let token = tokens[index]
    if token.shape == .number || token.shape == .decimal || isSign(index, "%") { return true }
    if has(index, .multiplier), index > 0, isNumber(index - 1) || tokens[index - 1].shape == .decimal { return true }
    guard isWord(index), token.kinds == 0 || has(index, .counted) || has(index, .units) else { return false }
    for back in max(0, index - 2)..<index {
      let shape = tokens[back].shape
      if shape == .number || shape == .decimal || has(back, .number) && !has(back, .article) || has(back, .multiplier)
        || has(back, .vague)
      {
        return true
      }
    }
    return false
  }

  private func frequency(_ index: Int) -> TimeExpression? {
    guard let value = symbol(index, .freq) else { return nil }
    // `quarterly dividend`: an attribute (1 in the word files) names a kind, not a time.
    if lexicon.meaning(tokens[index].entry, .freq)?.extra == 1, isWord(index + 1), !has(index + 1, .at),
      !has(index + 1, .of), !has(index + 1, .and)
    {
      return nil
    }
    // `the party daily Granma`
    if lexicon.code == "en", index > 0, index + 1 < tokens.count, tokens[index + 1].shape == .other,
      tokens[index + 1].isCapitalised, !tokens[index].isCapitalised, tokens[index - 1].isCapitalised
    {
      return nil
    }
    return made(index..<index + 1, value)
  }

  /// `Mondays`, `montags`, `weekends`, `Friday mornings`.
  private func plural(_ index: Int) -> TimeExpression? {
    let start = has(index, .article) && has(index + 1, .weekdays) ? index + 1 : index
    guard let (fields, end) = pluralWeekday(start), let weekday = fields.weekday else { return nil }
    let value = weekday == 8 ? "P1WE" : "XXXX-WXX-\(weekday)"
    if let part = part(end) { return made(start..<end + 1, value + "T" + part.code, quant: "EVERY") }
    return made(start..<end, value, quant: "EVERY")
  }
}
