/// What stands on either side of a gap, for the rules.
struct GapSides {
  let gap: Gap
  /// The runs before and behind the gap.
  let leftFacts: RunFacts
  let rightFacts: RunFacts
  /// The stop before it and the word behind; nil without anything before it.
  let stop: Stop?
  let next: NextWord

  var left: BlackRun { leftFacts.run }
  var right: BlackRun { rightFacts.run }

  /// - Parameters:
  ///   - start: where the sentence began.
  ///   - limit: end of the paragraph.
  @inline(__always)
  init(_ bytes: TextBytes, _ gap: Gap, from start: Int, limit: Int) {
    self.gap = gap
    leftFacts = RunFacts(bytes, before: gap.end, limit: start)
    rightFacts = RunFacts(bytes, from: gap.next, limit: limit)
    stop = Stop(bytes, leftFacts) ?? Stop(bytes, before: gap.end, from: start)
    next = NextWord(bytes, rightFacts) ?? NextWord(bytes, at: gap.next, limit: limit)
  }
}
