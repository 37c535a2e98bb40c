internal import Winnow

/// What stands at the edges of a phrase and is no part of it.
extension NounPhrase {
  /// Cuts adverbs, times and prepositional phrases off the front: `At the same time | the leader`.
  func trimmed(_ phrase: Range<Int>) -> Range<Int>? {
    var start = phrase.lowerBound
    let end = phrase.upperBound
    while start < end {
      if frame.has(start, [.adverb, .and, .but]) && !frame.has(start, .determiner) {
        start += 1
      } else if isTime(start, end) {
        start = behindTime(start, end)
      } else if frame.has(start, [.preposition, .subordinator]), let next = behindPrepositional(start, end) {
        start = next
      } else if let next = behindTimeClause(start, end) {
        start = next
      } else if !frame.isWord(start), !frame.isStretch(start) {
        start += 1
      } else {
        break
      }
    }
    var last = end
    while last > start, frame.has(last - 1, .adverb) || isTimeTail(last, start) { last -= 1 }
    guard start < last, last - start < 60, (start..<last).contains(where: { frame.isWord($0) }) else { return nil }
    if last - start == 1, frame.has(start, [.determiner, .preposition, .that, .auxiliary]),
      !frame.has(start, [.pronoun])
    {
      return frame.has(start, .determiner) && !frame.has(start, .possessive) ? start..<last : nil
    }
    return start..<last
  }

  /// `three days after | the United States`: a conjunction behind a measure of time.
  private func behindTimeClause(_ start: Int, _ end: Int) -> Int? {
    let conjunction = (start..<end).first { frame.has($0, .preposition) && frame.has($0, .subordinator) }
    guard let conjunction, conjunction + 1 < end, !frame.has(conjunction, .conformity),
      (start..<conjunction).allSatisfy({ frame.has($0, [.time, .determiner, .adverb]) || isNumber($0) })
    else { return nil }
    return conjunction + 1
  }

  func isTime(_ index: Int, _ end: Int) -> Bool {
    frame.has(index, .time) && index + 1 < end && !frame.has(index + 1, .of)
  }

  func behindTime(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, frame.has(index, .time) || isNumber(index) { index += 1 }
    return index
  }

  func isNumber(_ index: Int) -> Bool { frame.isWord(index) && frame[index].isNumber }

  /// `Ruiz on Friday | said`.
  func isTimeTail(_ last: Int, _ start: Int) -> Bool {
    guard last - start > 1 else { return false }
    if frame.has(last - 1, .preposition), last - start > 1 { return true }
    if frame.has(last - 1, .weekday) { return true }
    return frame.has(last - 1, .time) && (frame.has(last - 2, [.preposition, .time]) || !frame.isCapitalised(last - 1))
  }

  /// First item behind a prepositional phrase without a comma; nil when the phrase takes in everything.
  func behindPrepositional(_ start: Int, _ end: Int) -> Int? {
    var index = start + 1
    while index < end, frame.has(index, [.preposition, .determiner]) { index += 1 }
    guard index < end else { return nil }
    index += 1
    while index < end {
      let isLinked = frame.has(index - 1, [.preposition, .of, .and, .determiner]) || frame.isJoint(index - 1)
      if !isLinked {
        if frame.has(index, .determiner) || frame.has(index, .pronoun) { return index }
        if frame.isCapitalised(index), isTimeOrNumber(index - 1) || !frame.isCapitalised(index - 1) { return index }
        if frame.isCapitalised(index), names.begins(at: frame[index].token) { return index }
      }
      index += 1
    }
    return nil
  }

  func isTimeOrNumber(_ index: Int) -> Bool { frame.has(index, .time) || isNumber(index) }
}
