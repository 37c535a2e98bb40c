/// What stands on either side of a gap, for the rules.
struct GapSides {
  let gap: Gap
  /// The runs before and behind the gap.
  let left: BlackRun
  let right: BlackRun
  /// The stop before it and the word behind; nil without anything before it.
  let stop: Stop?
  let next: NextWord

  /// - Parameters:
  ///   - start: where the sentence began.
  ///   - limit: end of the paragraph.
  init(_ bytes: TextBytes, _ gap: Gap, from start: Int, limit: Int) {
    self.gap = gap
    left = BlackRun(bytes, before: gap.end, limit: start)
    right = BlackRun(bytes, from: gap.next, limit: limit)
    stop = Stop(bytes, before: gap.next, from: start)
    next = NextWord(bytes, at: gap.next, limit: limit)
  }
}
