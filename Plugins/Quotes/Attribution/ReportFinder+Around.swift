internal import Winnow

/// Cues behind or inside a clause without marks, and the phrases that report without a verb of saying of their own.
extension ReportFinder {
  // MARK: - The cue stands behind or inside content without marks

  /// `The depot will close, officials said`; `The depot, she said, would close`.
  func around(_ group: VerbGroup) -> Report? {
    guard !group.isNegated, frame.has(group.verb, [.say, .report, .think]), !frame.has(group.verb, .ing) else {
      return nil
    }
    let speaker: Range<Int>
    let comma: Int
    if frame.isComma(group.start - 1) || frame.isDash(group.start - 1),
      let inverted = phrases.subject(behind: group.end - 1),
      frame.has(group.verb, .say)
    {
      (speaker, comma) = (inverted, group.start - 1)
    } else if let subject = phrases.subject(before: group.start),
      frame.isComma(behindAuxiliary(subject.lowerBound) - 1)
    {
      (speaker, comma) = (subject, behindAuxiliary(subject.lowerBound) - 1)
    } else {
      return nil
    }
    guard !frame.has(speaker.lowerBound, .preposition) || frame.has(speaker.lowerBound, .determiner) else { return nil }
    let rest = clauses.behindAdverbials(max(group.end, speaker.upperBound), addressee(of: group))
    guard
      rest >= frame.end || frame.isComma(rest) || frame.isDash(rest) || frame.sign(rest) == 0x29 || frame.isColon(rest)
    else { return nil }
    if frame.isColon(rest), frame.isStretch(rest + 1) {
      return Report(
        cue: group.start..<group.end, speaker: speaker, addressee: addressee(of: group), content: [rest + 1..<rest + 2],
        order: .ahead, evidence: .ahead)
    }
    let start = clauses.start(before: comma)
    let isInserted =
      isVerbFirst(group, comma) && rest < frame.end && !frame.has(start, [.subordinator, .conformity, .question])
    guard comma - start >= 1, isInserted || clauses.isContent(start..<comma, isInterrupted: frame.isComma(rest)) else {
      return nil
    }
    var content = [start..<comma]
    var order = Report.Order.behind
    if frame.isComma(rest) || frame.isColon(rest) || isInserted && frame.isDash(rest), rest + 1 < frame.end {
      if frame.isStretch(rest + 1) {
        content.append(rest + 1..<rest + 2)
      } else if !frame.has(rest + 1, [.ing, .but, .relative]), clauses.goesOn(at: rest + 1) {
        content.append(rest + 1..<clauses.end(from: rest + 1, cue: group))
      }
      order = content.count > 1 ? .inside : .behind
    }
    return Report(
      cue: group.start..<group.end, speaker: speaker, addressee: addressee(of: group), content: content, order: order,
      evidence: .clauseBehind)
  }

  /// `das Depot, sagt Krüger, …`: where the verb is the second part of a clause, one in the first place reports.
  private func isVerbFirst(_ group: VerbGroup, _ comma: Int) -> Bool {
    frame.isVerbSecond && group.start == comma + 1 && frame.has(group.verb, .finite)
  }

  /// `As Ruiz told Reuters, the depot will close`.
  func asSaid(_ group: VerbGroup) -> Report? {
    guard frame.has(group.verb, .speech), let opening = conformity(before: group.start) else { return nil }
    let addressee = addressee(of: group)
    let comma = clauses.behindAdverbials(group.end, addressee)
    guard frame.isComma(comma), comma + 3 < frame.end, !frame.isStretch(comma + 1) else { return nil }
    return Report(
      cue: group.start..<group.end, speaker: opening + 1..<group.start, addressee: addressee,
      content: [comma + 1..<clauses.end(from: comma + 1, cue: group)], order: .ahead, evidence: .asSaid)
  }

  /// `as` or `wie` at the frame's beginning, with nothing but a short noun phrase up to the verb.
  private func conformity(before verb: Int) -> Int? {
    let opening = frame.bounds.lowerBound
    guard frame.has(opening, .conformity), (2...10).contains(verb - opening),
      (opening + 1..<verb).allSatisfy({ frame.isWord($0) && !phrases.isVerb($0) || frame.isJoint($0) })
    else { return nil }
    return opening
  }

  // MARK: - According to

  func accordingTo(_ index: Int) -> Report? {
    let start = frame.has(index + 1, [.to, .preposition]) ? index + 1 : index
    guard frame.isEnglish || frame.isCapitalised(start + 1) || frame.has(start + 1, .determiner),
      let speaker = phrases.subject(behind: start).map({ isOpening(index) ? withoutContent($0) : $0 })
    else { return nil }
    let cue = index..<start + 1
    let end = isOpening(index) ? behindInsertion(speaker.upperBound) : speaker.upperBound
    if isOpening(index), frame.isComma(end) || frame.isWord(end) && !frame.isComma(index - 1) {
      let first = frame.isComma(end) ? end + 1 : end
      let last = clauses.end(from: first, cue: nil)
      guard last - first >= 2 || frame.isStretch(first) else { return nil }
      return Report(cue: cue, speaker: speaker, content: [first..<last], order: .ahead, evidence: .according)
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
    return Report(cue: cue, speaker: speaker, content: content, order: .behind, evidence: .according)
  }

  /// What seems an apposition up to the end is what was said: `Selon la mairie, | le dépôt fermera`.
  private func withoutContent(_ speaker: Range<Int>) -> Range<Int> {
    guard speaker.upperBound >= frame.end, let comma = speaker.first(where: { frame.isComma($0) }) else {
      return speaker
    }
    return speaker.lowerBound..<comma
  }

  /// Over what the source is or cites, up to the comma: `according to a post | made in May, …`, `according to the agency, |
  /// quoting a rival, …`.
  private func behindInsertion(_ end: Int) -> Int {
    guard frame.isEnglish else { return end }
    let isCiting = frame.isComma(end) && frame.has(end + 1, .ing) && frame.has(end + 1, .cue.union(.quoting))
    guard isCiting || frame.has(end, .past) && !frame.has(end, .auxiliary) else { return end }
    return (end + 2..<max(end + 2, min(frame.end, end + 24))).first { frame.isComma($0) } ?? end
  }

  /// Nothing but conjunctions and `that` in front.
  func isOpening(_ index: Int) -> Bool {
    index == frame.bounds.lowerBound || frame.has(index - 1, [.that, .and, .but]) || frame.isColon(index - 1)
      || frame.isComma(index - 1) && frame.has(index - 2, [.relative, .that])
      || frame.isDash(index - 1)
  }

  /// `dem Ministerium zufolge`.
  func postposed(_ index: Int) -> Report? {
    guard !frame.isWord(index + 1) || phrases.isVerb(index + 1), let speaker = phrases.phrase(endingAt: index),
      frame.has(speaker.lowerBound, .determiner) || frame.isCapitalised(speaker.lowerBound)
    else { return nil }
    if speaker.lowerBound == frame.bounds.lowerBound {
      return Report(
        cue: index..<index + 1, speaker: speaker, content: [index + 1..<frame.end], order: .ahead, evidence: .according)
    }
    guard frame.isComma(speaker.lowerBound - 1) else { return nil }
    let start = clauses.start(before: speaker.lowerBound - 1)
    return Report(
      cue: index..<index + 1, speaker: speaker, content: [start..<speaker.lowerBound - 1], order: .behind,
      evidence: .according)
  }

  // MARK: - Passives

  /// `was quoted as saying`, `reported Ruiz as saying`.
  func quotedAsSaying(_ group: VerbGroup) -> Report? {
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
    if !isPassive, let report = quotedBehind(group, outer: start, speaker) { return report }
    let cue = isPassive ? start..<group.end : group.verb..<group.end
    if isPassive, let left = stretch(leftOf: speaker.lowerBound) {
      return Report(cue: cue, speaker: speaker, content: [left..<left + 1], order: .behind, evidence: .quotedAs)
    }
    guard let first = clauses.contentStart(behind: group, nil) else { return nil }
    let end = clauses.end(from: first.item, cue: group)
    guard end > first.item else { return nil }
    return Report(cue: cue, speaker: speaker, content: [first.item..<end], order: .ahead, evidence: .quotedAs)
  }

  /// `“…,” the paper quoted Ruiz as saying`.
  private func quotedBehind(_ group: VerbGroup, outer: Int, _ speaker: Range<Int>) -> Report? {
    guard let medium = phrases.subject(before: outer), let left = stretch(leftOf: medium.lowerBound) else { return nil }
    return Report(
      cue: group.verb..<group.end, speaker: speaker, content: [left..<left + 1], order: .behind, evidence: .quotedAs)
  }

  /// `it was announced that …`: reported, but by nobody named.
  func passive(_ group: VerbGroup) -> Report? {
    guard frame.has(group.end, .that), frame.has(group.start - 1, .pronoun), !frame.has(group.verb, .addressed) else {
      return nil
    }
    let end = clauses.end(from: group.end, cue: group)
    guard end - group.end >= 3 else { return nil }
    return Report(
      cue: group.start..<group.end, speaker: nil, content: [group.end..<end], order: .ahead,
      evidence: .nobody)
  }
}
