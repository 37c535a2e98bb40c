/// So long before or after: `two weeks before May 13`, `three days ago`, `two days later`, `3 Fridays from now`.
extension TimeGrammar {
  /// `two weeks before May 13`, `three days after Easter`, `two days later`, `vor drei Tagen`, `in 3 days`.
  func offsetFrom(_ index: Int) -> (fields: TimeFields, end: Int)? {
    var fields = TimeFields()
    if let sign = value(index, .away), let (amount, end, isBare) = amount(skip(index + 1, .approx)),
      sign < 0 || !isBare && isAwayStanding(index, end, amount)
    {
      if sign > 0, let found = fromNow(amount, end) { return found }
      fields.offset = TimeFields.Offset(amount: amount, sign: sign, base: .now)
      return joinedOffset((fields, end))
    }
    if let found = yearAgo(index) { return found }
    guard let (amount, end, _) = amount(index) else { return weekdaysFrom(index) }
    return measured(amount, end)
  }

  /// `year-ago`, `the year-earlier quarter`, `the year-ago third quarter`.
  private func yearAgo(_ start: Int) -> Found? {
    let index = skip(start, .article)
    guard has(index, .unit), let unit = unit(index), unit != .half, isSign(index + 1, "-"),
      let sign = value(index + 2, .ago) ?? value(index + 2, .later), sign < 0
    else { return nil }
    var fields = TimeFields()
    if let (quarter, end) = block(index + 3), quarter.year == nil, unit == .year {
      fields = quarter
      fields.shift = TimeFields.Shift(unit: .year, count: sign, base: .now)
      return (fields, end)
    }
    let isNoun = has(index + 3, .occasion) || self.unit(index + 3).map { $0 < unit && $0 > .day } == true
    guard isNoun || start == index else { return nil }
    fields.offset = TimeFields.Offset(amount: Amount(1, unit), sign: sign, base: .now)
    return (fields, isNoun ? index + 4 : index + 3)
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
    // `em um dia frio`: in languages with adjectives behind nouns one unit has qualities, and is no distance.
    if lexicon.hasRelationBehind, has(index + 1, .number), value(index + 1, .number) == 1, end < tokens.count,
      tokens[end].shape == .other
    {
      return false
    }
    return !amount.isVague || lexicon.code != "en" || isNote
  }

  /// What makes a length of time a point: `ago`, `later`, `before X`.
  private func measured(_ amount: Amount, _ end: Int) -> (fields: TimeFields, end: Int)? {
    var fields = TimeFields()
    // Swedish `sekunder sedan epoken` counts from what follows.
    if amount.isVague, amount.unit == .second { return nil }
    if let sign = value(end, .ago) {
      fields.offset = TimeFields.Offset(amount: amount, sign: sign, base: .now)
      return joinedOffset((fields, end + 1))
    }
    if let sign = value(end, .after), let (base, behind) = baseOfOffset(skip(end + 1, .article)) {
      fields = base
      fields.offset = TimeFields.Offset(amount: amount, sign: sign, base: .fields)
      return (fields, behind)
    }
    if let sign = value(end, .later), !(has(end, .mod) && value(end + 1, .rel) == 0 && directed(end + 1) != nil) {
      fields.offset = TimeFields.Offset(amount: amount, sign: sign, base: .lastNamed)
      return (fields, end + 1)
    }
    return nil
  }

  /// `from now`, `from today` behind `in two hours`.
  private func fromNow(_ amount: Amount, _ end: Int) -> Found? {
    guard value(end, .after) == 1, let found = measured(amount, end), found.fields.shift?.unit == .day else {
      return nil
    }
    return found
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
  func withOffset(_ found: (fields: TimeFields, end: Int)) -> (fields: TimeFields, end: Int) {
    let slots = found.fields.slots
    guard slots == [.weekday] || slots == [.holiday], found.fields.named == nil,
      let (offset, end) = offsetFrom(found.end), offset.offset?.base == .now,
      let both = found.fields.merged(with: offset)
    else { return found }
    return (both, end)
  }
}
