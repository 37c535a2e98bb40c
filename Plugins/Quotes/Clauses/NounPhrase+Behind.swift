internal import Winnow

/// The subject behind an inverted verb, with its appositions.
extension NounPhrase {
  /// The subject behind an inverted verb: `said | Ana Ruiz, who runs the depot`.
  func subject(behind verb: Int) -> Range<Int>? {
    var start = verb + 1
    while frame.has(start, .adverb) && !frame.isCapitalised(start) || frame.isJoint(start) { start += 1 }
    guard frame.isWord(start), !frame.has(start, .oblique), !frame.has(start, .accusative) || !frame.has(verb, .cue),
      !frame.has(start, [.that, .question, .to]) || frame.has(start, .determiner)
    else {
      return nil
    }
    if frame.has(start, .pronoun), !frame.has(start, .determiner) { return start..<start + 1 }
    guard startsPhrase(start) else { return nil }
    var end = start + 1
    while end < frame.bounds.upperBound, end - start < Self.longest, continues(end) { end += 1 }
    end = withAppositions(start, end)
    while end > start + 1, !frame.isWord(end - 1), !frame.isStretch(end - 1) { end -= 1 }
    return start..<end
  }

  func startsPhrase(_ index: Int) -> Bool {
    if frame.isStretch(index) { return false }
    if frame.has(index, [.preposition, .subordinator, .adverb, .auxiliary, .and, .but, .ing, .time]) {
      return frame.has(index, .determiner) || frame.isCapitalised(index) && !frame.has(index, [.preposition, .time])
    }
    return frame.isWord(index)
  }

  func continues(_ index: Int) -> Bool {
    if frame.isJoint(index) { return true }
    if frame.isStretch(index) { return frame.isLabel(index) }
    guard frame.isWord(index) else { return false }
    if frame.has(index, [.of]) { return true }
    if frame.has(index, .and) { return frame.isWord(index + 1) && !isVerb(index + 1) && startsPhrase(index + 1) }
    if names.ends(before: frame[index].token), !frame.isEnglish, !frame.has(index, [.of, .and, .preposition]) {
      return false
    }
    if frame.has(index, .determiner) {
      // `Anna de Vries`: a particle between capitals.
      return frame.has(index - 1, [.preposition, .of, .and, .determiner])
        || !frame.isEnglish && frame.isCapitalised(index - 1) && (frame.isCapitalised(index + 1) || isGenitive(index))
    }
    if frame.has(index, .preposition) { return Self.isInner(frame, index) }
    if frame.has(index, .relative) { return true }
    if frame.has(index, [.that, .but, .subordinator, .question, .pronoun, .time, .adverb]), !frame.isCapitalised(index)
    {
      return false
    }
    if frame.has(index, .time) { return false }
    return !isVerb(index) || isInRelative(index, index - 3..<index)
  }

  /// `ein Sprecher | der zuständigen Behörde`: an article with an adjective and a noun of its own.
  private func isGenitive(_ index: Int) -> Bool {
    frame.isVerbSecond && frame.isWord(index + 1) && frame[index + 1].classes.isEmpty && frame.isCapitalised(index + 2)
  }

  /// Prepositions that tie a phrase to its noun: `a spokesman for the ministry`.
  static func isInner(_ frame: Frame, _ index: Int) -> Bool {
    !frame.has(index + 1, [.time]) && (!frame.has(index, .to) || frame.has(index - 1, .role))
      && !frame.has(index, .subordinator)
      && (frame.has(index + 1, .determiner) && !frame.has(index + 2, [.speechNoun, .audience, .time])
        || frame.isCapitalised(index + 1))
  }

  /// `, who runs the depot` and `, a former engineer` up to the next comma.
  func withAppositions(_ start: Int, _ end: Int) -> Int {
    guard frame.isComma(end) else { return end }
    if let named = behindName(ofRole: end) { return named }
    guard isAppositive(end + 1) else { return end }
    var index = end + 1
    let isClause = frame.has(index, .relative)
    while index < frame.bounds.upperBound, index - end < Self.longest, !frame.isComma(index), !frame.isDash(index),
      !frame.isStop(index) || frame.isJoint(index), frame.sign(index) != 0x3B, !frame.isColon(index),
      !frame.has(index, .but)
    {
      if !isClause, isVerb(index), !isInRelative(index, end..<index) { return end }
      index += 1
    }
    return index
  }

  /// `the team's coach | , Alireza Mehraban |,`: a name behind its role, up to the next comma or the stop.
  private func behindName(ofRole end: Int) -> Int? {
    guard frame.has(end - 1, .role), frame.isCapitalised(end + 1), names.begins(at: frame[end + 1].token) else {
      return nil
    }
    let limit = min(frame.bounds.upperBound, end + 8)
    let close = (end + 1..<max(end + 1, limit)).first { !frame.isCapitalised($0) && !frame.isJoint($0) }
    return close.flatMap { frame.isComma($0) || frame.isStop($0) ? $0 : nil }
  }

  func isAppositive(_ index: Int) -> Bool {
    if frame.has(index, [.relative, .determiner]), !frame.has(index, [.pronoun, .that]) { return true }
    return frame.has(index, .role) || isBareNoun(index)
  }

  /// `, assistant professor of art`: words without a verb up to the end of the sentence, or the next comma soon after.
  func isBareNoun(_ index: Int) -> Bool {
    let skipped: WordClass = [
      .preposition, .and, .but, .ing, .subordinator, .adverb, .time, .pronoun, .that, .according,
    ]
    guard frame.isWord(index), !frame.isCapitalised(index), !frame.has(index, skipped.union(.cue)) else { return false }
    let limit = min(frame.end, index + 14)
    let close = (index..<limit).first { frame.isComma($0) || frame.isStretch($0) } ?? limit
    guard !(index..<close).contains(where: { isVerb($0) }) else { return false }
    return frame.isEnglish ? close == frame.end : (close < limit || close == frame.end) && close - index <= 6
  }
}
