internal import Winnow

/// Where a reported clause ends, and what of the sentence stands in front of its cue.
extension ClauseBounds {
  // MARK: - End

  /// Behind the last item of a content that starts at `start`.
  func end(from start: Int, cue: VerbGroup?) -> Int {
    if frame.isStretch(start), isWholeSpeech(start) { return start + 1 }
    let limit = min(frame.end, start + Self.longest)
    var index = behindOpening(start, limit)
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

  /// Over what stands between commas right behind the conjunction: `that, in most states, | frogs lack mercury`.
  private func behindOpening(_ start: Int, _ limit: Int) -> Int {
    guard frame.has(start, .that), frame.isComma(start + 1), start + 2 < limit else { return start + 1 }
    let close = (start + 2..<min(limit, start + 16)).first { frame.isComma($0) }
    return close.map { $0 + 1 } ?? start + 1
  }

  func back(_ index: Int, _ start: Int) -> Int {
    var index = index
    while index > start + 1, frame.isComma(index - 1) || frame.has(index - 1, .and) && !frame.isWord(index) {
      index -= 1
    }
    return index
  }

  /// A stretch that is the whole content: it begins like a sentence, or nothing of the clause follows it.
  func isWholeSpeech(_ index: Int) -> Bool {
    let next = index + 1
    return next >= frame.end || !frame.isWord(next) || frame.has(next, [.and, .but, .subordinator])
      || frame[index].isSpeechLike
  }

  func isEnd(_ index: Int, _ start: Int, _ cue: VerbGroup?) -> Bool {
    if frame.isComma(index) { return endsAtComma(index, start) }
    if frame.isDash(index) { return frame.has(index + 1, .but) }
    if frame.has(index, .and) { return endsAtAnd(index) }
    return false
  }

  func endsAtComma(_ comma: Int, _ start: Int) -> Bool {
    var next = comma + 1
    while frame.has(next, .adverb), frame.has(next + 1, [.ing, .according]) { next += 1 }
    if frame.has(next, .but) { return !continuesPredicate(next + 1) }
    if frame.has(next, .according) { return true }
    if frame.has(next, .ing), frame.has(next, WordClass.cue) { return true }
    if frame.has(next, .and) { return endsAtAnd(next) || frame.has(next + 1, .adverb) && frame.has(next + 2, .pronoun) }
    return isFinalCue(next) || isAbsolute(next)
  }

  /// `…, but | is expected to recover`, `…, but | not the contents`: no subject of its own; `but did not elaborate` and
  /// `but gave no details` are the narrator's.
  private func continuesPredicate(_ index: Int) -> Bool {
    if frame.has(index, [.that, .negation, .preposition]) { return true }
    return frame.has(index, [.be, .modal, .auxiliary]) && !frame.has(index + 1, .negation)
  }

  /// `…, she said, | because it leaks`; `while`, `as` and `after` tell what else went on.
  func goesOn(at index: Int) -> Bool {
    guard frame.has(index, .subordinator) else { return true }
    return frame.has(index, .reason) || frame.has(index, .conformity) && frame.has(index + 2, .conformity)
  }

  /// `…, the minister said.`: another report claims what stands in front of it.
  func isFinalCue(_ index: Int) -> Bool {
    let limit = min(frame.end, index + 14)
    guard index < limit, let verb = (index..<limit).first(where: { frame.has($0, .speech) && !frame.isNoun($0) }),
      let subject = phrases.subject(before: verb), subject.lowerBound <= index + 1,
      !(index..<verb).contains(where: { frame.isStretch($0) || frame.has($0, .and) && $0 + 1 == verb })
    else { return false }
    let rest = behindAdverbials(verb + 1, nil)
    return rest >= frame.end || frame.isComma(rest)
  }

  /// `…, with the paper reporting that`: somebody else's words.
  private func isAbsolute(_ index: Int) -> Bool {
    guard frame.isEnglish, frame.has(index, .preposition), !frame.has(index, [.to, .of, .subordinator]) else {
      return false
    }
    let limit = min(frame.end, index + 8)
    guard index + 2 < limit, let verb = (index + 2..<limit).first(where: { !isNominal($0) }) else { return false }
    return frame.has(verb, .ing) && frame.has(verb, .speech)
  }

  private func isNominal(_ index: Int) -> Bool {
    frame.isJoint(index) || frame.isWord(index) && !frame.has(index, .ing) && !phrases.isVerb(index)
  }

  /// `and said`, `and left`: a second verb of the narrator's subject.
  func endsAtAnd(_ index: Int) -> Bool {
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
    var depth = 0
    while index > limit, frame.sign(index - 1) != 0x3B {
      if frame.sign(index - 1) == 0x29 { depth += 1 }
      // The cue stands in brackets with what it reports.
      if frame.sign(index - 1) == 0x28 { depth -= 1 }
      if depth < 0 { break }
      index -= 1
    }
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
