/// References without a date: `now`, `recently`, `the future`, `at that time`.
extension TimeGrammar {
  func reference(_ index: Int) -> TimeExpression? {
    if let found = occasion(index) ?? countedInStory(index) { return found }
    let start = has(index, .article) && referenceMeaning(index + 1)?.extra == 1 ? index + 1 : index
    guard let meaning = referenceMeaning(start),
      isReference(start, start == index && meaning.extra == 1 ? 2 : meaning.extra)
    else { return nil }
    if meaning.extra == 3, !has(index - 1, .tense) { return nil }
    // `Ex-Minister`
    if meaning.extra == 5, !isSign(start + 1, "-") || !isGlued(start + 1) || !tokens[start].isCapitalised { return nil }
    if meaning.extra == 1, start == index { return bareNoun(index, meaning) }
    return made(index..<start + 1, meaning, meaning.extra == 2 || meaning.extra == 4 ? "attribute" : "reference")
  }

  private func made(_ tokens: Range<Int>, _ meaning: Meaning, _ rule: String) -> TimeExpression {
    var fields = TimeFields()
    fields.reference = lexicon.symbol(Int(meaning.value))
    return TimeExpression(tokens, .point(fields), rule)
  }

  /// `in future`; elsewhere `future` is an attribute (`future plans`), and `past` a preposition.
  private func bareNoun(_ index: Int, _ meaning: Meaning) -> TimeExpression? {
    guard lexicon.symbol(Int(meaning.value)) == "FUTURE_REF" else { return nil }
    let isNoun = has(index - 1, .at) || isPost
    return made(index..<index + 1, meaning, isNoun ? "reference" : "attribute")
  }

  /// `at that time`, `during this period`: what the story named last.
  private func occasion(_ index: Int) -> TimeExpression? {
    guard index > 0, [.at, .beforeYear, .after, .from, .to, .of, .duringWord].contains(where: { has(index - 1, $0) })
    else { return nil }
    let start = skip(index, .article)
    let next = value(start, .rel) == 0 || value(start, .discourse) == 0 ? start + 1 : start
    guard next > index, value(index, .article) != 1, has(next, .occasion) else { return nil }
    var fields = TimeFields()
    fields.reference = "PAST_REF"
    fields.isAnaphor = true
    return TimeExpression(index..<next + 1, .point(fields), "anaphor")
  }

  /// `the third evening`, `the first day of the war`: counted in what the story tells, not in the calendar.
  private func countedInStory(_ index: Int) -> TimeExpression? {
    guard !isNote, value(index, .article) == 0, let (_, next) = ordinal(index + 1), atom(index + 1) == nil,
      let unit = part(next) == nil ? unit(next) : .day, unit >= .day, unit <= .year, unit != .quarter, unit != .half,
      !has(next, .units), !isSign(next, "-")
    else { return nil }
    var fields = TimeFields()
    fields.nth = 0
    fields.nthUnit = unit
    return TimeExpression(index..<next + 1, .point(fields), "counted in the story")
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
}
