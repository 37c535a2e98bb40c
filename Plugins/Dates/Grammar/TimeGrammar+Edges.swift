/// The beginning, middle and end of periods: `the end of June`, `early 1990`, `Anfang des Jahres`.
extension TimeGrammar {
  /// `the end of June`, `early 1990`, `mid-November`, `Anfang des Jahres`, `fin mars`.
  func edge(_ index: Int) -> (fields: TimeFields, end: Int)? {
    guard let mod = symbol(index, .edge) ?? symbol(index, .mod) else { return nil }
    var next = index + 1
    if isSign(next, "-"), isGlued(next) { next += 1 }
    if has(index, .edge) { next = skip(next, .of) }
    // `beginning in 1970` begins, it is no beginning.
    let isVerb = lexicon.code == "en" && has(index, .edge) && next == index + 1
    if !isVerb, next == index + 1 || has(index, .edge) { next = value(next, .at) == 1 ? next + 1 : next }
    let article = next
    next = skip(next, .article)
    next = skip(next, .of)
    if let (inner, end) = container(next), inner.mod == nil, mod != "NONE" || inner.slots != [.weekday] {
      var fields = inner
      fields.mod = mod == "NONE" ? nil : mod
      return (fields, end)
    }
    guard let unit = unit(next), unit >= .day, has(next, .unit), has(index, .edge) else { return nil }
    // `the end of year`
    let isNoun = has(index - 1, .article) && unit > .day
    guard article < next || isNote || next > index + 1 || isNoun || lexicon.code != "en" else { return nil }
    var fields = TimeFields()
    fields.shift = TimeFields.Shift(unit: unit, count: 0, base: .now)
    fields.mod = mod
    return (fields, next + 1)
  }

  /// A period that has a beginning and an end of its own.
  func container(_ index: Int) -> (fields: TimeFields, end: Int)? {
    let isMonthWord = unit(index) == .month && has(index + 1, .of)
    let index = isMonthWord ? index + 2 : index
    guard let found = directedFirst(index) ?? plainContainer(index) else { return nil }
    return withOwner(found)
  }

  private func directedFirst(_ index: Int) -> (fields: TimeFields, end: Int)? {
    dayWord(index) ?? directed(index) ?? directedBehind(index)
  }

  private func plainContainer(_ index: Int) -> (fields: TimeFields, end: Int)? {
    if let found = decade(index) ?? century(index) ?? block(index) ?? monthDate(index) { return found }
    if let month = month(index, hasCompany: true) {
      var fields = TimeFields()
      fields.month = month
      return (fields, index + 1)
    }
    if let found = year(index) { return found }
    if let (value, end) = yearBehind(index, isFull: false) {
      var fields = TimeFields()
      fields.year = value
      return (fields, end)
    }
    if let found = season(index) ?? holiday(index) ?? weekday(index) { return found }
    if let part = part(index) {
      var fields = TimeFields()
      fields.part = part
      return (fields, index + 1)
    }
    return nil
  }

  /// `August of that year`, `July last year`, `the spring of this year`.
  private func withOwner(_ found: (fields: TimeFields, end: Int)) -> (fields: TimeFields, end: Int) {
    guard found.fields.year == nil, found.fields.month != nil || found.fields.slots.contains(.block) else {
      return found
    }
    let next = skip(skip(found.end, .of), .article)
    guard let owner = directedFirst(next), let both = found.fields.merged(with: owner.fields) else { return found }
    return (both, owner.end)
  }
}
