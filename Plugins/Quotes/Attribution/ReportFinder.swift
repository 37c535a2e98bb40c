internal import Winnow

/// Finds the reports of one frame, left to right.
struct ReportFinder {
  let frame: Frame
  let phrases: NounPhrase
  let clauses: ClauseBounds
  private(set) var reports: [Report] = []

  let isEnglish: Bool

  init(_ frame: Frame, _ names: NameStarts, isEnglish: Bool) {
    self.isEnglish = isEnglish
    self.frame = frame
    phrases = NounPhrase(frame: frame, names: names)
    clauses = ClauseBounds(frame: frame, phrases: phrases, isEnglish: isEnglish)
    for index in frame.bounds where frame.has(index, WordClass.cue.union([.according, .postposed])) {
      guard var report = report(at: index) else { continue }
      report.isNested = reports.contains { $0.content.contains { $0.contains(index) } }
      reports.append(report)
    }
  }

  private func report(at index: Int) -> Report? {
    if frame.has(index, .according) { return accordingTo(index) }
    if frame.has(index, .postposed), let report = postposed(index) { return report }
    guard let group = frame.verbGroup(at: index) else { return nil }
    if let report = quotedAsSaying(group) { return report }
    if group.isPassive { return passive(group) }
    return behind(group) ?? ahead(group) ?? around(group)
  }

  /// A news agency passes on words in the first person: they are those of the clause's own subject.
  func relayed(_ report: Report, _ item: Int, _ isFirstPerson: Bool) -> Range<Int>? {
    guard isFirstPerson, report.order == .ahead, let speaker = report.speaker,
      speaker.contains(where: { frame.has($0, .medium) }),
      let content = report.content.first, content.lowerBound < item,
      let verb = (content.lowerBound..<item).first(where: { phrases.isVerb($0) }),
      let subject = phrases.subject(before: verb), subject.lowerBound >= content.lowerBound
    else { return report.speaker }
    return subject
  }

  // MARK: - The content stands in front: `“…,” she said`

  private func behind(_ group: VerbGroup) -> Report? {
    guard !frame.has(group.verb, [.label, .think, .object]) || frame.has(group.verb, .speech) else { return nil }
    if let left = stretch(leftOf: group.start), let speaker = phrases.subject(behind: group.end - 1) {
      return report(behind: left, group, speaker, "inverted behind the quote")
    }
    if let speaker = phrases.subject(before: group.start), let left = stretch(leftOf: speaker.lowerBound) {
      return report(behind: left, group, speaker, "behind the quote")
    }
    return nil
  }

  /// Item of the stretch right before `index`, over a comma or dash.
  private func stretch(leftOf index: Int) -> Int? {
    var left = index - 1
    while frame.isComma(left) || frame.isDash(left) { left -= 1 }
    return frame.isStretch(left) ? left : nil
  }

  private func report(behind left: Int, _ group: VerbGroup, _ speaker: Range<Int>, _ rule: String) -> Report {
    var report = Report(
      cue: group.start..<group.end, speaker: speaker, content: [left..<left + 1], order: .behind, rule: rule)
    report.addressee = addressee(of: group)
    let rest = max(group.end, max(speaker.upperBound, report.addressee?.upperBound ?? 0))
    if let next = stretchBehindCue(rest) {
      report.content.append(next..<next + 1)
      report.order = .inside
    }
    return report
  }

  /// The quotation that goes on behind its cue: `, and`, `: “`, with an adverbial in between.
  private func stretchBehindCue(_ index: Int) -> Int? {
    var next = index
    let limit = min(frame.bounds.upperBound, index + 14)
    while next < limit, !frame.isStretch(next) {
      if frame.has(next, .finite), !frame.has(next, .past) { return nil }
      if frame.has(next, .speech), !frame.has(next, .ing) { return nil }
      next += 1
    }
    guard frame.isStretch(next), frame.isComma(next - 1) || frame.isColon(next - 1) || frame.isDash(next - 1) else {
      return nil
    }
    return next
  }

  // MARK: - The content follows: `she said that …`

  private func ahead(_ group: VerbGroup) -> Report? {
    let start = clauses.contentStart(behind: group, addressee(of: group))
    guard let start, let (speaker, isChained) = speaker(of: group) else { return nil }
    let end = clauses.end(from: start.item, cue: group)
    guard end > start.item else { return nil }
    if group.isNegated, !frame.isStretch(start.item), !frame.has(start.word, .question) { return nil }
    var report = Report(
      cue: group.start..<group.end, speaker: speaker, content: [start.item..<end], order: .ahead, rule: start.rule)
    report.addressee = addressee(of: group)
    report.isChained = isChained
    return report
  }

  /// The subject, or for participles and second verbs the one of the clause they hang on.
  private func speaker(of group: VerbGroup) -> (Range<Int>?, Bool)? {
    if let inverted = invertedOpening(group) { return (inverted, false) }
    let before = group.start - 1
    let isSecond = frame.has(before, .and) || frame.has(before, .but)
    let isParticiple = frame.has(group.verb, .ing) && group.start == group.verb
    if isParticiple {
      if let with = withPhrase(group) { return (with, false) }
      return chained(before: group.start).map { ($0, true) }
    }
    if isSecond { return chained(before: before).map { ($0, true) } }
    guard let subject = phrases.subject(before: group.start) else { return nil }
    guard isSubject(subject, group) else { return nil }
    if frame.has(subject.lowerBound, .relative) { return (subject, false) }
    return (subject, false)
  }

  /// `Said Ruiz: “…”`, or in other languages a verb in front of its subject.
  private func invertedOpening(_ group: VerbGroup) -> Range<Int>? {
    guard group.start == frame.bounds.lowerBound || frame.isStretch(group.start - 1), !frame.has(group.verb, .ing)
    else {
      return nil
    }
    return phrases.subject(behind: group.end - 1)
  }

  /// Plural and singular agree, and a noun stands in the phrase.
  private func isSubject(_ subject: Range<Int>, _ group: VerbGroup) -> Bool {
    if subject.count == 1, frame.has(subject.lowerBound, [.time, .adverb, .auxiliary, .preposition, .ing]),
      !frame.has(subject.lowerBound, .pronoun)
    {
      return false
    }
    return true
  }

  /// `with Boswell saying`.
  private func withPhrase(_ group: VerbGroup) -> Range<Int>? {
    guard frame.isWord(group.start - 1) else { return nil }
    var start = group.start
    while start > frame.bounds.lowerBound, group.start - start < 12, !frame.has(start - 1, .preposition),
      frame.isWord(start - 1) || frame.isJoint(start - 1)
    {
      start -= 1
    }
    guard start < group.start, start > frame.bounds.lowerBound, frame.has(start - 1, .preposition) else { return nil }
    return start..<group.start
  }

  /// The speaker of the report before, else the subject of the sentence.
  private func chained(before index: Int) -> Range<Int>? {
    if let last = reports.last(where: { $0.speaker != nil }) { return last.speaker }
    return mainSubject(before: index)
  }

  /// The phrase in front of the first verb of the frame.
  func mainSubject(before limit: Int) -> Range<Int>? {
    var start = frame.bounds.lowerBound
    for index in frame.bounds.lowerBound..<max(frame.bounds.lowerBound, limit) {
      if phrases.isVerb(index) || frame.has(index, .cue) && !frame.isNoun(index) {
        var verb = index
        while verb > start, frame.has(verb - 1, [.adverb, .auxiliary]), !frame.has(verb - 1, .pronoun) { verb -= 1 }
        if let subject = phrases.subject(before: verb), subject.lowerBound >= start { return subject }
        start = index + 1
      }
    }
    return nil
  }

  // MARK: - The cue stands behind or inside content without marks

  /// `The depot will close, officials said`; `The depot, she said, would close`.
  private func around(_ group: VerbGroup) -> Report? {
    guard !group.isNegated, frame.has(group.verb, [.say, .report, .think]) else { return nil }
    var speaker: Range<Int>
    var comma: Int
    if frame.isComma(group.start - 1), let inverted = phrases.subject(behind: group.end - 1),
      frame.has(group.verb, .say)
    {
      (speaker, comma) = (inverted, group.start - 1)
    } else if let subject = phrases.subject(before: group.start), frame.isComma(subject.lowerBound - 1) {
      (speaker, comma) = (subject, subject.lowerBound - 1)
    } else {
      return nil
    }
    let rest = clauses.behindAdverbials(max(group.end, speaker.upperBound), addressee(of: group))
    guard
      rest >= frame.end || frame.isComma(rest) || frame.isDash(rest) || frame.sign(rest) == 0x29 || frame.isColon(rest)
    else { return nil }
    let start = clauses.start(before: comma)
    guard comma - start >= 1, clauses.isContent(start..<comma, isInterrupted: frame.isComma(rest)) else { return nil }
    var content = [start..<comma]
    var order = Report.Order.behind
    if frame.isComma(rest) || frame.isColon(rest), rest + 1 < frame.end {
      if frame.isStretch(rest + 1) {
        content.append(rest + 1..<rest + 2)
      } else if !frame.has(rest + 1, [.ing, .but, .relative, .subordinator]) {
        content.append(rest + 1..<clauses.end(from: rest + 1, cue: group))
      }
      order = content.count > 1 ? .inside : .behind
    }
    return Report(
      cue: group.start..<group.end, speaker: speaker, addressee: addressee(of: group), content: content, order: order,
      rule: "said behind the clause")
  }

  // MARK: - According to

  private func accordingTo(_ index: Int) -> Report? {
    let start = frame.has(index + 1, [.to, .preposition]) ? index + 1 : index
    guard let speaker = phrases.subject(behind: start) else { return nil }
    let cue = index..<start + 1
    let end = speaker.upperBound
    if isOpening(index), frame.isComma(end) || frame.isWord(end) && !frame.isComma(index - 1) {
      let first = frame.isComma(end) ? end + 1 : end
      let last = clauses.end(from: first, cue: nil)
      guard last - first >= 2 || frame.isStretch(first) else { return nil }
      return Report(cue: cue, speaker: speaker, content: [first..<last], order: .ahead, rule: "according to, ahead")
    }
    let comma = frame.isComma(index - 1) ? index - 1 : index
    let first = clauses.start(before: comma)
    guard comma - first >= 2 || frame.isStretch(first) && comma > first else { return nil }
    var content = [first..<comma]
    if frame.isComma(index - 1), frame.isComma(end), end + 2 < frame.end,
      !frame.has(end + 1, [.ing, .relative, .but, .and]),
      (end + 1..<frame.end).contains(where: { phrases.isVerb($0) })
    {
      content.append(end + 1..<clauses.end(from: end + 1, cue: nil))
    }
    return Report(cue: cue, speaker: speaker, content: content, order: .behind, rule: "according to")
  }

  /// Nothing but conjunctions and `that` in front.
  private func isOpening(_ index: Int) -> Bool {
    index == frame.bounds.lowerBound || frame.has(index - 1, [.that, .and, .but]) || frame.isColon(index - 1)
      || frame.isComma(index - 1) && frame.has(index - 2, [.relative, .that])
      || frame.isDash(index - 1)
  }

  /// `dem Ministerium zufolge`.
  private func postposed(_ index: Int) -> Report? {
    guard !frame.isWord(index + 1) || phrases.isVerb(index + 1), let speaker = phrases.phrase(endingAt: index),
      frame.has(speaker.lowerBound, .determiner) || frame.isCapitalised(speaker.lowerBound)
    else { return nil }
    if speaker.lowerBound == frame.bounds.lowerBound {
      return Report(
        cue: index..<index + 1, speaker: speaker, content: [index + 1..<frame.end], order: .ahead, rule: "according to")
    }
    guard frame.isComma(speaker.lowerBound - 1) else { return nil }
    let start = clauses.start(before: speaker.lowerBound - 1)
    return Report(
      cue: index..<index + 1, speaker: speaker, content: [start..<speaker.lowerBound - 1], order: .behind,
      rule: "according to")
  }

  // MARK: - Passives

  /// `was quoted as saying`, `reported Ruiz as saying`.
  private func quotedAsSaying(_ group: VerbGroup) -> Report? {
    guard frame.has(group.verb, .ing), frame.has(group.verb - 1, .preposition), !frame.has(group.verb - 1, [.of, .to])
    else {
      return nil
    }
    let limit = max(frame.bounds.lowerBound, group.verb - 14)
    guard
      let outer = (limit..<group.verb).last(where: {
        frame.has($0, [.quoting, .report]) && frame.has($0, [.past, .ing, .thirdPerson])
      })
    else { return nil }
    var start = outer
    while frame.has(start - 1, [.auxiliary, .adverb]), !frame.has(start - 1, .pronoun) { start -= 1 }
    let isPassive = start < outer
    let between = outer + 1..<group.verb - 1
    let speaker = isPassive ? phrases.subject(before: start) : between.isEmpty ? nil : between
    guard let speaker else { return nil }
    let cue = isPassive ? start..<group.end : group.verb..<group.end
    if isPassive, let left = stretch(leftOf: speaker.lowerBound) {
      return Report(cue: cue, speaker: speaker, content: [left..<left + 1], order: .behind, rule: "quoted as saying")
    }
    guard let first = clauses.contentStart(behind: group, nil) else { return nil }
    let end = clauses.end(from: first.item, cue: group)
    guard end > first.item else { return nil }
    return Report(cue: cue, speaker: speaker, content: [first.item..<end], order: .ahead, rule: "quoted as saying")
  }

  /// `it was announced that …`: reported, but by nobody named.
  private func passive(_ group: VerbGroup) -> Report? {
    guard frame.has(group.end, .that), frame.has(group.start - 1, .pronoun), !frame.has(group.verb, .addressed) else {
      return nil
    }
    let end = clauses.end(from: group.end, cue: group)
    guard end - group.end >= 3 else { return nil }
    return Report(
      cue: group.start..<group.end, speaker: nil, content: [group.end..<end], order: .ahead,
      rule: "reported by nobody named")
  }

  // MARK: - Addressee

  /// Who is told: `told Reuters`.
  func addressee(of group: VerbGroup) -> Range<Int>? {
    guard frame.has(group.verb, .addressed), !group.isPassive else { return nil }
    return clauses.addressee(from: group.end)
  }
}
