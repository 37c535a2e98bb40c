/// Names of months, weekdays, seasons and holidays, and the ordinary words and names of people that look like them.
extension TimeGrammar {
  /// The month named at a token. Ordinary words (`may`, `mar`) want company and, where names have capitals, a capital.
  func month(_ index: Int, hasCompany: Bool) -> Int? {
    if let month = value(index, .month) {
      if has(index, .doubtful), !hasCompany, tokens.count > 2 { return nil }
      return isName(index) ? month : nil
    }
    guard let month = value(index, .monthShort),
      hasCompany || isNote && tokens.count <= 2 || isDotted(index) && tokens[index].isCapitalised
    else { return nil }
    return isName(index) ? month : nil
  }

  /// Abbreviations want a number, a relation or a modifier beside them.
  func hasNumber(_ index: Int) -> Bool {
    let next = behindStop(index + 1)
    let isBeside = next < tokens.count && (tokens[next].shape == .number || tokens[next].shape == .clock)
    return isBeside || index > 0 && (tokens[index - 1].shape == .number || has(index - 1, .rel) || has(index - 1, .mod))
      || isSign(index - 1, "-") && has(index - 2, .mod)
  }

  /// `April Ryan`, `Frau Mai`, `the Ice March`: beside another name, and nothing of a date around.
  func isPartOfName(_ index: Int) -> Bool {
    guard tokens[index].isCapitalised, has(index, .month) else { return false }
    if index > 0, tokens[index - 1].shape == .other, tokens[index - 1].isCapitalised, !isGlued(index) { return true }
    return !lexicon.hasNounCapitals && index + 1 < tokens.count && tokens[index + 1].shape == .other
      && tokens[index + 1].isCapitalised && !isGlued(index + 1) && (!hasCompany(index) || has(index - 1, .and))
  }

  /// Lower-case `may` is a month beside digits, or alone.
  private func hasDigitsBeside(_ index: Int) -> Bool {
    tokens.count <= 2 || [index - 2, index - 1, index + 1, index + 2].contains { isNumber($0) } || has(index - 1, .of)
      || value(index - 1, .at) == 1 && endsSentence(index + 1)
  }

  private func isDotted(_ index: Int) -> Bool { isSign(index + 1, ".") && isGlued(index + 1) }

  private func isName(_ index: Int) -> Bool {
    !lexicon.hasCapitals || tokens[index].isCapitalised || isNote && (!has(index, .doubtful) || hasDigitsBeside(index))
      || !has(index, .doubtful) && !has(index, .monthShort) && !has(index, .weekdayShort)
  }

  func hasCompany(_ index: Int) -> Bool {
    [.rel, .discourse, .beforeYear, .at, .from, .to, .of, .mod, .edge, .every, .between, .approx].contains {
      has(index - 1, $0)
    }
      || has(index + 1, .to) && !(has(index + 2, .article) || !isNumber(index + 2) && !has(index + 2, .month))
      || isSign(index - 1, "-") && !isSign(index - 2, "-") || isSign(index - 1, "(")
      || index == 0 && isSign(index + 1, ",") || isAttribute(index)
  }

  /// `a March operation`: between an article and what it is said of.
  private func isAttribute(_ index: Int) -> Bool {
    lexicon.code == "en" && has(index - 1, .article) && tokens[index].isCapitalised && isWord(index + 1)
      && tokens[index + 1].shape == .other && !tokens[index + 1].isCapitalised
  }

  func weekday(_ index: Int) -> (fields: TimeFields, end: Int)? {
    var fields = TimeFields()
    if let weekday = value(index, .weekday), isName(index), lexicon.hasCapitals || weekdayStands(index),
      !isFirstName(index)
    {
      fields.weekday = weekday
      return (fields, index + 1)
    }
    guard let weekday = value(index, .weekdayShort), isName(index) else { return nil }
    let next = behindStop(index + 1)
    // `dom0` is no Sunday.
    if isNumber(index + 1), isGlued(index + 1) { return nil }
    guard
      next > index + 1 && tokens[index].isCapitalised || hasDateBeside(index, next)
        || isNote && tokens.count <= 3 && !has(index, .doubtful)
    else { return nil }
    fields.weekday = weekday
    return (fields, next)
  }

  /// `Domingo Faustino`, where weekdays have no capital.
  private func isFirstName(_ index: Int) -> Bool {
    !lexicon.hasCapitals && tokens[index].isCapitalised && index + 1 < tokens.count
      && tokens[index + 1].shape == .other && tokens[index + 1].isCapitalised && !isGlued(index + 1)
      && !tokens[index + 1].isAllCaps
  }

  /// Weekdays that are numbers too (Arabic `the two`) stand behind the word for day or beside a date.
  private func weekdayStands(_ index: Int) -> Bool {
    !has(index, .doubtful) || isNote || unit(index - 1) == .day || has(index - 1, .day) || has(index + 1, .rel)
      || hasDateBeside(index, index + 1)
      || has(index - 1, .at)
        && (index + 1 >= tokens.count || tokens[index + 1].shape == .sign && !isSign(index + 1, "("))
  }

  /// A number, month, clock or relation stands beside an abbreviated weekday.
  private func hasDateBeside(_ index: Int, _ next: Int) -> Bool {
    let comma = behindComma(next)
    let behind = isNote && value(comma, .at) == 0 ? comma + 1 : comma
    if behind < tokens.count {
      let token = tokens[behind]
      if [.number, .date, .clock, .shortDate].contains(token.shape), token.digits <= 2 || token.shape != .number {
        return true
      }
      if month(behind, hasCompany: true) != nil || has(behind, .part) { return true }
    }
    return isSign(index - 1, ",") && isNumber(index - 2) || has(index - 1, .rel) && isMarkedShort(index)
      || has(index - 1, .every) || unit(index - 1) == .week && has(index - 2, .rel)
      || isSign(index - 1, "-") && has(index - 2, .weekdayShort)
      || isSign(next, "-") && has(next + 1, .weekdayShort)
  }

  /// `Friday the 26th`, `mercredi 13`, `Donnerstag, den 5.`
  func weekdayWithDay(_ index: Int) -> (fields: TimeFields, end: Int)? {
    guard let (fields, next) = weekday(index) else { return nil }
    let article = skip(behindComma(next), .article)
    guard monthDate(behindComma(next)) == nil, monthDate(article) == nil else { return nil }
    guard
      let (day, end) = article > next
        ? ordinal(article) ?? plainDay(article)
        : isNote || !lexicon.isMonthFirst ? ordinal(next) ?? plainDay(next) : ordinal(next),
      (1...31).contains(day), !has(end, .meridiem), !has(end, .oclock), !has(end, .hourWord), unit(end) == nil,
      !isSign(end, "-"), !has(end, .to), !isSign(end, ":")
    else { return nil }
    var both = fields
    both.day = day
    return (both, end)
  }

  private func plainDay(_ index: Int) -> (value: Int, end: Int)? {
    isNumber(index) && tokens[index].digits <= 2 ? (Int(tokens[index].number), index + 1) : nil
  }

  /// Dutch `deze zo` is a Sunday in notes and with a capital or stop alone.
  private func isMarkedShort(_ index: Int) -> Bool {
    lexicon.code == "en" || isNote || tokens[index].isCapitalised || behindStop(index + 1) > index + 1
  }

  /// `summer 2017`, `the spring of 1968`, `winter 1939–40`.
  func season(_ index: Int) -> (fields: TimeFields, end: Int)? {
    guard let season = value(index, .season) else { return nil }
    var fields = TimeFields()
    fields.season = season
    let yearAt = skip(skip(behindComma(index + 1), .of), .article)
    if let (year, end) = yearBehind(yearAt, isFull: false) {
      fields.year = year
      return era(fields, end)
    }
    return (fields, index + 1)
  }

  /// Feasts have capitals where names have them, but in notes and behind a word of time: `an epiphany` is none.
  private func isFeast(_ index: Int) -> Bool {
    let isSmall = !tokens[index].isCapitalised && (0x61...0x7A).contains(folded[Int(tokens[index].start)])
    guard lexicon.hasCapitals, isSmall, !isNote, !isPost else { return true }
    let company: [WordKind] = [
      .rel, .discourse, .at, .every, .after, .from, .to, .of, .beforeYear, .edge, .mod, .duringWord,
    ]
    return value(index - 1, .article) == 0 || company.contains { has(index - 1, $0) }
  }

  func holiday(_ index: Int) -> (fields: TimeFields, end: Int)? {
    guard let rule = symbol(index, .holiday), isName(index), isFeast(index) else { return nil }
    var fields = TimeFields()
    fields.holiday = rule
    let yearAt = skip(skip(behindComma(index + 1), .of), .article)
    guard let (year, end) = yearBehind(value(yearAt, .at) == 1 ? yearAt + 1 : yearAt, isFull: false) else {
      return (fields, index + 1)
    }
    fields.year = year
    return (fields, end)
  }
}
