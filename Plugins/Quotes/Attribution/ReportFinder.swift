internal import Winnow

/// Finds the reports of one frame, left to right.
struct ReportFinder {
  /// How many items of a frame are searched for its subject.
  static let longest = 200
  let frame: Frame
  let phrases: NounPhrase
  let clauses: ClauseBounds
  private(set) var reports: [Report] = []

  init(_ frame: Frame, _ names: NameEdges) {
    self.frame = frame
    phrases = NounPhrase(frame: frame, names: names)
    clauses = ClauseBounds(frame: frame, phrases: phrases)
    for index in frame.bounds where frame.has(index, WordClass.cue.union([.according, .postposed])) {
      guard var report = report(at: index) else { continue }
      report.isNested = reports.suffix(6).contains { $0.content.contains { $0.contains(index) } }
      reports.append(report)
    }
  }

  func report(at index: Int) -> Report? {
    if frame.has(index, .according) { return accordingTo(index) }
    if frame.has(index, .postposed), let report = postposed(index) { return report }
    guard let group = frame.verbGroup(at: index) else { return nil }
    if let report = quotedAsSaying(group) { return report }
    if group.isPassive { return passive(group) }
    if let report = asSaid(group) { return report }
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

  func behind(_ group: VerbGroup) -> Report? {
    guard frame.has(group.verb, [.say, .report, .voice]) else { return nil }
    let start = frame.has(group.start - 1, .particle) ? group.start - 1 : group.start
    if let left = stretch(leftOf: start) {
      if isName(left, before: start) { return nil }
      if let speaker = phrases.subject(behind: group.end - 1) { return report(behind: left, group, speaker, .inverted) }
      // Languages that drop the pronoun: `«Cerrará en mayo», añadió`.
      return frame.isEnglish || !endsBehind(group) ? nil : report(behind: left, group, nil, .verbAlone)
    }
    guard let speaker = phrases.subject(before: group.start),
      let left = stretch(leftOf: behindAuxiliary(speaker.lowerBound))
    else { return nil }
    // Marks that run on without a comma need a plain verb: `“Accept All” you agree`.
    let isOpen = frame.isComma(speaker.lowerBound - 1) || frame.isDash(speaker.lowerBound - 1) || frame[left].endsOpen
    return isOpen || frame.has(group.verb, .say) ? report(behind: left, group, speaker, .behind) : nil
  }

  /// `Der Verein „Rettet die Fähre“ | sagte`: marked words between a noun and its verb, without a sign, name the noun.
  private func isName(_ stretch: Int, before verb: Int) -> Bool {
    stretch + 1 == verb && frame.isWord(stretch - 1) && !frame[stretch].endsOpen && !frame.has(stretch - 1, .that)
  }

  /// Over the auxiliary of an inverted perfect: `„…“, hat | Krüger gesagt`, `« … », a-t- | il dit`.
  func behindAuxiliary(_ index: Int) -> Int {
    guard !frame.isEnglish else { return index }
    var auxiliary = index - 1
    while frame.isJoint(auxiliary) || frame.has(auxiliary, .adverb) && frame.isJoint(auxiliary + 1) { auxiliary -= 1 }
    return frame.has(auxiliary, .auxiliary) ? auxiliary : index
  }

  func endsBehind(_ group: VerbGroup) -> Bool {
    let rest = clauses.behindAdverbials(group.end, nil)
    return rest >= frame.end || frame.isComma(rest) || frame.isStretch(rest) || frame.isColon(rest)
      || frame.isDash(rest)
  }

  /// Item of the stretch right before `index`, over a comma or dash.
  func stretch(leftOf index: Int) -> Int? {
    var left = index - 1
    while frame.isComma(left) || frame.isDash(left) { left -= 1 }
    return frame.isStretch(left) && !frame.isLabel(left) ? left : nil
  }

  func report(behind left: Int, _ group: VerbGroup, _ speaker: Range<Int>?, _ evidence: Quote.Evidence)
    -> Report
  {
    var report = Report(
      cue: group.start..<group.end, speaker: speaker, content: [left..<left + 1], order: .behind, evidence: evidence)
    report.addressee = addressee(of: group)
    let rest = max(group.end, max(speaker?.upperBound ?? 0, report.addressee?.upperBound ?? 0))
    if let next = stretchBehindCue(rest) {
      report.content.append(next..<next + 1)
      report.order = .inside
    }
    return report
  }

  /// The quotation that goes on behind its cue: `, and`, `: “`, with an adverbial in between.
  func stretchBehindCue(_ index: Int) -> Int? {
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

  func ahead(_ group: VerbGroup) -> Report? {
    guard !frame.has(group.verb, .particle), !isToldParticiple(group) else { return nil }
    let opening = invertedOpening(group) ?? verbSecondSubject(group).flatMap { $0.lowerBound >= group.end ? $0 : nil }
    let start = clauses.contentStart(behind: group, addressee(of: group), from: opening?.upperBound)
    guard let start, let (speaker, isChained) = speaker(of: group) ?? dropped(group, start) else { return nil }
    let end = clauses.end(from: start.item, cue: group)
    guard end > start.item else { return nil }
    if frame.has(group.verb, .think), let speaker, frame.has(speaker.lowerBound - 1, .reason) { return nil }
    // `“…,” the paper quoted Ruiz as saying` belongs to Ruiz alone.
    if start.evidence == .quotedAs, let speaker, stretch(leftOf: speaker.lowerBound) != nil { return nil }
    if group.isNegated, !frame.isStretch(start.item), !frame.has(start.word, .question) { return nil }
    var report = Report(
      cue: group.start..<group.end, speaker: speaker, content: [start.item..<end], order: .ahead,
      evidence: speaker == nil ? .verbAlone : start.evidence)
    report.addressee = addressee(of: group)
    report.isChained = isChained
    return report
  }

  /// `Hall, | asked whether he would go, | replied`: who was told, not who tells.
  private func isToldParticiple(_ group: VerbGroup) -> Bool {
    frame.isComma(group.start - 1) && group.start == group.verb && frame.has(group.verb, .addressed)
      && frame.has(group.verb, .past) && frame.has(group.end, [.question, .subordinator, .that, .preposition])
  }

  /// Languages that drop the pronoun: `Añadió: «Cerrará en mayo»`.
  private func dropped(_ group: VerbGroup, _ content: ClauseBounds.Start) -> (Range<Int>?, Bool)? {
    let isFirst = group.start == frame.bounds.lowerBound || !frame.isWord(group.start - 1)
    guard !frame.isEnglish, !frame.isVerbSecond, isFirst, frame.isStretch(content.item) else { return nil }
    return (nil, false)
  }

  /// The subject, or for participles and second verbs the one of the clause they hang on.
  func speaker(of group: VerbGroup) -> (Range<Int>?, Bool)? {
    if let inverted = invertedOpening(group) { return (inverted, false) }
    if let subject = verbSecondSubject(group) { return (subject, false) }
    let before = group.start - 1
    let isSecond = frame.has(before, .and) || frame.has(before, .but)
    let isParticiple = frame.has(group.verb, .ing) && group.start == group.verb
    if isParticiple {
      // A gerund is the subject of its clause: `that offering this right has been the key`.
      if frame.has(before, .that) { return nil }
      if let with = withPhrase(group) { return (with, false) }
      return chained(before: group.start).map { ($0, true) }
    }
    if isSecond { return chained(before: before).map { ($0, true) } }
    guard let subject = phrases.subject(before: group.start) else { return nil }
    guard isSubject(subject, group), !frame.isVerbSecond || isVerbSecondSubject(subject) else { return nil }
    return (subject, false)
  }

  /// `Said Ruiz: “…”`, or in other languages a verb in front of its subject.
  func invertedOpening(_ group: VerbGroup) -> Range<Int>? {
    guard group.start == frame.bounds.lowerBound || frame.isStretch(group.start - 1), !frame.has(group.verb, .ing)
    else {
      return nil
    }
    return phrases.subject(behind: group.end - 1)
  }

  /// Plural and singular agree, and a noun stands in the phrase.
  func isSubject(_ subject: Range<Int>, _ group: VerbGroup) -> Bool {
    if subject.count == 1, frame.has(subject.lowerBound, [.time, .adverb, .auxiliary, .preposition, .ing]),
      !frame.has(subject.lowerBound, .pronoun)
    {
      return false
    }
    return true
  }

  /// `with Boswell saying`.
  func withPhrase(_ group: VerbGroup, _ isParticiple: Bool = true) -> Range<Int>? {
    guard isParticiple else { return nil }
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
  func chained(before index: Int) -> Range<Int>? {
    if let last = reports.suffix(6).last(where: { $0.speaker != nil }) { return last.speaker }
    return mainSubject(before: index)
  }

  /// The phrase in front of the first verb of the frame.
  func mainSubject(before limit: Int) -> Range<Int>? {
    if frame.isVerbSecond { return openingSubject() }
    var start = frame.bounds.lowerBound
    for index in start..<max(start, min(limit, start + Self.longest)) {
      if phrases.isVerb(index) || frame.has(index, .cue) && !frame.isNoun(index) {
        var verb = index
        while verb > start, frame.has(verb - 1, [.adverb, .auxiliary]), !frame.has(verb - 1, .pronoun) { verb -= 1 }
        if let subject = phrases.subject(before: verb), subject.lowerBound >= start { return subject }
        start = index + 1
      }
    }
    return nil
  }

  // MARK: - Addressee

  /// Who is told: `told Reuters`.
  func addressee(of group: VerbGroup) -> Range<Int>? {
    guard frame.has(group.verb, [.addressed, .addressable]), !group.isPassive,
      let told = clauses.addressee(from: group.end)
    else { return nil }
    return frame.has(group.verb, .addressed) || frame.has(told.upperBound, .that) ? told : nil
  }
}
