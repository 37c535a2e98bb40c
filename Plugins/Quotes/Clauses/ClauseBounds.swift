internal import Winnow

/// Where reported clauses begin and end.
struct ClauseBounds {
  private static let longest = 160
  let frame: Frame
  let phrases: NounPhrase
  /// Clauses without a conjunction are told by lists that English alone has.
  let isEnglish: Bool

  struct Start {
    /// First item of the content.
    var item: Int
    /// The conjunction, or the first item.
    var word: Int
    var rule: String
  }

  // MARK: - Start

  /// Where the content behind a verb begins; nil when none follows.
  func contentStart(behind group: VerbGroup, _ addressee: Range<Int>?) -> Start? {
    let first = addressee?.upperBound ?? group.end
    let next = behindAdverbials(first, nil)
    for index in next == first ? [first] : [first, next] {
      if let start = explicitStart(index, group) { return start }
    }
    for index in next == first ? [first] : [first, next] where isBareClause(index, group, isDirect: index == first) {
      return Start(item: index, word: index, rule: "said")
    }
    if frame.has(group.verb, .urge), let to = infinitive(first, group) {
      return Start(item: to, word: to, rule: "urged to")
    }
    if frame.has(group.verb, .object), isObject(first) { return Start(item: first, word: first, rule: "denied it") }
    return nil
  }

  /// Marks, a colon, `that` or a question word right there.
  private func explicitStart(_ index: Int, _ group: VerbGroup) -> Start? {
    if frame.isStretch(index) {
      return frame.has(group.verb, [.speech]) ? Start(item: index, word: index, rule: "ahead of the quote") : nil
    }
    if frame.isColon(index) || frame.isComma(index) || frame.isDash(index), frame.isStretch(index + 1),
      frame.has(group.verb, [.say, .report, .label, .urge])
    {
      return Start(item: index + 1, word: index, rule: "ahead of the quote")
    }
    let word = frame.isComma(index) && frame.has(index + 1, [.that, .question]) ? index + 1 : index
    if frame.has(word, .that), isEnglish || word == index || frame.isComma(index),
      frame.has(group.verb, [.say, .report, .think]), word + 2 < frame.bounds.upperBound
    {
      return Start(item: word, word: word, rule: "said that")
    }
    if frame.has(word, .question), frame.has(group.verb, [.say, .report, .think]),
      !frame.has(word, .subordinator)
        || frame.has(group.verb, .report), word + 2 < frame.bounds.upperBound, !frame.isComma(index)
    {
      return Start(item: word, word: word, rule: "said what")
    }
    return nil
  }

  /// A subject and a verb without `that`.
  private func isBareClause(_ index: Int, _ group: VerbGroup, isDirect: Bool) -> Bool {
    guard frame.has(group.verb, [.say, .report, .think]), frame.isWord(index), index + 1 < frame.end else {
      return false
    }
    return isEnglish && isClause(index, isPlain: frame.has(group.verb, .plain))
  }

  /// A noun phrase at `index` with a finite verb right behind it.
  func isClause(_ index: Int, isPlain: Bool) -> Bool {
    if frame.has(index, .pronoun), !frame.has(index, .determiner) {
      return startsPredicate(index + 1) || frame.has(index, .finite)
    }
    guard phrases.startsPhrase(index), !frame.has(index, [.of, .that]) || frame.has(index, .determiner) else {
      return false
    }
    var next = index + 1
    let limit = min(frame.end, index + 30)
    while next < limit {
      if phrases.isVerb(next) || frame.has(next, .modal) { return true }
      if frame.isComma(next) || frame.sign(next) == 0x28 {
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
        return isPlain && next - index >= 2 && endsLikeVerb(next - 1)
      }
      next += 1
    }
    return isPlain && next - index >= 2 && endsLikeVerb(next - 1)
  }

  private func belongsToSubject(_ index: Int) -> Bool {
    if frame.isJoint(index) { return true }
    guard frame.isWord(index), !frame.has(index, [.but, .question]) else { return false }
    if frame.has(index, .determiner) {
      return frame.has(index - 1, [.preposition, .of, .and, .determiner, .ing, .past])
    }
    return !frame.has(index, [.pronoun, .that]) && (!frame.has(index, .subordinator) || frame.has(index, .preposition))
  }

  /// Over `, the mayor,` and `(KCNA)`.
  private func behindApposition(_ index: Int, _ limit: Int) -> Int? {
    let closing: UInt32 = frame.sign(index) == 0x28 ? 0x29 : 0x2C
    guard closing == 0x29 || frame.has(index + 1, [.determiner, .relative, .role]) || frame.isCapitalised(index + 1)
    else { return nil }
    return (index + 1..<limit).first { frame.sign($0) == closing }.map { $0 + 1 }
  }

  /// Over a relative clause's own verb.
  private func behindRelative(_ index: Int, _ limit: Int) -> Int {
    var next = index + 1
    while next < limit, !phrases.isVerb(next), frame.isWord(next) { next += 1 }
    while next < limit, phrases.isVerb(next) || frame.has(next, [.adverb, .past]) { next += 1 }
    return next
  }

  /// A predicate follows a pronoun: any word that is no preposition, conjunction or noun.
  private func startsPredicate(_ index: Int) -> Bool {
    frame.isWord(index) && !frame.has(index, [.preposition, .and, .that, .but, .question, .relative])
      && (!frame.has(index, .determiner) || frame.has(index, .finite)) && !frame.isCapitalised(index)
  }

  private func endsLikeVerb(_ index: Int) -> Bool {
    frame.isWord(index) && !frame.isCapitalised(index) && frame.endsInS(index)
  }

  /// `vowed | to retaliate`, `urged the league | to drop`.
  private func infinitive(_ index: Int, _ group: VerbGroup) -> Int? {
    var next = index
    while next < min(frame.end, index + 12) {
      if frame.has(next, .to), frame.isWord(next + 1), !frame.has(next + 1, [.determiner, .pronoun]),
        !frame.isCapitalised(next + 1)
      {
        return next
      }
      guard frame.isWord(next) || frame.isJoint(next), !phrases.isVerb(next) else { return nil }
      next += 1
    }
    return nil
  }

  private func isObject(_ index: Int) -> Bool {
    frame.has(index, .determiner) || frame.has(index, .ing)
  }

  // MARK: - Between verb and content

  /// Over `on Friday`, `in a statement`, `at a news conference`.
  func behindAdverbials(_ index: Int, _ addressee: Range<Int>?) -> Int {
    var index = max(index, addressee?.upperBound ?? index)
    let limit = min(frame.bounds.upperBound, index + 24)
    while index < limit {
      if frame.has(index, [.adverb, .time]), !frame.has(index, [.pronoun]) {
        index += 1
      } else if frame.has(index, .preposition), !frame.has(index, .that) {
        index = behindPhrase(index + 1, limit)
      } else {
        break
      }
    }
    return index
  }

  private func behindPhrase(_ start: Int, _ limit: Int) -> Int {
    var index = start
    while index < limit, frame.isWord(index) || frame.isJoint(index) {
      let isLinked = index == start || frame.has(index - 1, [.determiner, .preposition, .of, .and])
      if frame.has(index, [.that, .pronoun, .question, .subordinator]), !frame.has(index, .determiner) { break }
      if frame.has(index, .determiner), !isLinked { break }
      if !isLinked, frame.isCapitalised(index), !frame.isCapitalised(index - 1) || frame.has(index - 1, .time),
        !frame.has(index, .time)
      {
        break
      }
      if phrases.isVerb(index), !frame.has(index, .past) { break }
      index += 1
    }
    return index
  }

  /// The person or organisation told: up to `that`, a preposition, punctuation or the next subject.
  func addressee(from start: Int) -> Range<Int>? {
    guard frame.isWord(start), !frame.has(start, [.that, .question, .preposition]) || frame.has(start, .determiner)
    else {
      return nil
    }
    if frame.has(start, .pronoun), !frame.has(start, .determiner) { return start..<start + 1 }
    var index = start + 1
    while index < frame.bounds.upperBound, index - start < 16, frame.isWord(index) || frame.isJoint(index) {
      let isLinked = frame.has(index - 1, [.determiner, .of, .and, .preposition]) || frame.isJoint(index - 1)
      if frame.has(index, .of) || frame.has(index, .and) && !frame.has(index + 1, .cue) {
        index += 1
        continue
      }
      if frame.has(index, [.that, .preposition, .question, .subordinator, .but, .pronoun, .adverb, .time]),
        !frame.isCapitalised(index) || frame.has(index, .time)
      {
        break
      }
      if frame.has(index, .determiner), !isLinked { break }
      if !isLinked, frame.isCapitalised(index) != frame.isCapitalised(index - 1),
        !frame.isCapitalised(start) || !frame.isCapitalised(index),
        frame.isCapitalised(index)
      {
        break
      }
      if phrases.isVerb(index), !frame.has(index, .past) || frame.has(index, .auxiliary) { break }
      index += 1
    }
    // The last words may be the subject of a clause without `that`.
    return start..<index
  }

  // MARK: - End

  /// Behind the last item of a content that starts at `start`.
  func end(from start: Int, cue: VerbGroup?) -> Int {
    if frame.isStretch(start), isWholeSpeech(start) { return start + 1 }
    let limit = min(frame.end, start + Self.longest)
    var index = start + 1
    var depth = 0
    while index < limit {
      let sign = frame.sign(index)
      if sign == 0x28 { depth += 1 }
      if sign == 0x29 {
        if depth == 0 { return index }
        depth -= 1
      }
      if sign == 0x3B || isEnd(index, start, cue) { return back(index, start) }
      index += 1
    }
    return limit
  }

  private func back(_ index: Int, _ start: Int) -> Int {
    var index = index
    while index > start + 1, frame.isComma(index - 1) || frame.has(index - 1, .and) && !frame.isWord(index) {
      index -= 1
    }
    return index
  }

  /// A stretch that is the whole content: it begins like a sentence, or nothing of the clause follows it.
  private func isWholeSpeech(_ index: Int) -> Bool {
    let next = index + 1
    return next >= frame.end || !frame.isWord(next) || frame.has(next, [.and, .but, .subordinator])
      || frame[index].isSpeechLike
  }

  private func isEnd(_ index: Int, _ start: Int, _ cue: VerbGroup?) -> Bool {
    if frame.isComma(index) { return endsAtComma(index, start) }
    if frame.has(index, .and) { return endsAtAnd(index) }
    return false
  }

  private func endsAtComma(_ comma: Int, _ start: Int) -> Bool {
    var next = comma + 1
    while frame.has(next, .adverb), frame.has(next + 1, [.ing, .according]) { next += 1 }
    if frame.has(next, .but) || frame.has(next, .according) { return true }
    if frame.has(next, .ing), frame.has(next, WordClass.cue) { return true }
    if frame.has(next, .and) { return endsAtAnd(next) || frame.has(next + 1, .adverb) && frame.has(next + 2, .pronoun) }
    if Self.turns(frame, next) { return true }
    return isFinalCue(next)
  }

  /// `, while critics …`, `, although …`: the narrator's own clause.
  private static func turns(_ frame: Frame, _ index: Int) -> Bool {
    frame.has(index, .subordinator) && frame.has(index, .but)
  }

  /// `…, the minister said.`: another report claims what stands in front of it.
  private func isFinalCue(_ index: Int) -> Bool {
    let limit = min(frame.end, index + 14)
    guard index < limit, let verb = (index..<limit).first(where: { frame.has($0, .speech) && !frame.isNoun($0) }),
      let subject = phrases.subject(before: verb), subject.lowerBound <= index + 1
    else { return false }
    let rest = behindAdverbials(verb + 1, nil)
    return rest >= frame.end || frame.isComma(rest)
  }

  /// `and said`, `and left`: a second verb of the narrator's subject.
  private func endsAtAnd(_ index: Int) -> Bool {
    var next = index + 1
    while frame.has(next, .adverb) { next += 1 }
    guard frame.has(next, [.past, .thirdPerson]), !frame.has(next, .ing), !frame.isNoun(next) else { return false }
    if frame.has(next, .speech), !frame.has(next - 1, .auxiliary) { return true }
    return frame.isComma(index - 1) && frame.has(next, .finite) && !frame.has(next, .auxiliary)
  }

  // MARK: - Content in front of the cue

  /// First item of the clause that ends before `comma`.
  func start(before comma: Int) -> Int {
    var index = comma
    let limit = max(frame.bounds.lowerBound, comma - Self.longest)
    while index > limit, frame.sign(index - 1) != 0x3B { index -= 1 }
    while index < comma, frame.has(index, [.and, .but]) || frame.isComma(index) || frame.isDash(index) { index += 1 }
    return index
  }

  /// Words that can be reported: a clause, or with an interruption the front part of one.
  func isContent(_ range: Range<Int>, isInterrupted: Bool) -> Bool {
    if range.contains(where: { frame.isStretch($0) }) { return true }
    if frame.has(range.lowerBound, [.preposition, .subordinator, .adverb, .time, .ing, .to]),
      !frame.has(range.lowerBound, [.determiner])
    {
      return range.count >= 6 && range.contains { phrases.isVerb($0) } && !isInterrupted
    }
    return isInterrupted ? true : range.count >= 3
  }
}
