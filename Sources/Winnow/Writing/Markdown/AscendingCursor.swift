/// Finds the annotations that overlap with ranges which are asked for in ascending order, in linear time over all: a
/// long annotation makes a search by bisection look back over everything in it each time.
struct AscendingCursor<M: Mark> {
  private let annotations: [Annotation<M>]
  private var next = 0
  private var active: [Annotation<M>] = []

  /// - Parameter annotations: sorted by start.
  init(_ annotations: [Annotation<M>]) { self.annotations = annotations }

  /// - Precondition: `range` begins where the range before began, or later.
  mutating func overlapping(_ range: TextRange) -> [Annotation<M>] {
    active.removeAll { $0.range.end <= range.start }
    while next < annotations.count, annotations[next].range.start < range.end {
      if annotations[next].range.end > range.start { active.append(annotations[next]) }
      next += 1
    }
    return active.filter { $0.range.overlaps(range) }
  }
}
