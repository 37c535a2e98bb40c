/// A place between two stretches of black text where a sentence may end, with what stands on either side.
package struct BoundaryPlace {
  /// What the rules say about it.
  enum Verdict: UInt32 { case none, goesOn, ends }

  /// How far the sentence has come and what is open.
  struct Progress {
    /// Words from the start of the sentence.
    let words: Int
    /// 1: a bracket; 2: a quote.
    let open: UInt32

    /// A class of the length.
    @inline(__always)
    var far: UInt32 { UInt32(min(words, 4) + (words > 8 ? 1 : 0) + (words > 20 ? 1 : 0)) }
  }

  let bytes: TextBytes
  let left: RunFacts
  let right: RunFacts
  /// Where the sentence began, and where the paragraph ends.
  let start: Int
  let limit: Int
  let verdict: Verdict
  let progress: Progress
  let style: UInt32
  /// Class of the abbreviation on the left, 0 for none.
  let kind: UInt32
  /// 1 when the word on the right begins sentences.
  let starts: UInt32
  /// Marks behind the word on the left, before and behind the one on the right.
  let tail: RunMarks
  let head: RunMarks
  let behind: RunMarks

  /// - Parameters:
  ///   - left: what stands before the white space; `right` what behind.
  ///   - start: where the sentence began.
  ///   - limit: end of the paragraph.
  @inline(__always)
  init(
    _ bytes: TextBytes, _ left: RunFacts, _ right: RunFacts, from start: Int, limit: Int, _ verdict: Verdict,
    _ progress: Progress, style: UInt32, _ abbreviations: borrowing Abbreviations
  ) {
    self.bytes = bytes
    self.left = left
    self.right = right
    (self.start, self.limit, self.verdict, self.progress, self.style) = (start, limit, verdict, progress, style)
    let (l, r) = (left.run, right.run)
    kind = l.hasCore ? abbreviations[left.key].map { UInt32($0.rawValue) + 1 } ?? 0 : 0
    starts = r.hasCore && SentenceWords.starters.contains(right.key) ? 1 : 0
    tail = l.hasCore ? RunMarks(bytes, l.coreEnd, l.end) : Self.tail(bytes, l, from: start)
    head = RunMarks(bytes, r.start, r.coreStart)
    behind = RunMarks(bytes, r.coreEnd, r.end)
  }

  /// Marks alone go on with those before them.
  private static func tail(_ bytes: TextBytes, _ left: BlackRun, from start: Int) -> RunMarks {
    let end = end(bytes, before: left.start, limit: start)
    let before = end > start ? BlackRun(bytes, before: end, limit: start) : .none
    var marks = RunMarks(bytes, before.coreEnd, before.end)
    marks.take(bytes, left.coreEnd, left.end)
    return marks
  }

  // MARK: - What is farther away

  var beforeLeft: RunFacts {
    let end = Self.end(bytes, before: left.run.start, limit: start)
    return end > start ? RunFacts(bytes, before: end, limit: start) : RunFacts(bytes, .none)
  }

  var afterRight: RunFacts {
    let next = Self.next(bytes, behind: right.run.end, limit: limit)
    return next < limit ? RunFacts(bytes, from: next, limit: limit) : RunFacts(bytes, .none)
  }

  private static func end(_ bytes: TextBytes, before start: Int, limit: Int) -> Int {
    var end = start
    while end > limit, WhiteSpace.ends(bytes, at: end) { end -= 1 }
    return end
  }

  private static func next(_ bytes: TextBytes, behind end: Int, limit: Int) -> Int {
    var next = end
    while next < limit {
      let length = WhiteSpace.length(bytes, at: next)
      if length == 0 { break }
      next += length
    }
    return next
  }
}
