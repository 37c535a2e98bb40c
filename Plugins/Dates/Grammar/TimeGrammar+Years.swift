/// Years, decades, centuries, quarters and halves.
extension TimeGrammar {
  /// A year on its own, or with the word before it: `2017`, `the year 2017`, `fiscal 1989`, `'99`, `490 BC`.
  func year(_ index: Int) -> (fields: TimeFields, end: Int)? {
    var fields = TimeFields()
    if unit(index) == .year || has(index, .fiscal), let (year, end) = yearBehind(skip(index + 1, .fiscal), isFull: true)
    {
      fields.year = year
      fields.isFiscal = has(index, .fiscal) || has(index + 1, .fiscal)
      return era(fields, end)
    }
    if isNumber(index), tokens[index].digits <= 4, tokens[index].digits > 0 {
      fields.year = Int(tokens[index].number)
      if let found = markedEra(fields, index + 1) { return found }
      if isBeforeEra(index) {
        fields.isBC = true
        return (fields, index + 1)
      }
    }
    if let found = markedEraBefore(index) { return found }
    guard let (year, end) = isBareYear(index) ? yearBehind(index, isFull: true) : spelledYearAlone(index) else {
      return nil
    }
    fields.year = year
    return (fields, end)
  }

  /// The year behind a month, season or the word `year`: four digits, an apostrophe and two, or words.
  func yearBehind(_ index: Int, isFull: Bool) -> (value: Int, end: Int)? {
    if isSign(index, "'"), isNumber(index + 1), isGlued(index + 1), tokens[index + 1].digits == 2 {
      return (NumericPattern.century(Int(tokens[index + 1].number)), index + 2)
    }
    if isNumber(index) {
      let token = tokens[index]
      if token.digits == 4, (1000...2199).contains(token.number), isUncounted(index) {
        return (Int(token.number), lexicon.isUnspaced ? index + 1 : skip(index + 1, .yearMark))
      }
      if token.digits == 3, markedEra(TimeFields(), index + 1) != nil { return (Int(token.number), index + 1) }
      // `Feb 30` is no year: two digits that could be a day want `of` before them.
      if token.digits == 2, isNote, !isFull, !isGlued(index),
        has(index - 1, .of) || token.number > 31 && (has(index - 1, .month) || has(index - 1, .monthShort)),
        isEnd(index + 1)
      {
        return (NumericPattern.century(Int(token.number)), index + 1)
      }
      return nil
    }
    return spelledYear(index)
  }

  private func isEnd(_ index: Int) -> Bool { index >= tokens.count || tokens[index].shape == .sign }

  private func spelledYearAlone(_ index: Int) -> (value: Int, end: Int)? {
    if value(index, .number) == 19, !has(index - 1, .number), let found = spelledYear(index), unit(found.end) == nil {
      return found
    }
    guard
      has(index - 1, .beforeYear) || has(index - 1, .at) || has(index - 1, .of) || has(index - 1, .from)
        || has(index - 1, .and)
    else { return nil }
    guard let (year, end) = spelledYear(index), year < 2100, unit(end) == nil else { return nil }
    return (year, end)
  }

  /// Not part of a larger sign (`2016/679`), not a price or a count (`2000 people`, `$1990`, `1990%`).
  func isUncounted(_ index: Int) -> Bool {
    let next = index + 1
    if isGlued(index), index > 0, tokens[index - 1].shape == .sign,
      ![0x28, 0x5B, 0x2D, 0x22, 0x27, 0x2F, 0x2C].contains(tokens[index - 1].sign)
    {
      return false
    }
    if isGlued(next), tokens[next].sign == 0x25 || tokens[next].sign == 0x2F || isSign(next, ":") && isNumber(next + 1)
    {
      return isSlashedYear(next)
    }
    if isGlued(next), isWord(next), !lexicon.isUnspaced { return false }
    if isPartOfCode(index) || isBeforeTimes(next) || isPartOfNumber(index) { return false }
    if has(next, .counted) || has(next, .units) && !has(next, .yearMark) { return false }
    return !(isSign(index - 1, "$") || isSign(index - 1, "#"))
  }

  /// `2001:db8`, `Windows NT/2000`.
  private func isPartOfCode(_ index: Int) -> Bool {
    if isSign(index + 1, ":"), isGlued(index + 1), isGlued(index + 2), isWord(index + 2) { return true }
    return isSign(index - 1, "/") && isGlued(index) && isGlued(index - 1) && isWord(index - 2)
      && !has(index - 2, .month) && !has(index - 2, .monthShort)
  }

  /// `1920 × 1080`, `1920 x 1080`
  private func isBeforeTimes(_ index: Int) -> Bool {
    guard isWord(index), isNumber(index + 1) else { return false }
    let sign = folded[Int(tokens[index].start)..<Int(tokens[index].end)]
    return sign.elementsEqual([0x78]) || sign.elementsEqual([0xC3, 0x97])
  }

  /// `1925/26`, `1943/1945`.
  private func isSlashedYear(_ index: Int) -> Bool {
    guard isSign(index, "/"), isNumber(index + 1) else { return false }
    let year = Int(tokens[index - 1].number)
    let other = Int(tokens[index + 1].number)
    return tokens[index + 1].digits == 4 && other > year && other < year + 100
      || tokens[index + 1].digits == 2 && other == (year + 1) % 100
  }

  /// A number of four digits is a year behind a preposition or in brackets, and in our time where nothing is counted.
  private func isBareYear(_ index: Int) -> Bool {
    guard isNumber(index), tokens[index].digits == 4, isUncounted(index), !isCountOfYear(index) else { return false }
    let year = tokens[index].number
    // `555-2010`
    if isSign(index - 1, "-"), isGlued(index), isGlued(index - 1), isNumber(index - 2), tokens[index - 2].digits != 4 {
      return false
    }
    if isCountOfPlural(index) || isQuotedAlone(index) || isInRowOfNumbers(index) { return false }
    // Round numbers of people and of computers.
    if year == 1000 || year == 1024 || year == 2048 { return false }
    if isCountedPlural(index + 1), !(has(index - 1, .beforeYear) && (1900...2060).contains(year)) { return false }
    if has(index - 1, .and), !isBehindYear(index - 2) { return (1900...2060).contains(year) }
    if has(index - 1, .beforeYear) || has(index - 1, .from) || has(index - 1, .between) || value(index - 1, .at) == 1 {
      return (1000...2099).contains(year)
    }
    if isRangeSide(index), year >= 1000 { return true }
    // `The blockade, 1861` at the end of a heading.
    if isSign(index - 1, ","), index + 1 >= tokens.count { return (1000...2099).contains(year) }
    // `the 1784 peace`: one of its kind, where `the 1500 men` are counted.
    if value(index - 1, .article) == 0, lexicon.code == "en", isWord(index + 1), !has(index + 1, .counted) {
      return (1000...2099).contains(year)
    }
    if tokens.count == 1 { return (1900...2060).contains(year) }
    if index > 0, tokens[index - 1].shape == .sign || tokens[index - 1].shape == .number, isGlued(index),
      !isSign(index - 1, "("), !isSign(index - 1, "-"), !isSign(index - 1, "/"), !isSign(index - 1, "'"),
      !isSign(index - 1, "\"")
    {
      return false
    }
    if isSign(index - 1, "("), isSign(index + 1, ")") || isSign(index + 1, ",") || isSign(index + 1, ";") {
      return (1000...2099).contains(year)
    }
    return (1900...2060).contains(year) && !(has(index - 1, .approx) && symbol(index - 1, .approx) != "EQUAL_OR_MORE")
      && !has(index - 1, .never)
  }

  /// `2000 im Jahr 2011`, `1700 in the last year`: so many in a year that is named itself.
  private func isCountOfYear(_ index: Int) -> Bool {
    guard value(index + 1, .at) == 1, value(index - 1, .at) == nil,
      !has(index - 1, .beforeYear) || has(index - 1, .and),
      !has(index - 1, .from)
    else { return false }
    let next = skip(index + 2, .article)
    let yearAt = unit(next) == .year ? next + 1 : next
    if isNumber(yearAt), tokens[yearAt].digits == 4 { return (1000...2099).contains(tokens[yearAt].number) }
    return directed(next)?.fields.shift?.unit == .year
  }

  /// `in 1775 and 1783`, `between 1775 and 1783`
  private func isBehindYear(_ index: Int) -> Bool {
    index >= 0 && tokens[index].shape == .number && tokens[index].digits == 4
  }

  private func isRangeSide(_ index: Int) -> Bool {
    let isFirst =
      isSign(index + 1, "-") && isNumber(index + 2) && tokens[index + 2].digits == 4
      && tokens[index + 2].number > tokens[index].number
    let isLast =
      isSign(index - 1, "-") && isNumber(index - 2) && tokens[index - 2].digits == 4
      && tokens[index - 2].number < tokens[index].number
    if isSign(index - 1, "-"), isNumber(index - 2), tokens[index - 2].digits != 4 { return false }
    return (isFirst && tokens[index + 2].number < 2100 || isLast) && tokens[index].number < 2100
  }

  /// A lower-case English plural behind a number counts something.
  private func isCountedPlural(_ index: Int) -> Bool {
    guard lexicon.code == "en", index < tokens.count, tokens[index].shape == .other, !tokens[index].isCapitalised else {
      return false
    }
    let last = Int(tokens[index].end) - 1
    return tokens[index].end - tokens[index].start > 3 && folded[last] == UInt8(ascii: "s")
      && folded[last - 1] != UInt8(ascii: "s")
  }

  // MARK: - Eras

  func era(_ fields: TimeFields, _ end: Int) -> (fields: TimeFields, end: Int) {
    markedEra(fields, end) ?? (fields, end)
  }

  /// `BC`, `AD` and `AH` behind the year (era -1, 1 and 0); other eras count from their first year.
  private func markedEra(_ fields: TimeFields, _ index: Int) -> (fields: TimeFields, end: Int)? {
    guard let era = value(index, .era), (-1...1).contains(era),
      tokens[index].isAllCaps || tokens[index].end - tokens[index].start > 3
    else { return nil }
    if era == 0, !(1...1600).contains(fields.year ?? 0) || fields.slots != [.year] { return nil }
    var fields = fields
    fields.isBC = era == -1
    fields.isIslamic = era == 0
    return (fields, index + 1)
  }

  /// `AD 79`, `BE 2567` (Buddhist years are 543 ahead).
  private func markedEraBefore(_ index: Int) -> (fields: TimeFields, end: Int)? {
    guard let era = value(index, .era),
      tokens[index].isAllCaps || tokens[index].end - tokens[index].start > 3 && !(-1...1).contains(era),
      isNumber(index + 1),
      tokens[index + 1].digits <= 4, !has(index + 2, .yearMark)
    else { return nil }
    var fields = TimeFields()
    let year = Int(tokens[index + 1].number)
    fields.year = (-1...1).contains(era) ? year : era > 1 ? era + year - 1 : year + era
    fields.isBC = era == -1
    fields.isIslamic = era == 0
    return (fields, index + 2)
  }

  /// `499` in `499 to 493 BC` and `499-493 BC`.
  private func isBeforeEra(_ index: Int) -> Bool {
    guard isSign(index + 1, "-") || has(index + 1, .to) || has(index + 1, .and), isNumber(index + 2),
      value(index + 3, .era) == -1, tokens[index].number > tokens[index + 2].number
    else { return false }
    return has(index - 1, .from) || has(index - 1, .between) || has(index - 1, .beforeYear) || isSign(index - 1, "(")
      || has(index - 1, .of) || tokens[index + 2].digits >= 3
  }
}
