internal import Winnow

/// A verb that may report, with its auxiliaries: `said`, `has repeatedly said`, `was quoted as saying`, `went on to say`.
struct VerbGroup {
  /// Auxiliaries and adverbs in front included.
  var start: Int
  var verb: Int
  /// Behind the last word of the group.
  var end: Int
  var classes: WordClass
  /// Somebody was told, something was said: the subject does not speak.
  var isPassive = false
  var isNegated = false
}

extension Frame {
  /// The group around a verb that may report; nil when the word is a noun here or a part of another verb.
  func verbGroup(at verb: Int) -> VerbGroup? {
    let item = items[verb]
    guard !item.classes.isDisjoint(with: .cue),
      !(item.isCapitalised && verb > bounds.lowerBound && !isStretch(verb - 1))
    else { return nil }
    guard !isNoun(verb), !isHyphenated(verb) else { return nil }
    if item.classes.contains(.particle), !opensParticle(verb) { return nil }
    var group = VerbGroup(start: verb, verb: verb, end: verb + 1, classes: item.classes)
    if item.classes.contains(.phrasal) {
      guard has(verb + 1, .particle) else { return nil }
      group.end += 1
    }
    extendLeft(&group)
    if isInfinitive(&group) { return nil }
    if item.classes.contains(.ing), group.isPassive { group.isPassive = false }
    return group
  }

  /// `„…“, so | Krüger`: a sign in front, a name or noun behind.
  private func opensParticle(_ index: Int) -> Bool {
    guard !isWord(index - 1) else { return false }
    return (isCapitalised(index + 1) || has(index + 1, .determiner)) && !has(index + 1, .cue)
  }

  private func extendLeft(_ group: inout VerbGroup) {
    var hasBe = false
    while group.start > bounds.lowerBound {
      let before = group.start - 1
      if has(before, .negation) { group.isNegated = true }
      if has(before, .be) { hasBe = true }
      let isAuxiliary = has(before, .auxiliary)
      let isFiller = isAuxiliary || has(before, .adverb) || has(before, .negation)
      guard isFiller, !has(before, [.pronoun, .determiner]), !isCapitalisedName(before) else { break }
      group.start = before
    }
    // In front of a verb in the second place stands a part of the clause.
    if isVerbSecond { while group.start < group.verb, !has(group.start, .auxiliary) { group.start += 1 } }
    group.isPassive = hasBe && group.classes.contains(.past) && !group.classes.contains(.ing)
  }

  private func isCapitalisedName(_ index: Int) -> Bool {
    isCapitalised(index) && index > bounds.lowerBound && !has(index, .auxiliary)
  }

  /// `refused to say`, `is expected to announce`; but `went on to say` and `used to say` report.
  private func isInfinitive(_ group: inout VerbGroup) -> Bool {
    guard group.classes.contains(.base), has(group.start - 1, .to) else { return false }
    if has(group.start - 2, .habit) {
      group.start -= 2
      return false
    }
    guard has(group.start - 2, .preposition), has(group.start - 3, .adverb) else { return true }
    group.start -= 3
    return false
  }

  /// `its demands`, `the report`, `a claim`, `reports have`: a noun that looks like a verb.
  func isNoun(_ index: Int) -> Bool {
    if has(index, .ing), has(index - 1, [.determiner, .of]) { return true }
    // `40 questions`, `asking questions`.
    if has(index, .thirdPerson), has(index, .nominal), isWord(index - 1),
      items[index - 1].isNumber || has(index - 1, .ing)
    {
      return true
    }
    if has(index, .nominal), has(index, [.base, .thirdPerson]), has(index + 1, .of) { return true }
    if isCountedParticiple(index) { return true }
    if isEnglish, has(index, .nominal), has(index, .base), has(index + 1, .say), has(index + 1, [.thirdPerson, .past]) {
      return true
    }
    guard has(index, [.base, .thirdPerson]) || has(index, .past) && has(index - 1, [.determiner, .of]) else {
      return false
    }
    var before = index - 1
    while has(before, .adverb), isWord(before - 1) { before -= 1 }
    if has(before, [.determiner, .of]), !has(before, [.pronoun, .pluralNoun]) { return true }
    if has(before, .preposition), !has(before, .to) { return true }
    if has(index, .nominal), isJoint(before), sign(before) == 0x27 || sign(before) == 0x2019 { return true }
    guard has(index, .nominal) else { return false }
    return has(index, .base) ? !isPluralSubject(before) : isPluralInstead(index, before)
  }

  /// `left-wing`, `drug-related`.
  func isHyphenated(_ index: Int) -> Bool {
    isEnglish
      && (sign(index + 1) == 0x2D && isJoint(index + 1) || sign(index - 1) == 0x2D && isJoint(index - 1))
  }

  /// `138 newly confirmed cases`, `149 confirmed orders`, `states with reported cases`.
  private func isCountedParticiple(_ index: Int) -> Bool {
    guard isEnglish, has(index, .past), !has(index, .plain), isWord(index + 1) else { return false }
    if has(index - 1, .preposition), !has(index - 1, .subordinator) { return !has(index, .say) }
    if isWord(index - 1), items[index - 1].isNumber {
      return !has(index, .say) && !has(index + 1, [.determiner, .that])
    }
    guard has(index - 1, .adverb) else { return false }
    return has(index - 2, .determiner) || isWord(index - 2) && items[index - 2].isNumber
  }

  /// What stands before a plain form when that is a verb: a plural, a pronoun, an auxiliary.
  private func isPluralSubject(_ index: Int) -> Bool {
    if isStretch(index) || isComma(index) { return true }
    return has(index, [.pronoun, .pluralNoun, .auxiliary, .relative, .to]) && !has(index, [.masculine, .feminine])
      || isWord(index) && items[index].isPlural && !has(index, [.determiner, .preposition]) && !isPossessive(index)
  }

  /// A form in s is a plural when a verb follows or an adjective, a possessive or a plural comes before.
  private func isPluralInstead(_ index: Int, _ before: Int) -> Bool {
    if has(index + 1, [.auxiliary, .speech]) || has(index + 1, .finite) && !has(index + 1, .past) { return true }
    if has(index + 1, [.base]), !isNoun(index + 1) { return true }
    if before < bounds.lowerBound || has(before, .past) && !has(before, .auxiliary) { return true }
    return isPossessive(before) || has(before, .possessive)
      || isWord(before) && endsInS(before) && !isCapitalised(before) && !has(before, .pronoun)
  }

  /// `Church’s`.
  func isPossessive(_ index: Int) -> Bool { bounds.contains(index) && items[index].isPossessive }

  /// Ends in s: a plural or a name, roughly.
  func endsInS(_ index: Int) -> Bool { bounds.contains(index) && items[index].endsInS }
}
