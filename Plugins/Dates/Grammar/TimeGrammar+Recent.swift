/// Lengths that end or begin now: `the last three months`, `3 prochains jours`.
extension TimeGrammar {
  /// `the last three months`, `the next few days`, `los últimos dos años`, `3 prochains jours`.
  func recent(_ index: Int) -> TimeExpression? {
    let start = skip(index, .article)
    guard let (side, amount, end) = sideFirst(start) ?? countFirst(start) ?? sideBehind(start) ?? decade(start) else {
      return nil
    }
    return TimeExpression(index..<end, .recent(amount, side), "so many units up to or from now")
  }

  /// `recent months`
  func recently(_ index: Int) -> TimeExpression? {
    guard symbol(index, .ref) == "PAST_REF", extra(index, .ref) == 4, has(index + 1, .units) else { return nil }
    var fields = TimeFields()
    fields.reference = "PAST_REF"
    return TimeExpression(index..<index + 2, .point(fields), "reference")
  }

  private func side(_ index: Int) -> Int? {
    guard let side = value(index, .rel) ?? value(index, .discourse), side != 0 else { return nil }
    return side > 0 ? 1 : -1
  }

  private func sideFirst(_ index: Int) -> (side: Int, amount: Amount, end: Int)? {
    guard let side = side(index), let (amount, end, isBare) = amount(index + 1), !isBare || amount.unit > .hour,
      !isArticleCount(index + 1)
    else { return nil }
    return (side, amount, end)
  }

  /// `i due giorni passati`
  private func sideBehind(_ index: Int) -> (side: Int, amount: Amount, end: Int)? {
    guard lexicon.hasRelationBehind, let (amount, end, isBare) = amount(index), !isBare, let side = side(end),
      !has(index, .article) || has(index, .number)
    else { return nil }
    return amount.items.first?.count == 1 ? nil : (side, amount, end + 1)
  }

  /// `the past decade`: ten years, where `last year` is one of the calendar.
  private func decade(_ index: Int) -> (side: Int, amount: Amount, end: Int)? {
    guard has(index - 1, .article), has(index, .rel), let side = side(index), unit(index + 1) == .decade,
      has(index + 1, .unit), !has(index + 2, .of)
    else { return nil }
    return (side, Amount(1, .decade), index + 2)
  }

  private func isArticleCount(_ index: Int) -> Bool { has(index, .article) }

  private func countFirst(_ index: Int) -> (side: Int, amount: Amount, end: Int)? {
    guard
      let (count, next) = number(index).flatMap({ $0.value < 1000 ? ($0.value as Int?, $0.end) : nil })
        ?? (has(index, .vague) ? (nil, index + 1) : nil), let side = side(next), let unit = unit(next + 1)
    else { return nil }
    return (side, Amount(count, unit), next + 2)
  }
}
