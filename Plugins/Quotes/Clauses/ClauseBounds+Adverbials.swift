internal import Winnow

/// What may stand between a verb of saying and what was said.
extension ClauseBounds {
  /// Over `on Friday`, `in a statement`, `at a news conference`.
  func behindAdverbials(_ index: Int, _ addressee: Range<Int>?) -> Int {
    var index = max(index, addressee?.upperBound ?? index)
    let limit = min(frame.bounds.upperBound, index + 24)
    while index < limit {
      if isApproximate(index) { break }
      if frame.has(index, .determiner), frame.has(index + 1, .time) {
        index += 2
      } else if frame.has(index, [.adverb, .time, .oblique]), !frame.has(index, [.pronoun]) {
        index += 1
      } else if frame.has(index, .preposition), !frame.has(index, .that), !isInfinitive(index) {
        index = behindPhrase(index + 1, limit)
      } else {
        break
      }
    }
    return index
  }

  /// `at least 11 soldiers`, `more than 650 boxes`: a subject, no adverbial.
  func isApproximate(_ index: Int) -> Bool {
    frame.has(index, .approximate) && (isNumber(index + 1) || isNumber(index + 2))
      || frame.has(index + 1, .approximate) && isNumber(index + 2)
  }

  private func isNumber(_ index: Int) -> Bool {
    frame.isWord(index) && frame[index].isNumber || frame.has(index, .numeral)
  }

  /// `to say`, but `to reporters`.
  private func isInfinitive(_ index: Int) -> Bool {
    frame.has(index, .to) && frame.has(index + 1, .base) && !frame.isNoun(index + 1)
  }

  func behindPhrase(_ start: Int, _ limit: Int) -> Int {
    var index = start
    while index < limit, frame.isWord(index) || frame.isJoint(index) || frame.isLabel(index) {
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
}
