/// Points in time: atoms, each found by one rule, joined as long as they say different things of the same moment.
extension TimeGrammar {
  func pointExpression(_ index: Int) -> TimeExpression? {
    if let reference = reference(index) { return reference }
    guard let (fields, end) = point(index) else { return nil }
    // `in two weeks`: the preposition (away 1 1 in the word files) stays outside.
    let start = extra(index, .away) == 1 && fields.offset != nil ? index + 1 : index
    return TimeExpression(start..<end, .point(fields), Self.rule(fields), mod: fields.mod)
  }

  /// The point at a token, its article included where it belongs to it.
  func point(_ index: Int) -> (fields: TimeFields, end: Int)? {
    let start = skip(index, .article)
    guard let first = atom(start), allowsArticle(start, start > index, first.fields) else {
      return offsetFrom(index) ?? unitWithArticle(index)
    }
    if first.fields.reference != nil { return first }
    let found = joined(first)
    return isComplete(found.fields, start, found.end, hasArticle: start > index) ? found : nil
  }

  /// In most languages the article in front of a day or weekday does a preposition's work and stays outside.
  private func allowsArticle(_ start: Int, _ hasArticle: Bool, _ fields: TimeFields) -> Bool {
    guard hasArticle else { return true }
    // An indefinite article (1 in the word files) makes no point in time.
    if value(start - 1, .article) == 1, lexicon.code == "en" { return fields.clock != nil && has(start, .fraction) }
    if fields.clock != nil { return has(start, .fraction) || fields.clock == 43_200 && has(start, .noon) }
    if fields.nth != nil || fields.mod != nil && has(start, .edge) { return true }
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
    guard value(index, .article) == 0, let unit = unit(index + 1), has(index + 1, .unit),
      unit == .weekend || unit == .quarter || unit == .week || unit == .year,
      !has(index + 2, .of), !(isWord(index + 2) && tokens[index + 2].isCapitalised), !isSign(index + 2, "-"),
      !has(index + 2, .tense),
      unit == .weekend || isBehindIn(index), !isNumber(index + 2), !has(index + 2, .after), !has(index + 2, .later)
    else { return nil }
    var fields = TimeFields()
    fields.shift = TimeFields.Shift(unit: unit, count: 0, base: .now)
    fields.isVagueShift = true
    return (fields, index + 2)
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

  private func digits(_ index: Int) -> (fields: TimeFields, end: Int)? {
    let token = tokens[index]
    if let found = spacedDate(index) ?? pointedDate(index) { return found }
    guard token.shape == .date || token.shape == .shortDate && shortDateCounts(index) else { return nil }
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

  /// `10.10` where it is no clock time: in notes of languages that write dates so.
  private func pointedDate(_ index: Int) -> (fields: TimeFields, end: Int)? {
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
      return [.at, .from, .to, .weekday, .article, .between].contains { has(index - 1, $0) }
        || isSign(index - 1, ",") && has(index - 2, .weekday)
        || isSign(index - 1, "-") || isSign(index + 1, "-")
    }
    if tokens[index].sign == UInt8(ascii: "-") { return false }
    return value(index - 1, .at) == 2 || has(index - 1, .weekday) || has(index - 1, .weekdayShort)
      || isSign(index - 1, ",") && has(index - 2, .weekday)
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

  /// `the 15th`, `le 2`, `21日`: a day whose month is understood.
  private func bareDay(_ index: Int) -> (fields: TimeFields, end: Int)? {
    guard has(index - 1, .article) || isNote && value(index - 1, .at) == 2,
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
    var fields = TimeFields()
    fields.day = day
    return (fields, end)
  }

  /// `dia 17`
  private func markedDay(_ index: Int) -> (fields: TimeFields, end: Int)? {
    guard has(index, .dayMark), !lexicon.isUnspaced else { return nil }
    if let found = monthDate(index + 1) { return found }
    guard let (day, end) = dayNumber(index + 1), unit(end) == nil else { return nil }
    var fields = TimeFields()
    fields.day = day
    return (fields, end)
  }

  private func notedDay(_ index: Int) -> (value: Int, end: Int)? {
    guard isNote, !lexicon.isMonthFirst, isNumber(index), tokens[index].digits <= 2 else { return nil }
    return (Int(tokens[index].number), index + 1)
  }

  private func partOfDay(_ index: Int) -> (fields: TimeFields, end: Int)? {
    guard let part = part(index) else { return nil }
    var fields = TimeFields()
    fields.part = part
    return (fields, index + 1)
  }

  // MARK: - Joining

  private func joined(_ first: (fields: TimeFields, end: Int)) -> (fields: TimeFields, end: Int) {
    var found = first
    while let more = next(found) { found = more }
    // 3月末
    if lexicon.isUnspaced, found.fields.mod == nil, found.fields.clock == nil, let mod = symbol(found.end, .edge) {
      found.fields.mod = mod
      return (found.fields, found.end + 1)
    }
    return withOffset(found)
  }

  /// The atom behind, with or without a small word between.
  private func next(_ found: (fields: TimeFields, end: Int)) -> (fields: TimeFields, end: Int)? {
    guard found.end < tokens.count, found.fields.slots != [.year] || has(found.end, .month) else { return nil }
    for start in starts(found.end, found.fields) {
      if let more = atom(start), fits(more.fields, found.fields, start, found.end),
        let both = found.fields.merged(with: more.fields)
      {
        return (both, more.end)
      }
    }
    return nil
  }

  /// Where the next part may begin: here, behind a comma, `of`, `at`, an article.
  private func starts(_ index: Int, _ fields: TimeFields) -> [Int] {
    var starts = [index]
    let comma = behindComma(index)
    if comma > index { starts.append(comma) }
    if has(index, .article) { starts.append(index + 1) }
    if has(index, .of) { starts += [index + 1, index + 2].filter { $0 == index + 1 || has($0 - 1, .article) } }
    let at = comma
    if has(at, .at) {
      starts.append(at + 1)
      if has(at + 1, .article) || has(at + 1, .approx) || has(at + 1, .at) { starts.append(at + 2) }
    }
    if has(index, .approx) { starts.append(index + 1) }
    if has(index, .from), fields.slots == [.weekday] { starts.append(index + 1) }
    // 2017-08-05T10:00
    if isWord(index), isGlued(index), isGlued(index + 1), fields.day != nil,
      tokens[index].end - tokens[index].start == 1
    {
      starts.append(index + 1)
    }
    return starts
  }

  /// What may follow what, and over which small word.
  private func fits(_ more: TimeFields, _ fields: TimeFields, _ start: Int, _ end: Int) -> Bool {
    let isDirect = start == end
    let slots = more.slots
    if slots == [.year] {
      return isDirect
        ? fields.month != nil || fields.day != nil : has(end, .of) || isSign(end, ",") && fields.day != nil
    }
    if fields.slots.isSubset(of: [.month, .year]), fields.clock == nil, slots.isSubset(of: [.clock, .part]), !isNote {
      return false
    }
    if fields.slots == [.part], slots == [.part] { return false }
    if isDirect { return true }
    if has(end, .from) { return more.shift?.unit == .week }
    if isSign(end, ",") {
      return fields.weekday != nil || fields.clock != nil || more.clock != nil
        || more.weekday != nil && more.slots == [.weekday] && fields.day != nil && isNote
        || fields.part != nil && more.day != nil
    }
    if has(end, .of) {
      return slots.isSubset(of: [.year, .month, .day, .shift, .part, .block, .weekday, .holiday, .nth, .mod])
    }
    switch value(start - 1, .at) ?? value(start - 2, .at) ?? value(end, .at) {
    case 1? where fields.slots == [.weekday] && more.shift?.unit == .week: return true
    case 1?:
      return more.part != nil && slots == [.part] || more.offset != nil
        || more.part != nil && fields.isTimeOfDay == false || slots == [.part, .mod]
    case 2? where slots == [.part]: return true
    case 2?: return fields.isTimeOfDay && !more.isTimeOfDay && fields.slots.isSubset(of: [.clock, .part])
    case 0?: return more.clock != nil || more.part != nil && slots == [.part]
    default:
      return has(end, .article)
        && (more.part != nil || more.day != nil && fields.weekday != nil || more.weekday != nil && fields.clock != nil
          || more.shift != nil)
    }
  }

  /// A part of the day alone is a time only in some company: `in the morning`, `overnight`; so are single digits.
  private func isComplete(_ fields: TimeFields, _ start: Int, _ end: Int, hasArticle: Bool) -> Bool {
    if fields.slots == [.part] || fields.slots == [.part, .mod] { return partStands(start, hasArticle) }
    if fields.slots == [.block], fields.season != nil, fields.named == nil { return seasonStands(start, hasArticle) }
    return true
  }

  private func partStands(_ start: Int, _ hasArticle: Bool) -> Bool {
    if has(start, .unit), !isNote { return false }
    let before = hasArticle ? start - 2 : start - 1
    return isNote || isPost || hasArticle && before >= 0 && has(before, .at) || value(before, .at) != nil
      || has(before, .of)
      || has(before, .mod) || has(before, .from)
  }

  /// Seasons stand behind an article or preposition, in lower case where ordinary nouns are.
  private func seasonStands(_ start: Int, _ hasArticle: Bool) -> Bool {
    if has(start + 1, .of) { return false }
    if tokens[start].isCapitalised, !lexicon.hasNounCapitals, start > 0, !isPost { return false }
    return hasArticle || isNote || isPost || has(start - 1, .at) || has(start - 1, .beforeYear) || has(start - 1, .of)
      || has(start - 1, .and) || has(start - 1, .to)
  }

  // MARK: - So long before or after

  /// `two weeks before May 13`, `three days after Easter`, `two days later`, `vor drei Tagen`, `in 3 days`.
  func offsetFrom(_ index: Int) -> (fields: TimeFields, end: Int)? {
    var fields = TimeFields()
    if let sign = value(index, .away), let (amount, end, _) = amount(skip(index + 1, .approx)),
      sign < 0 || isAwayStanding(index, end, amount)
    {
      fields.offset = TimeFields.Offset(amount: amount, sign: sign, base: .now)
      return joinedOffset((fields, end))
    }
    if has(index, .unit), let unit = unit(index), isSign(index + 1, "-"),
      let sign = value(index + 2, .ago) ?? value(index + 2, .later), sign < 0
    {
      // year-ago, year-earlier
      fields.offset = TimeFields.Offset(amount: Amount(1, unit), sign: sign, base: .now)
      return (fields, index + 3)
    }
    guard let (amount, end, _) = amount(index) else { return weekdaysFrom(index) }
    return measured(amount, end)
  }

  /// `3 Fridays from now`, `two Thursdays ago`
  private func weekdaysFrom(_ index: Int) -> (fields: TimeFields, end: Int)? {
    guard let (count, next) = number(index), (1...20).contains(count), let weekday = value(next, .weekdays),
      weekday <= 7
    else { return nil }
    var fields = TimeFields()
    fields.weekday = weekday
    if let sign = value(next + 1, .ago) {
      fields.named = sign * count
      return (fields, next + 2)
    }
    guard value(next + 1, .after) == 1, symbol(next + 2, .ref) == "PRESENT_REF" else { return nil }
    fields.named = count
    return (fields, next + 3)
  }

  /// `in five years` means within as often as after; a plain number of digits or words counts, `in years` does not.
  private func isAwayStanding(_ index: Int, _ end: Int, _ amount: Amount) -> Bool {
    !amount.isVague || lexicon.code != "en" || isNote
  }

  /// What makes a length of time a point: `ago`, `later`, `before X`.
  private func measured(_ amount: Amount, _ end: Int) -> (fields: TimeFields, end: Int)? {
    var fields = TimeFields()
    if let sign = value(end, .ago) {
      fields.offset = TimeFields.Offset(amount: amount, sign: sign, base: .now)
      return joinedOffset((fields, end + 1))
    }
    if let sign = value(end, .after), let (base, behind) = baseOfOffset(skip(end + 1, .article)) {
      fields = base
      fields.offset = TimeFields.Offset(amount: amount, sign: sign, base: .fields)
      return (fields, behind)
    }
    if let sign = value(end, .later) {
      fields.offset = TimeFields.Offset(amount: amount, sign: sign, base: .lastNamed)
      return (fields, end + 1)
    }
    return nil
  }

  private func baseOfOffset(_ index: Int) -> (fields: TimeFields, end: Int)? {
    if symbol(index, .ref) == "PRESENT_REF" {
      var fields = TimeFields()
      fields.shift = TimeFields.Shift(unit: .day, count: 0, base: .now)
      return (fields, index + 1)
    }
    guard let first = atom(index), first.fields.reference == nil else { return nil }
    return joined(first)
  }

  private func joinedOffset(_ found: (fields: TimeFields, end: Int)) -> (fields: TimeFields, end: Int)? {
    var found = found
    while let more = next(found) { found = more }
    return found
  }

  /// `Thanksgiving 3 months ago`, `mittwoch in 2 wochen`.
  private func withOffset(_ found: (fields: TimeFields, end: Int)) -> (fields: TimeFields, end: Int) {
    let slots = found.fields.slots
    guard slots == [.weekday] || slots == [.holiday], found.fields.named == nil,
      let (offset, end) = offsetFrom(found.end), offset.offset?.base == .now,
      let both = found.fields.merged(with: offset)
    else { return found }
    return (both, end)
  }

  // MARK: - References

  /// `now`, `recently`, `the past`.
  private func reference(_ index: Int) -> TimeExpression? {
    var start = index
    if has(index, .article), let meaning = referenceMeaning(index + 1), meaning.extra == 1 { start = index + 1 }
    guard let meaning = referenceMeaning(start), meaning.extra != 1 || start > index, isReference(start, meaning.extra)
    else { return nil }
    var fields = TimeFields()
    fields.reference = lexicon.symbol(Int(meaning.value))
    if meaning.extra == 3, !has(index - 1, .tense) { return nil }
    return TimeExpression(index..<start + 1, .point(fields), meaning.extra == 2 ? "attribute" : "reference")
  }

  private func referenceMeaning(_ index: Int) -> Meaning? {
    has(index, .ref) ? lexicon.meaning(tokens[index].entry, .ref) : nil
  }

  /// Not the beginning of something longer; nouns (1 in the word files: `the past`) are not followed by what they would
  /// be adjectives of.
  private func isReference(_ index: Int, _ sense: Int32) -> Bool {
    if let found = atom(index), found.end > index + 1 { return false }
    if has(index, .rel), amount(index + 1) != nil { return false }
    guard sense == 1, index + 1 < tokens.count, isWord(index + 1) || tokens[index + 1].shape == .number else {
      return true
    }
    return has(index + 1, .tense) || has(index + 1, .of) || has(index + 1, .at) || has(index + 1, .and)
      || has(index + 1, .to)
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
