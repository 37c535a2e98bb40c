/// Decades and centuries: `the 1990s`, `the nineties`, `le XIXe siècle`.
extension TimeGrammar {
  /// `the 1990s`, `the nineties`, `die 1990er Jahre`, `les années 90`.
  func decade(_ index: Int) -> (fields: TimeFields, end: Int)? {
    var fields = TimeFields()
    if let decade = value(index, .decade), decade > 0 {
      fields.decade = decade
      return (fields, unit(index + 1) == .year ? index + 2 : index + 1)
    }
    let start = isSign(index, "'") ? index + 1 : index
    guard isNumber(start), let mark = decadeMark(start + 1) else { return behindDecadeWord(index) }
    let number = Int(tokens[start].number)
    if tokens[start].digits == 3, number % 10 == 0, let era = value(mark, .era), era == 1 || era == -1 {
      (fields.decade, fields.isBC) = (number / 10, era == -1)
      return (fields, mark + 1)
    }
    guard number % 10 == 0,
      tokens[start].digits == 4
        || tokens[start].digits == 2
          && (start > index || has(index - 1, .article) || has(index - 1, .mod) || !isGlued(start + 1)
            || lexicon.code != "en")
    else { return nil }
    if tokens[start].digits == 4, !(1000...2090).contains(number) { return nil }
    fields.decade = tokens[start].digits == 4 ? number / 10 : 190 + number / 10
    return (fields, mark)
  }

  /// `s`, `'s`, `年代` or `er Jahre` right behind the digits (decade 0 in the word files).
  private func decadeMark(_ index: Int) -> Int? {
    let mark = isSign(index, "'") && isGlued(index) ? index + 1 : index
    guard value(mark, .decade) == 0, isGlued(mark) || isSign(mark - 1, "-") else { return nil }
    return unit(mark + 1) == .year ? mark + 2 : mark + 1
  }

  /// `años 90`, `années 1960`, `anni '70`, `1990-е годы` (decade -1 in the word files).
  private func behindDecadeWord(_ index: Int) -> (fields: TimeFields, end: Int)? {
    guard value(index, .decade) == -1 else { return nil }
    let at = isSign(index + 1, "'") ? index + 2 : index + 1
    var fields = TimeFields()
    if isNumber(at), tokens[at].number % 10 == 0, tokens[at].digits == 2 || tokens[at].digits == 4 {
      fields.decade = tokens[at].digits == 2 ? 190 + Int(tokens[at].number) / 10 : Int(tokens[at].number) / 10
      return (fields, at + 1)
    }
    guard let value = value(at, .number), value % 10 == 0, value >= 20 else { return nil }
    fields.decade = 190 + value / 10
    return (fields, at + 1)
  }

  /// `the 19th century`, `le XIXe siècle`, `19世紀`.
  func century(_ index: Int) -> (fields: TimeFields, end: Int)? {
    var fields = TimeFields()
    if unit(index) == .century, let (number, end) = roman(index + 1), (1...21).contains(number) {
      fields.century = number - 1
      return era(fields, end)
    }
    guard let (number, next) = ordinal(index) ?? roman(index) ?? (lexicon.isUnspaced ? self.number(index) : nil),
      (1...30).contains(number)
    else { return nil }
    let at = isSign(next, "-") ? next + 1 : next
    guard unit(at) == .century else { return nil }
    fields.century = number - 1
    return era(fields, at + 1)
  }

  /// Roman numerals as Romance and Slavic languages write centuries, with an ordinal's ending or not.
  private func roman(_ index: Int) -> (value: Int, end: Int)? {
    guard isWord(index), tokens[index].isCapitalised else { return nil }
    let values: [UInt8: Int] = [0x69: 1, 0x76: 5, 0x78: 10]
    var total = 0
    var last = 0
    var rest = folded[Int(tokens[index].start)..<Int(tokens[index].end)]
    while let byte = rest.first, let value = values[byte] {
      total += value > last ? value - 2 * last : value
      last = value
      rest = rest.dropFirst()
    }
    guard total > 0, rest.isEmpty || lexicon.ordinalEndings.contains(where: { rest.elementsEqual($0) }) else {
      return nil
    }
    return (total, index + 1)
  }
}
