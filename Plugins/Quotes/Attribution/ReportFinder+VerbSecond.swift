/// Subjects in languages whose finite verb is the second part of a main clause and the last of a subordinate one.
extension ReportFinder {
  /// The subject of a finite verb: `Weiter sagte | er`, `worauf | er lachend erwiderte`; nil where the order tells nothing.
  func verbSecondSubject(_ group: VerbGroup) -> Range<Int>? {
    guard frame.isVerbSecond, frame.has(group.verb, .finite) else { return nil }
    if isSubjectPronoun(group.end) { return group.end..<group.end + 1 }
    let start = clauseStart(before: group.start)
    if start < group.start, isAdverbial(start) || opensWithAdverb(start, group),
      let subject = phrases.subject(behind: group.end - 1), isNoun(subject)
    {
      return subject
    }
    return (start..<group.start).first(where: isSubjectPronoun).map { $0..<$0 + 1 }
  }

  /// A phrase in front of the verb that can be its subject: no adverbial, no bare participle.
  func isVerbSecondSubject(_ phrase: Range<Int>) -> Bool {
    !frame.has(phrase.lowerBound, .preposition) && (isNoun(phrase) || frame.has(phrase.lowerBound, .pronoun))
  }

  /// The noun phrase that opens the frame: `Die „Kreuzzeitung“ | misst dem Umstand …`.
  func openingSubject() -> Range<Int>? {
    let start = frame.bounds.lowerBound
    if isSubjectPronoun(start) { return start..<start + 1 }
    guard frame.has(start, .determiner) || phrases.names.begins(at: frame[start].token) else { return nil }
    var noun = start
    while noun - start < 4, noun == start && frame.has(noun, .determiner) || isAdjective(noun) { noun += 1 }
    var end = noun
    while frame.isCapitalised(end) || frame.isLabel(end) || frame.isJoint(end) && frame.isWord(end + 1) { end += 1 }
    return end > noun ? start..<end : nil
  }

  private func isSubjectPronoun(_ index: Int) -> Bool {
    frame.has(index, .pronoun) && !frame.has(index, [.determiner, .oblique, .relative])
  }

  private func isAdverbial(_ index: Int) -> Bool {
    frame.has(index, [.preposition, .adverb, .time]) && !frame.has(index, .determiner)
  }

  /// `Scharf kritisierte | Anna Krüger`: one word that is no name in front, a name behind.
  private func opensWithAdverb(_ start: Int, _ group: VerbGroup) -> Bool {
    start == frame.bounds.lowerBound && group.start == start + 1 && frame[start].classes.isEmpty
      && !phrases.names.begins(at: frame[start].token) && frame.isWord(group.end)
      && phrases.names.begins(at: frame[group.end].token)
  }

  private func isNoun(_ phrase: Range<Int>) -> Bool {
    frame.has(phrase.lowerBound, .determiner) || phrase.contains { frame.isCapitalised($0) || frame.isLabel($0) }
  }

  private func isAdjective(_ index: Int) -> Bool {
    frame.isWord(index) && !frame.isCapitalised(index) && frame[index].classes.isEmpty
  }

  private func clauseStart(before verb: Int) -> Int {
    var start = verb
    let limit = max(frame.bounds.lowerBound, verb - 25)
    while start > limit, frame.isWord(start - 1) || frame.isJoint(start - 1), !frame.has(start - 1, [.and, .but]) {
      start -= 1
    }
    return start
  }
}
