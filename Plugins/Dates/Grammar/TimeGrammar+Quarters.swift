/// Quarters, halves and weeks by number: `Q3 2019`, `the first half of 1998`, `week 31`.
extension TimeGrammar {
  /// `Q3 2019`, `the fourth quarter of 2023`, `third-quarter`, `2018Q4`, `the first half of 1998`.
  func block(_ index: Int) -> (fields: TimeFields, end: Int)? {
    guard let found = shortQuarter(index) ?? wordQuarter(index) ?? numberedWeek(index) else { return nil }
    var fields = found.fields
    let isGluedYear = isSign(found.end, "-") && isGlued(found.end) && isGlued(found.end + 1)
    let yearAt = isGluedYear ? found.end + 1 : skip(skip(behindComma(found.end), .of), .article)
    fields.isFiscal = has(yearAt, .fiscal) || (index..<found.end).contains { has($0, .fiscal) }
    guard fields.year == nil, let (year, behind) = yearBehind(skip(yearAt, .fiscal), isFull: true) else {
      return (fields, found.end)
    }
    fields.year = year
    return (fields, behind)
  }

  /// `week 31`, `KW 31`: in notes, and where a year follows.
  private func numberedWeek(_ index: Int) -> (fields: TimeFields, end: Int)? {
    guard unit(index) == .week, has(index, .unit), isNumber(index + 1), tokens[index + 1].digits <= 2,
      (1...53).contains(tokens[index + 1].number), !isGlued(index + 1), !has(index + 2, .month),
      isNote || yearBehind(skip(behindComma(index + 2), .of), isFull: true) != nil
    else { return nil }
    var fields = TimeFields()
    fields.week = Int(tokens[index + 1].number)
    return (fields, index + 2)
  }

  private func wordQuarter(_ index: Int) -> (fields: TimeFields, end: Int)? {
    let index = skip(index, .fiscal)
    guard let (number, next) = ordinal(index) else { return nil }
    let at = skip(isSign(next, "-") && isGlued(next) ? next + 1 : next, .fiscal)
    var fields = TimeFields()
    switch unit(at) {
    case .quarter where (1...4).contains(number): fields.quarter = number
    case .half where (1...2).contains(number): fields.half = number
    default: return nil
    }
    return (fields, at + 1)
  }

  private func hasYearBeside(_ fields: TimeFields, _ index: Int) -> Bool {
    fields.year != nil || yearBehind(isSign(index, "-") ? index + 1 : skip(index, .of), isFull: true) != nil
  }

  private func shortQuarter(_ index: Int) -> (fields: TimeFields, end: Int)? {
    var fields = TimeFields()
    var at = index
    let mark = isSign(at + 1, "-") ? at + 2 : at + 1
    if isNumber(at), has(mark, .quarterMark), isGlued(mark + 1), tokens[at].digits == 4 || isGlued(mark) {
      fields.year = NumericPattern.century(Int(tokens[at].number))
      at = mark
    }
    guard has(at, .quarterMark), isNumber(at + 1), isGlued(at + 1), (1...4).contains(tokens[at + 1].number),
      tokens[at + 1].digits == 1
    else { return nil }
    if tokens[at].end - tokens[at].start == 1, !tokens[at].isCapitalised, !isNote, fields.year == nil { return nil }
    if isGlued(at + 2), isWord(at + 2), !lexicon.isUnspaced { return nil }
    let number = Int(tokens[at + 1].number)
    // `H2 2019` (quarter-mark 2 in the word files)
    if value(at, .quarterMark) == 2 {
      guard number < 3, tokens[at].isCapitalised, hasYearBeside(fields, at + 2) else { return nil }
      fields.half = number
    } else {
      fields.quarter = number
    }
    return (fields, at + 2)
  }
}
