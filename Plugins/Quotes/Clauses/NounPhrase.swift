internal import Winnow

/// Noun phrases around a verb, without a parser: bounded by punctuation, clause words and other verbs.
///
/// All results are ranges of item indices; nil where no phrase stands.
struct NounPhrase {
  static let longest = 40
  let frame: Frame
  /// Starts of names, at which a phrase may begin behind an adverbial without a comma.
  let names: NameEdges

  // MARK: - In front of the verb

  /// The subject of the verb group that starts at `verb`: `the official KCNA news agency | said`.
  func subject(before verb: Int) -> Range<Int>? {
    guard verb > frame.bounds.lowerBound else { return nil }
    if frame.has(verb - 1, [.relative]) { return verb - 1..<verb }
    if frame.isComma(verb - 1) || frame.isDash(verb - 1) || frame.sign(verb - 1) == 0x29 {
      return subjectWithInsertion(before: verb)
    }
    guard frame.isWord(verb - 1) || frame.isJoint(verb - 1) || frame.isLabel(verb - 1) else { return nil }
    guard let phrase = phrase(endingAt: verb), !frame.has(phrase.lowerBound, .accusative) else { return nil }
    return phraseOfRelative(phrase) ?? phrase
  }

  /// `a report that was leaked | to the media`: a noun with the relative clause that ends in a prepositional phrase.
  private func phraseOfRelative(_ phrase: Range<Int>) -> Range<Int>? {
    guard frame.has(phrase.lowerBound, .preposition), frame.has(phrase.lowerBound - 1, .past) else { return nil }
    var index = phrase.lowerBound - 2
    while frame.has(index, [.auxiliary, .adverb]) { index -= 1 }
    guard index > frame.bounds.lowerBound, frame.has(index, [.relative, .that]), frame.isWord(index - 1) else {
      return nil
    }
    return self.phrase(endingAt: index).map { $0.lowerBound..<phrase.upperBound }
  }

  /// The phrase that ends before `end`, without adverbials in front of it.
  func phrase(endingAt end: Int) -> Range<Int>? {
    if frame.has(end - 1, .pronoun), !frame.has(end - 1, .determiner) || !frame.isWord(end - 2) { return end - 1..<end }
    var start = end
    while start > frame.bounds.lowerBound, end - start < Self.longest,
      belongs(start - 1, to: end) || isDated(start - 1, end)
    {
      start -= 1
    }
    start = behindVerbOfRelative(start, end)
    return trimmed(start..<end)
  }

  /// A participle with nothing but its time behind it: `the memo released Friday | says`.
  private func isDated(_ index: Int, _ end: Int) -> Bool {
    frame.has(index, .past) && !frame.has(index, .auxiliary) && index + 1 < end
      && (index + 1..<end).allSatisfy { frame.has($0, .time) }
  }

  func belongs(_ index: Int, to end: Int) -> Bool {
    if frame.isJoint(index) || frame.isLabel(index) { return true }
    guard frame.isWord(index) else { return false }
    if frame.has(index, .and) { return joinsNouns(index, end) }
    if frame.has(index, [.relative, .that, .subordinator, .but, .question]), !frame.has(index, .determiner) {
      // `as` and `that` begin clauses; prepositions that also do may stand inside a phrase.
      return frame.has(index, .preposition) && !frame.isComma(index - 1) && index > frame.bounds.lowerBound
    }
    if frame.has(index, .pronoun), !frame.has(index, .determiner) { return false }
    return !isVerb(index)
  }

  /// A verb with a subject of its own, as far as lists and endings tell. Participles in front of nouns are none.
  func isVerb(_ index: Int) -> Bool {
    guard frame.has(index, [.finite, .say, .report, .think, .label, .urge]) else { return false }
    if frame.isCapitalised(index), index > frame.bounds.lowerBound { return false }
    if frame.has(index, .ing) || frame.isHyphenated(index) { return false }
    if frame.has(index, .auxiliary) { return true }
    if frame.isNoun(index) { return false }
    // An unknown word in -ed in front of a plain noun: `light related festivals`.
    if frame.has(index, .preterite) { return true }
    if frame.endsInED(index), frame[index].classes == [.finite, .past], frame.isWord(index + 1),
      frame[index + 1].classes.isEmpty,
      !frame.isCapitalised(index + 1), !frame[index + 1].isNumber
    {
      return false
    }
    if frame.has(index, .past), frame.has(index - 1, [.determiner, .preposition, .of]) { return false }
    // `a report published by`, `cars sold in`: a participle behind its noun.
    if frame.has(index, .past), frame.has(index + 1, .preposition), !frame.has(index, [.say]),
      !frame.has(index - 1, .auxiliary)
    {
      return false
    }
    if frame.has(index, .base), !hasPluralSubject(index) { return false }
    return true
  }

  /// `officials also | say`, `the men | face`.
  private func hasPluralSubject(_ index: Int) -> Bool {
    var before = index - 1
    while frame.has(before, .adverb), !frame.has(before, .determiner) { before -= 1 }
    if frame.has(before, .determiner), !frame.has(before, [.pluralNoun, .pronoun]) { return false }
    return frame.isPlural(before) || frame.has(before, [.pronoun, .pluralNoun])
  }

  /// A verb that can be no participle.
  func isSureVerb(_ index: Int) -> Bool {
    isVerb(index) && (frame.has(index, [.auxiliary, .modal]) || !frame.has(index, .past) || !endsInED(index))
  }

  func endsInED(_ index: Int) -> Bool { frame[index].classes.isSuperset(of: [.past]) && frame[index].endsInED }

  /// Two nouns, not two clauses: no verb stands left of the conjunction.
  func joinsNouns(_ index: Int, _ end: Int) -> Bool {
    guard index > frame.bounds.lowerBound, frame.isWord(index - 1) || frame.isJoint(index - 1) else { return false }
    var left = index - 1
    let limit = max(frame.bounds.lowerBound, index - 12)
    while left >= limit {
      if isVerb(left) || frame.has(left, [.pronoun]) && !frame.has(left, .determiner) { return false }
      if !frame.isWord(left), !frame.isJoint(left) { break }
      left -= 1
    }
    return true
  }

  /// `officials who spoke to him | said`: the verb at which the search stopped belongs to a relative clause.
  func behindVerbOfRelative(_ start: Int, _ end: Int) -> Int {
    var index = start - 1
    var steps = 0
    while index > frame.bounds.lowerBound, steps < 6, frame.isWord(index) {
      if frame.has(index, .relative), frame.isWord(index - 1), steps > 0 || isVerb(start - 1) {
        var start = index
        while start > frame.bounds.lowerBound, end - start < Self.longest, belongs(start - 1, to: end) { start -= 1 }
        return start < index ? start : index
      }
      guard isVerb(index) || frame.has(index, .adverb) || frame.has(index, .relative) else { return start }
      index -= 1
      steps += 1
    }
    return start
  }

  /// `KCNA, the official agency, | said`: the phrase in front of the insertion, with it.
  func subjectWithInsertion(before verb: Int) -> Range<Int>? {
    let limit = max(frame.bounds.lowerBound, verb - 60)
    var start = verb - 1
    while start > limit, !frame.isStretch(start - 1) || frame.isLabel(start - 1), !frame.isColon(start - 1),
      frame.sign(start - 1) != 0x3B
    {
      start -= 1
    }
    var segment = start
    for index in start..<verb where frame.isComma(index) || frame.isDash(index) || frame.sign(index) == 0x28 {
      if index > segment, index < verb - 1, let phrase = plainPhrase(segment..<index) {
        return phrase.lowerBound..<verb - 1
      }
      segment = index + 1
    }
    // A single comma too many: `The firm Secunia.com, | has said`.
    return frame.isEnglish && frame.isComma(verb - 1) ? plainPhrase(start..<verb - 1) : nil
  }

  /// A noun phrase that fills the segment but for adverbials in front; nil when a verb or a preposition leads.
  func plainPhrase(_ segment: Range<Int>) -> Range<Int>? {
    guard !frame.has(segment.lowerBound, [.subordinator, .to]) || frame.has(segment.lowerBound, .determiner),
      !frame.has(segment.lowerBound, .ing), let phrase = trimmed(segment),
      !frame.has(phrase.lowerBound, [.preposition, .relative, .that, .question, .ing]),
      !phrase.contains(where: { isVerb($0) && !frame.has($0 - 1, [.relative]) && !isInRelative($0, phrase) })
    else { return nil }
    if phrase.count == 1, frame.has(phrase.lowerBound, [.adverb, .time]) { return nil }
    return phrase
  }

  func isInRelative(_ index: Int, _ phrase: Range<Int>) -> Bool {
    phrase.contains { $0 < index && $0 >= index - 8 && frame.has($0, .relative) }
  }
}
