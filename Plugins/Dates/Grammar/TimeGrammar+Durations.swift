/// Lengths of time: `two and a half years`, `16-hour`, `several weeks`, `the last three months`, `8-month-old`.
extension TimeGrammar {
  func durationExpression(_ index: Int) -> TimeExpression? {
    if let recent = recent(index) ?? recently(index) ?? whole(index) { return recent }
    let counted = skipArticle(index)
    guard let (amount, end, isBare) = amount(counted), isUsable(amount, counted, end, isBare), !isAge(end),
      !isLeastAge(amount, counted)
    else { return nil }
    // `a two-day visit`: the article is the noun's.
    let isAdjective =
      isSign(end - 2, "-") || !has(end - 1, .units) && amount.items[0].count ?? 2 > 1 && lexicon.code == "en"
    let last = behindContainer(counted - 1, end) ?? behindAge(end)
    // `a year-long trial`
    let isOfNoun = isSign(end, "-") && last == end + 2 && has(index, .article) && counted == index
    let start = isOfNoun ? index + 1 : counted > index && (isAdjective || isBare) ? counted : index
    if has(index - 1, .within), !isBare {
      return TimeExpression(start..<last, .within(amount), "so long from now")
    }
    return TimeExpression(start..<last, .duration(amount), isBare ? "unit in the plural" : "number and unit")
  }

  /// `of 1915` behind `the first ten months`.
  private func behindContainer(_ ordinal: Int, _ end: Int) -> Int? {
    guard has(ordinal, .ordinal) || has(ordinal, .rel), has(end, .of), let (fields, behind) = container(end + 1),
      fields.year != nil || fields.month != nil
    else { return nil }
    return behind
  }

  /// `all day`
  private func whole(_ index: Int) -> TimeExpression? {
    guard has(index, .every), value(index, .every) == 0, has(index + 1, .unit), let unit = unit(index + 1), unit >= .day
    else { return nil }
    return TimeExpression(index..<index + 2, .duration(Amount(1, unit)), "whole unit")
  }

  /// An article in front of a number belongs to it: `the nine months`.
  private func skipArticle(_ index: Int) -> Int {
    guard lexicon.hasArticleOfDays else { return index }
    guard has(index, .article), !has(index, .number) || number(index + 1) != nil || has(index + 1, .filler),
      !isUnitNext(index)
    else { return index }
    return has(index + 1, .ordinal) && number(index + 2) != nil ? index + 2 : index + 1
  }

  private func isUnitNext(_ index: Int) -> Bool { has(index, .number) && unit(index + 1) != nil }

  /// Number and unit; the flag tells a unit in the plural without a number.
  func amount(_ index: Int) -> (amount: Amount, end: Int, isBare: Bool)? {
    guard var (amount, end) = item(index) else { return bare(index) }
    // 2 hours and 30 minutes, a year and a half, zwei Jahre und sechs Monate
    for _ in 0..<3 {
      let next = skip(behindComma(end), .and)
      if next > end, has(skip(next, .article), .fraction), value(skip(next, .article), .fraction) == 30,
        !isSign(end, ",")
      {
        amount.addHalf()
        end = skip(next, .article) + 1
        break
      }
      guard let (more, behind) = item(next), more.unit < amount.unit, !isSign(end, ",") || number(next) != nil,
        more.unit != amount.unit
      else { break }
      amount.items += more.items
      end = behind
    }
    return (amount, end, false)
  }

  private func item(_ index: Int) -> (amount: Amount, end: Int)? {
    guard index < tokens.count else { return nil }
    let isHalf =
      tokens[index].shape == .shortDate && [102, 201].contains(tokens[index].second)
      || has(index, .fraction) && value(index, .fraction) == 30
    if isHalf, let found = halfUnit(index) { return found }
    if tokens[index].shape == .decimal, let unit = unit(unitPlace(index + 1)) { return decimal(index, unit) }
    // einer halben Stunde, half an hour, un'ora e mezza
    if has(index, .number), value(index, .number) == 1, value(index + 1, .fraction) == 30,
      let found = halfUnit(index + 1)
    {
      return found
    }
    guard let (count, next, hasHalf) = count(index) else { return nil }
    let place = unitPlace(next)
    guard let unit = unit(place), !isYearNumber(index, count, unit, place), isUnit(place), !isGluedOffset(place + 1),
      !isCompound(index, place + 1)
    else { return nil }
    if unit == .second, count == 1, !isNumber(index), isNoun(place + 1) { return nil }
    var amount = Amount(count, unit)
    let isHalfBehind = lexicon.isUnspaced && value(place + 1, .fraction) == 30
    if hasHalf || isHalfBehind { amount.addHalf() }
    return (amount, isHalfBehind ? place + 2 : place + 1)
  }

  /// A unit of one letter (`5 h`, `2W`) counts right behind digits.
  private func isUnit(_ index: Int) -> Bool {
    tokens[index].end - tokens[index].start > 1 || isGlued(index) && !(isSign(index - 2, "-") && isGlued(index - 2))
      || lexicon.isUnspaced
      || tokens[index].shape == .word && isNote
  }

  /// `a year-earlier loss`: the article is the noun's.
  private func isGluedOffset(_ index: Int) -> Bool {
    isSign(index, "-") && isGlued(index) && (has(index + 1, .ago) || has(index + 1, .later))
  }

  /// `a month-by-month table`, where `a week-long strike` lasts.
  private func isCompound(_ article: Int, _ index: Int) -> Bool {
    has(article, .article) && isSign(index, "-") && isGlued(index) && isGlued(index + 1) && isWord(index + 1)
      && !has(index + 1, .old)
  }

  private func decimal(_ index: Int, _ unit: TimeUnit) -> (amount: Amount, end: Int)? {
    let token = tokens[index]
    guard token.digits <= 2 else { return nil }
    return (Amount(Int(token.number), unit, fraction: Int(token.second)), unitPlace(index + 1) + 1)
  }

  /// `2017 year` counts nothing; in languages with marks a number of four digits is a year.
  private func isYearNumber(_ index: Int, _ count: Int?, _ unit: TimeUnit, _ place: Int) -> Bool {
    guard isNumber(index) else { return false }
    if tokens[index].digits == 4, has(place, .yearMark) { return true }
    if lexicon.isUnspaced, has(place, .yearMark), tokens[index].digits == 4 { return true }
    if lexicon.isUnspaced, has(place, .dayMark) || has(place, .monthMark),
      !has(place, .units) || (count ?? 0) <= 31 && has(place, .dayMark)
    {
      return true
    }
    return tokens[index].digits == 4 && (1500...2100).contains(tokens[index].number) && has(place, .unit)
      && !has(place, .units)
  }

  /// Over fillers and a hyphen: `two more weeks`, `16-hour`, `three long years`.
  private func unitPlace(_ index: Int) -> Int {
    if isSign(index, "-"), isGlued(index), unit(index + 1) != nil { return index + 1 }
    var index = skip(index, .of)
    for _ in 0..<2 where has(index, .filler) && unit(index) == nil { index += 1 }
    return index
  }

  /// The count: number, article, vague word; `2 1/2`, `two and a half`, `one or two`.
  private func count(_ index: Int) -> (count: Int?, end: Int, hasHalf: Bool)? {
    if has(index, .vague) { return (nil, index + 1, false) }
    guard let (count, next) = number(index), count < 100_000 else { return nil }
    if let end = atMost(next, count) { return (count, end, false) }
    if isNumber(next), tokens[next].number == 1, isSign(next + 1, "/"), isNumber(next + 2), tokens[next + 2].number == 2
    {
      return (count, next + 3, true)
    }
    if next < tokens.count, tokens[next].shape == .shortDate, tokens[next].second == 102 || tokens[next].second == 201 {
      return (count, next + 1, true)
    }
    if count > 1, value(next, .fraction) == 30, unit(next + 1) != nil { return (count, next + 1, true) }
    let behindAnd = skip(next, .and)
    let half = skip(behindAnd, .article)
    if behindAnd > next, value(half, .fraction) == 30, unit(unitPlace(half + 1)) != nil {
      return (count, half + 1, true)
    }
    return (count, next, false)
  }

  /// Behind `to three` in `two to three weeks`: the lower bound is the value.
  private func atMost(_ index: Int, _ least: Int) -> Int? {
    guard has(index, .to) || has(index, .and) || isSign(index, "-"), least > 0, !has(index - 1, .article),
      let (most, end) = number(index + 1), most > least, most <= 4 * least + 10, unit(unitPlace(end)) != nil
    else { return nil }
    return end
  }

  /// `half an hour`, `half a century`, `eine halbe Stunde`, `1/2 hour`.
  private func halfUnit(_ index: Int) -> (amount: Amount, end: Int)? {
    if isSign(index + 1, "-"), unit(index + 2) == .year { return nil }
    let next =
      has(index + 1, .article) || has(index + 1, .number) && value(index + 1, .number) == 1 ? index + 2 : index + 1
    let place = isSign(next, "-") ? next + 1 : next
    guard let unit = unit(place), let half = unit.halved else { return nil }
    return (Amount(half.count, half.unit), place + 1)
  }

  private func bare(_ index: Int) -> (amount: Amount, end: Int, isBare: Bool)? {
    if isPost, has(index, .unit), let unit = unit(index), unit >= .day, unit <= .year, unit != .weekend,
      unit != .quarter, !isSign(index + 1, "-"), tokens[index].end - tokens[index].start > 2
    {
      let isNumbered = unit == .day && isNumber(index + 1) && tokens[index + 1].digits <= 2
      return (Amount(1, unit), isNumbered ? index + 2 : index + 1, true)
    }
    guard lexicon.hasBarePlurals, has(index, .units), !isBeforeName(index), tokens[index].end - tokens[index].start > 3,
      !has(index, .unit),
      !has(index, .fraction), !has(index, .part), let unit = unit(index)
    else { return nil }
    return (Amount(nil, unit), index + 1, true)
  }

  /// `Days Inn`
  private func isBeforeName(_ index: Int) -> Bool {
    tokens[index].isCapitalised && !lexicon.hasNounCapitals && !isPost && index + 1 < tokens.count
      && tokens[index + 1].shape == .other && tokens[index + 1].isCapitalised
  }

  /// Bare plurals want some company; `second` and `minute` are words of their own.
  private func isUsable(_ amount: Amount, _ start: Int, _ end: Int, _ isBare: Bool) -> Bool {
    guard isBare else { return isCountable(amount, start, end) }
    // Hours in the plural are also what clocks show.
    if amount.unit == .hour, lexicon.code != "en", !has(start - 1, .duringWord), !has(start - 1, .within) {
      return false
    }
    return amount.unit != .second && amount.unit != .season && amount.unit != .quarter && amount.unit != .half
      && !isSign(start - 1, "-") && !isNumber(start - 1)
  }

  /// `a second` is mostly an ordinal, `three-quarters` and `half` are shares, and nothing lasts `a half`.
  private func isCountable(_ amount: Amount, _ start: Int, _ end: Int) -> Bool {
    switch amount.unit {
    case .second:
      return !has(start, .article) || isNote && tokens.count < 5 || value(start - 1, .at) == 1
    case .quarter, .half:
      return !has(end, .of) && !isSign(end - 2, "-") && !has(start, .article) && !has(start - 1, .and)
    case .season: return false
    default: return true
    }
  }

  /// What `a second` is the second of: any word that does not join what follows.
  private func isNoun(_ index: Int) -> Bool {
    let joining: [WordKind] = [
      .ago, .later, .after, .at, .of, .and, .to, .tense, .from, .duringWord, .away, .ref, .article,
    ]
    return isWord(index) && !joining.contains { has(index, $0) }
  }

  /// `6-year-old` says who, not when.
  private func isAge(_ end: Int) -> Bool { isSign(end, "-") && has(end + 1, .old) && value(end + 1, .old) == 1 }

  /// German `Kinder ab 6 Jahren`: `ab` counts on from there, and what one counts in years is age.
  private func isLeastAge(_ amount: Amount, _ start: Int) -> Bool {
    lexicon.code == "de" && amount.unit == .year && has(start - 1, .from) && has(start - 1, .after)
  }

  /// `8-month-old`, `100 years old`, `decades-long`.
  private func behindAge(_ end: Int) -> Int {
    if isSign(end, "-"), has(end + 1, .old) { return end + 2 }
    return value(end, .old) == 1 ? end + 1 : end
  }
}
