internal import Winnow

/// Attributions that hold for marked words alone.
extension ReportFinder {
  /// The verb that governs a quotation inside the narrator's clause: `called it “…”`, `vowed to make “…”`.
  func governor(of item: Int) -> Report? {
    var index = item - 1
    let limit = max(frame.bounds.lowerBound, item - 60)
    while index >= limit {
      if frame.sign(index) == 0x3B || frame.isStretch(index) && frame[index].isSpeechLike { return nil }
      if frame.has(index, WordClass.cue.subtracting(.voice)), let report = governor(at: index, of: item) {
        return report
      }
      index -= 1
    }
    return late(item)
  }

  private func governor(at index: Int, of item: Int) -> Report? {
    guard let group = frame.verbGroup(at: index), !group.isPassive, !group.isNegated,
      !isTermSign(index, item), !frame.has(index, .voice) || frame.has(index, .say),
      !frame.has(index, .think) || frame.has(index, .speech)
    else { return nil }
    let before = group.start - 1
    let isParticiple = frame.has(index, .ing) && group.start == group.verb
    let isChained = isParticiple || frame.has(before, [.and, .but])
    let speaker =
      isChained
      ? withPhrase(group, isParticiple) : named(by: group) ?? phrases.subject(before: group.start)
    guard let subject = speaker ?? (isChained ? mainSubject(before: group.start) : nil) else { return nil }
    return Report(
      cue: group.start..<group.end, speaker: subject, addressee: addressee(of: group), content: [item..<item + 1],
      order: .ahead, evidence: .governed, isChained: isChained)
  }

  /// `Pour Anne Roux, « rien ne justifie cette mesure »`: whose view it is, in languages that open with a preposition.
  func viewpoint(of item: Int) -> Report? {
    let first = frame.bounds.lowerBound
    guard frame.has(first, .viewpoint), let subject = phrases.subject(behind: first), subject.upperBound < item,
      subject.contains(where: { phrases.names.begins(at: frame[$0].token) }),
      frame.isComma(subject.upperBound) || phrases.isVerb(subject.upperBound)
    else { return nil }
    return Report(
      cue: first..<first + 1, speaker: subject, content: [item..<item + 1], order: .ahead, evidence: .according)
  }

  /// `diese Gänge nannte | er seine „Bilderjagd“`.
  private func named(by group: VerbGroup) -> Range<Int>? {
    frame.has(group.verb, .label) ? verbSecondSubject(group) : nil
  }

  /// `named “Shorty”`, `the term “…”`: a label and no words of anybody.
  private func isTermSign(_ index: Int, _ item: Int) -> Bool { frame.has(index, .termSign) && index == item - 1 }

  /// The verb comes behind the clause that holds the marks: `“no daylight” on the issue, the minister said`.
  private func late(_ item: Int) -> Report? {
    let limit = min(frame.bounds.upperBound, item + 60)
    guard let verb = (item + 1..<max(item + 1, limit)).last(where: { frame.has($0, .speech) && !frame.isNoun($0) }),
      let group = frame.verbGroup(at: verb), !group.isPassive, let subject = phrases.subject(before: group.start),
      frame.isComma(subject.lowerBound - 1)
        || frame.isStretch(subject.lowerBound - 1) && frame[subject.lowerBound - 1].endsOpen
    else { return nil }
    return Report(
      cue: group.start..<group.end, speaker: subject, content: [item..<item + 1], order: .behind,
      evidence: .late)
  }

  /// `“The depot deserves better.” — Ana Ruiz, mayor`.
  func signature(of item: Int) -> Report? {
    let dash = item + 1
    guard frame.isDash(dash) || frame.sign(dash) == 0x2D, frame.isCapitalised(dash + 1), frame.end - dash <= 16,
      !(dash + 1..<frame.end).contains(where: { phrases.isVerb($0) || frame.isStretch($0) })
    else { return nil }
    return Report(
      cue: dash..<dash + 1, speaker: dash + 1..<frame.end, content: [item..<item + 1], order: .behind,
      evidence: .signature
    )
  }

  /// `RUIZ: “…”`.
  func label(of item: Int) -> Report? {
    var first = frame.bounds.lowerBound
    while frame.has(first, .adverb), frame.isWord(first + 1) { first += 1 }
    // A list names works with what they are: `Bozen: „Perlenhochzeit“: Lustspiel …`.
    guard frame.isColon(item - 1), !frame.isColon(item + 1), item - 1 > first, item - first <= 10,
      frame.isCapitalised(first) || frame.has(first, .determiner), !frame.has(first, [.and, .but]),
      !(first..<item - 1).contains(where: { phrases.isVerb($0) || frame.has($0, .time) || frame[$0].isNumber })
    else { return nil }
    return Report(
      cue: item - 1..<item, speaker: first..<item - 1, content: [item..<item + 1], order: .ahead, evidence: .label)
  }

  /// `Obama tweeted from his account:` with the words in the next paragraph.
  func introduction() -> Report? {
    let last = frame.bounds.upperBound - 1
    guard frame.isColon(last) || frame.isComma(last),
      let verb = frame.bounds.last(where: { frame.has($0, [.speech, .label]) && !frame.isNoun($0) }),
      let group = frame.verbGroup(at: verb), !group.isPassive,
      let speaker = phrases.subject(before: group.start) ?? mainSubject(before: group.start)
    else { return nil }
    return Report(cue: group.start..<group.end, speaker: speaker, content: [], order: .ahead, evidence: .introduced)
  }

  /// `Depot to close in May: mayor`.
  func headline() -> Report? {
    guard !frame.isStop(frame.bounds.upperBound - 1), frame.bounds.count <= 24,
      let colon = frame.bounds.last(where: { frame.isColon($0) }), (1...4).contains(frame.end - colon - 1),
      colon - frame.bounds.lowerBound >= 3, !frame.bounds.contains(where: { frame.isStretch($0) }),
      (colon + 1..<frame.end).allSatisfy({ frame.isWord($0) && !phrases.isVerb($0) && !frame[$0].isNumber })
    else { return nil }
    return Report(
      cue: colon..<colon + 1, speaker: colon + 1..<frame.end, content: [frame.bounds.lowerBound..<colon],
      order: .behind,
      evidence: .headline)
  }
}
