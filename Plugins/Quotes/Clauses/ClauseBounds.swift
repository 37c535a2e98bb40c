internal import Winnow

/// Where reported clauses begin and end.
struct ClauseBounds {
  static let longest = 160
  let frame: Frame
  let phrases: NounPhrase

  struct Start {
    /// First item of the content.
    var item: Int
    /// The conjunction, or the first item.
    var word: Int
    var evidence: Quote.Evidence
  }

  // MARK: - Start

  /// Where the content behind a verb begins; nil when none follows.
  func contentStart(behind group: VerbGroup, _ addressee: Range<Int>?, from reached: Int? = nil) -> Start? {
    let first = max(addressee?.upperBound ?? group.end, reached ?? 0)
    let next = behindAdverbials(first, nil)
    for index in next == first ? [first] : [first, next] {
      if let start = explicitStart(index, group) { return start }
    }
    if let that = behindInsertion(next) { return explicitStart(that, group) }
    for index in next == first ? [first] : [first, next] {
      if let start = subjunctiveClause(index, group) { return Start(item: start, word: start, evidence: .bareClause) }
    }
    for index in next == first ? [first] : [first, next] where isBareClause(index, group, isDirect: index == first) {
      return Start(item: index, word: index, evidence: .bareClause)
    }
    if let first = asSaying(first, group) { return first }
    if isCall(first, group), let to = infinitive(first + 1, group) {
      return Start(item: to, word: to, evidence: .infinitive)
    }
    if frame.has(group.verb, .urge), let to = infinitive(first, group),
      to <= (frame.has(next, .negation) ? next + 1 : next) || frame.has(group.verb, [.addressed, .report])
    {
      return Start(item: to, word: to, evidence: .infinitive)
    }
    if frame.has(group.verb, .object), isObject(first) { return Start(item: first, word: first, evidence: .object) }
    return nil
  }

  /// `called on | the league to ditch its tolls`.
  func isCall(_ index: Int, _ group: VerbGroup) -> Bool {
    frame.has(group.verb, .label) && frame.has(index, .preposition) && !frame.has(index, [.to, .of])
  }

  /// `reported | Ruiz as saying that it leaks`.
  func asSaying(_ index: Int, _ group: VerbGroup) -> Start? {
    guard frame.has(group.verb, [.quoting, .report]), frame.isCapitalised(index) || frame.has(index, .determiner) else {
      return nil
    }
    let limit = min(frame.end, index + 14)
    for next in index + 1..<max(index + 1, limit) {
      if frame.has(next, .ing), frame.has(next, .speech), frame.has(next - 1, .preposition) {
        return Start(item: index, word: index, evidence: .quotedAs)
      }
      guard frame.isWord(next) || frame.isJoint(next), !phrases.isVerb(next) else { return nil }
    }
    return nil
  }

  /// Over an insertion between commas: `explains, in a satirical fashion, | that`.
  func behindInsertion(_ index: Int) -> Int? {
    guard frame.isComma(index), frame.has(index + 1, [.preposition, .adverb]) else { return nil }
    let limit = min(frame.end, index + 12)
    guard index + 2 < limit, let close = (index + 2..<limit).first(where: { frame.isComma($0) }) else { return nil }
    return frame.has(close + 1, .that) ? close + 1 : nil
  }

  /// Marks, a colon, `that` or a question word right there.
  func explicitStart(_ index: Int, _ group: VerbGroup) -> Start? {
    if frame.isStretch(index) {
      // Marks that name the subject of a verb in front.
      if frame.has(index + 1, .that) { return Start(item: index + 1, word: index + 1, evidence: .that) }
      return frame.has(group.verb, [.speech]) ? Start(item: index, word: index, evidence: .ahead) : nil
    }
    if frame.isColon(index) || frame.isComma(index) || frame.isDash(index), frame.isStretch(index + 1),
      frame.has(group.verb, [.say, .report, .label, .urge])
    {
      return Start(item: index + 1, word: index, evidence: .ahead)
    }
    if frame.isColon(index), frame.isCapitalised(index + 1), frame.has(group.verb, .say), frame.end - index >= 4 {
      return Start(item: index + 1, word: index, evidence: .ahead)
    }
    let word = frame.isComma(index) && frame.has(index + 1, [.that, .question]) ? index + 1 : index
    if frame.has(word, .that), frame.isEnglish || word == index || frame.isComma(index),
      frame.has(group.verb, [.say, .report, .think]), word + 2 < frame.bounds.upperBound
    {
      return Start(item: word, word: word, evidence: .that)
    }
    if frame.has(word, .question), frame.has(group.verb, [.say, .report, .think]),
      !frame.has(word, .subordinator)
        || frame.has(group.verb, .report), word + 2 < frame.bounds.upperBound, !frame.isComma(index)
    {
      return Start(item: word, word: word, evidence: .question)
    }
    return nil
  }

  /// A subject and a verb without `that`.
  func isBareClause(_ index: Int, _ group: VerbGroup, isDirect: Bool) -> Bool {
    guard frame.has(group.verb, [.say, .report, .think]), frame.isWord(index), index + 1 < frame.end else {
      return false
    }
    if isConcession(index, group), isDirect { return true }
    if frame.has(group.verb, .bare), frame.isEnglish, startsSubject(index) { return true }
    let isStrict = frame.has(group.verb, .ing) || !frame.has(group.verb, .say)
    return frame.isEnglish && isClause(index, isPlain: frame.has(group.verb, .plain), isStrict: isStrict)
  }

  /// `sagte, | das Depot sei alt`: a clause in the mood of reported speech behind a comma.
  private func subjunctiveClause(_ comma: Int, _ group: VerbGroup) -> Int? {
    guard frame.isVerbSecond, frame.isComma(comma), frame.has(group.verb, [.say, .report, .think]),
      frame.isWord(comma + 1), !frame.has(comma + 1, [.that, .subordinator, .relative, .and, .but])
    else { return nil }
    let limit = min(frame.end, comma + 16)
    let verb = (comma + 2..<max(comma + 2, limit)).first { frame.has($0, .subjunctive) || frame.isComma($0) }
    return verb.flatMap { frame.has($0, .subjunctive) ? comma + 1 : nil }
  }

  /// A noun phrase with enough behind it for a predicate: `say | the incident took place`.
  private func startsSubject(_ index: Int) -> Bool {
    let limit = min(frame.end, index + 4)
    guard limit - index == 4 else { return false }
    guard (index..<limit).allSatisfy({ frame.isWord($0) || frame.isJoint($0) }) else { return startsInterrupted(index) }
    if isApproximate(index) { return true }
    if frame.has(index, .ing) {
      return hasPredicate(behind: index)
    }
    if frame.has(index, .pronoun), frame.has(index + 1, .and) { return true }
    return phrases.startsPhrase(index) && !phrases.isVerb(index)
      && !frame.has(index, [.of, .that, .question, .relative, .pronoun, .to])
  }

  /// `said | the attacker, roughly 20 years old, shot and wounded …`: a name or noun, two commas, a verb.
  private func startsInterrupted(_ index: Int) -> Bool {
    guard frame.isCapitalised(index) || frame.has(index, .determiner), !frame.has(index, [.time, .pronoun]),
      !isApproximate(index)
    else { return false }
    guard phrases.startsPhrase(index), !phrases.isVerb(index),
      let opening = (index + 1..<min(frame.end, index + 4)).first(where: { frame.isComma($0) }),
      let closing = (opening + 1..<max(opening + 1, min(frame.end, opening + 16))).first(where: { frame.isComma($0) })
    else { return false }
    return frame.has(closing + 1, .auxiliary) || phrases.isVerb(closing + 1)
  }

  private func hasPredicate(behind index: Int) -> Bool {
    (index + 1..<max(index + 1, frame.end)).contains { frame.has($0, .auxiliary) || phrases.isSureVerb($0) }
  }

  /// A subordinate clause in front of the main one: `said | although the crops fail, nobody looked`.
  private func isConcession(_ index: Int, _ group: VerbGroup) -> Bool {
    guard frame.isEnglish, frame.has(group.verb, .plain), frame.has(index, .subordinator),
      !frame.has(index, .preposition), phrases.startsPhrase(index + 1), !phrases.isVerb(index + 1)
    else { return false }
    return (index + 2..<max(index + 2, frame.end)).contains {
      frame.isComma($0) && (frame.isWord($0 + 1) || frame.isStretch($0 + 1))
    }
  }

  /// A noun phrase at `index` with a finite verb right behind it.
  func isClause(_ index: Int, isPlain: Bool, isStrict: Bool) -> Bool {
    if frame.has(index, .pronoun), !frame.has(index, .determiner) {
      return startsPredicate(index + 1) || frame.has(index, .finite)
    }
    guard phrases.startsPhrase(index), !frame.has(index, [.of, .that]) || frame.has(index, .determiner) else {
      return false
    }
    var next = index + 1
    let limit = min(frame.end, index + 30)
    while next < limit {
      if isStrict && !isPlain ? phrases.isSureVerb(next) : phrases.isVerb(next) { return true }
      if frame.isComma(next) || frame.isDash(next) || frame.sign(next) == 0x28 {
        guard let behind = behindApposition(next, limit) else { return false }
        next = behind
        continue
      }
      if frame.isStretch(next) {
        if isPlain, next > index + 1 { return true }
      } else if frame.has(next, .relative) {
        next = behindRelative(next, limit)
        continue
      } else if !belongsToSubject(next) {
        return isPlain && next - index >= 2 && (endsLikeVerb(next - 1) || hasPast(index..<next))
      }
      next += 1
    }
    return isPlain && next - index >= 2 && (endsLikeVerb(next - 1) || hasPast(index..<next))
  }

  func belongsToSubject(_ index: Int) -> Bool {
    if frame.isJoint(index) { return true }
    guard frame.isWord(index), !frame.has(index, [.but, .question]) else { return false }
    if frame.has(index, .determiner) {
      return frame.has(index - 1, [.preposition, .of, .and, .determiner, .ing, .past])
    }
    if frame.has(index, .and), phrases.isVerb(index + 1) { return false }
    return !frame.has(index, [.pronoun, .that]) && (!frame.has(index, .subordinator) || frame.has(index, .preposition))
  }

  /// Over `, the mayor,`, `, known as CAFTA,`, `- hit by rocks -` and `(KCNA)`.
  func behindApposition(_ index: Int, _ limit: Int) -> Int? {
    let isBracket = frame.sign(index) == 0x28
    guard
      !frame.isComma(index) || frame.has(index + 1, [.determiner, .relative, .role, .past])
        || frame.isCapitalised(index + 1)
    else { return nil }
    let close = (index + 1..<max(index + 1, limit)).first {
      isBracket ? frame.sign($0) == 0x29 : frame.isComma(index) ? frame.isComma($0) : frame.isDash($0)
    }
    return close.map { $0 + 1 }
  }

  /// Over a relative clause's own verb.
  func behindRelative(_ index: Int, _ limit: Int) -> Int {
    var next = index + 1
    while next < limit, !phrases.isVerb(next), frame.isWord(next) { next += 1 }
    while next < limit, phrases.isVerb(next) || frame.has(next, [.adverb, .past]) { next += 1 }
    return next
  }

  /// A predicate follows a pronoun: any word that is no preposition, conjunction or noun.
  func startsPredicate(_ index: Int) -> Bool {
    frame.isWord(index) && !frame.has(index, [.preposition, .and, .that, .but, .question, .relative])
      && (!frame.has(index, .determiner) || frame.has(index, .finite)) && !frame.isCapitalised(index)
  }

  /// `some of the dead chickens | tested positive`: a past of a verb in no list, for want of any other.
  private func hasPast(_ range: Range<Int>) -> Bool {
    range.dropFirst().contains { frame.endsInED($0) && !frame.has($0 - 1, [.determiner, .preposition, .of]) }
  }

  func endsLikeVerb(_ index: Int) -> Bool {
    frame.isWord(index) && !frame.isCapitalised(index) && frame.endsInS(index)
  }

  /// `vowed | to retaliate`, `urged the league | to drop`.
  func infinitive(_ index: Int, _ group: VerbGroup) -> Int? {
    var next = index
    while next < min(frame.end, index + 12) {
      if frame.has(next, .to), frame.isWord(next + 1), !frame.has(next + 1, [.determiner, .pronoun]),
        !frame[next + 1].isNumber, !frame.isCapitalised(next + 1)
      {
        return next
      }
      guard frame.isWord(next) || frame.isJoint(next), !phrases.isVerb(next) else { return nil }
      next += 1
    }
    return nil
  }

  func isObject(_ index: Int) -> Bool {
    frame.has(index, .determiner) || frame.has(index, .ing)
  }
}
