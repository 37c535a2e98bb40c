/// Atoms in a row become one point when they say different things of the same moment: `Tuesday afternoon, 5 August, at 3`.
extension TimeGrammar {
  func joined(_ first: (fields: TimeFields, end: Int)) -> (fields: TimeFields, end: Int) {
    var found = first
    while let more = next(found) { found = more }
    // 3月末
    let edgeAt = skip(found.end, .of)
    if lexicon.isUnspaced, found.fields.mod == nil, found.fields.clock == nil, let mod = symbol(edgeAt, .edge) {
      found.fields.mod = mod
      return (found.fields, edgeAt + 1)
    }
    return withOffset(found)
  }

  /// The atom behind, with or without a small word between.
  func next(_ found: (fields: TimeFields, end: Int)) -> (fields: TimeFields, end: Int)? {
    guard found.end < tokens.count, found.fields.slots != [.year] || has(found.end, .month) || isBlock(found.end)
    else { return nil }
    for start in starts(found.end, found.fields) {
      if let more = atom(start), fits(more.fields, found.fields, start, found.end),
        let both = found.fields.merged(with: more.fields)
      {
        return (both, more.end)
      }
    }
    return nil
  }

  /// `second quarter` of `the 1988 second quarter`.
  func isBlock(_ index: Int) -> Bool { has(index, .ordinal) && block(index) != nil || has(index, .season) }

  /// Where the next part may begin: here, behind a comma, `of`, `at`, an article.
  func starts(_ index: Int, _ fields: TimeFields) -> [Int] {
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
    if lexicon.setsClockApart, !isNote, fields.year == nil, more.clock != nil, !isDirect, !isSign(start - 1, ",") {
      return false
    }
    if fields.slots == [.year], slots != [.month] { return isDirect && slots == [.block] }
    if isDirect { return true }
    // 2017-08-05T10:00
    if start == end + 1, isWord(end), isGlued(end), isGlued(start), !lexicon.isUnspaced {
      return more.clock != nil && fields.day != nil
    }
    if has(end, .approx), isNote, more.clock != nil { return true }
    if has(end, .from) { return more.shift?.unit == .week }
    if isSign(end, ",") {
      // `from 3 pm, on Monday at 5 pm`: another day begins.
      if fields.slots == [.clock], value(start - 1, .at) == 2 { return false }
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
    case 2? where slots == [.part] || fields.shift?.unit == .week && more.weekday != nil: return true
    case 2?: return fields.isTimeOfDay && !more.isTimeOfDay && fields.slots.isSubset(of: [.clock, .part])
    case 0?: return more.clock != nil || more.part != nil && slots == [.part]
    default:
      return has(end, .article)
        && (more.part != nil || more.day != nil && fields.weekday != nil || more.weekday != nil && fields.clock != nil
          || more.weekday != nil && fields.shift?.unit == .week || more.shift != nil)
    }
  }

  /// A part of the day alone is a time only in some company: `in the morning`, `overnight`; so are single digits.
  func isComplete(_ fields: TimeFields, _ start: Int, _ end: Int, hasArticle: Bool) -> Bool {
    if fields.slots == [.part] || fields.slots == [.part, .mod] { return partStands(start, hasArticle) }
    if fields.slots == [.block], fields.season != nil, fields.named == nil { return seasonStands(start, hasArticle) }
    return true
  }

  private func partStands(_ start: Int, _ hasArticle: Bool) -> Bool {
    if has(start, .unit), !isNote { return false }
    let before = hasArticle ? start - 2 : start - 1
    if has(start, .mod), value(start + 1, .at) == 1 { return true }
    return isNote || isPost || hasArticle && before >= 0 && has(before, .at) || value(before, .at) != nil
      || has(before, .of)
      || has(before, .mod) || has(before, .from)
  }

  /// `oignons de printemps`, `sports d'hiver`: which, not when.
  private func isAttributeOfNoun(_ start: Int, _ hasArticle: Bool) -> Bool {
    lexicon.hasRelationBehind && !hasArticle && !isNote && has(start - 1, .of) && start > 1
      && tokens[start - 2].shape == .other
  }

  /// Seasons stand behind an article or preposition, in lower case where ordinary nouns are.
  private func seasonStands(_ start: Int, _ hasArticle: Bool) -> Bool {
    if has(start + 1, .of) { return false }
    if tokens[start].isCapitalised, !lexicon.hasNounCapitals, start > 0, !isPost { return false }
    if isAttributeOfNoun(start, hasArticle) { return false }
    if has(start, .doubtful), has(start - 1, .to) { return false }
    // Norwegian `fra vår erfaring`: ours, not spring.
    if has(start, .doubtful), lexicon.code != "en", isWord(start + 1), tokens[start + 1].shape == .other {
      return false
    }
    // `the summer offensive`; `spring` and `fall` are verbs too.
    if lexicon.code == "en", !has(start, .doubtful), !tokens[start].isCapitalised { return true }
    return hasArticle || isNote || isPost || has(start - 1, .at) || has(start - 1, .beforeYear) || has(start - 1, .of)
      || has(start - 1, .and) || has(start - 1, .to)
  }
}
