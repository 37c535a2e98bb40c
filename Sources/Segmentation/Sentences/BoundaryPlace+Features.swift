/// The templates of the model's features. Each has its number; those that know neither a word nor what is farther away
/// stand in groups that few values decide about.
extension BoundaryPlace {
  /// Indices of all weights that count.
  package var features: [Int32] {
    var list = FeatureList()
    addWords(to: &list)
    addShapes(to: &list)
    addFar(to: &list)
    return list.indices
  }

  /// The words beside the gap.
  @inline(__always)
  func addWords(to sink: inout some FeatureSink) {
    sink.add(3, left.hash, tail.last)
    sink.add(4, left.hash, tail.all, next)
    sink.add(5, right.hash, tail.all)
    sink.add(6, right.hash, shape, tail.last)
    sink.add(29, style, left.hash, tail.all)
    sink.add(30, style, right.hash, tail.all)
    if isShortWithMarks { sink.add(31, UInt32(truncatingIfNeeded: wholeKey.value), next) }
  }

  /// The runs beyond those two.
  func addFar(to sink: inout some FeatureSink) {
    let (before, after) = (beforeLeft, afterRight)
    let shapeAfter = UInt32(after.shape.rawValue)
    sink.add(8, UInt32(before.shape.rawValue), shape, tail.all, next << 8 | shapeAfter)
    sink.add(9, before.hash, left.hash, tail.last)
    sink.add(10, right.hash, after.hash)
    sink.add(17, before.hash, tail.all, shape)
    sink.add(18, after.hash, tail.all, next)
    sink.add(27, behind.all, tail.all, next, shapeAfter)
  }

  // MARK: - Shapes

  @inline(__always)
  func addShapes(to sink: inout some FeatureSink) {
    addPair(to: &sink)
    addKinds(to: &sink)
    addOpen(to: &sink)
    addProgress(to: &sink)
    addLengths(to: &sink)
    addWidth(to: &sink)
    addGap(to: &sink)
  }

  @inline(__always)
  func addPair(to sink: inout some FeatureSink) {
    sink.add(0)
    sink.add(1, tail.all, next)
    sink.add(2, tail.all, head.all, next)
    sink.add(7, shape, tail.all, next)
    sink.add(15, style, tail.all, next)
    sink.add(21, style, shape, tail.all, head.all << 8 | next)
    sink.add(23, style)
    sink.add(24, style, tail.last)
    sink.add(28, behind.all, shape, tail.all, next)
  }

  @inline(__always)
  func addKinds(to sink: inout some FeatureSink) {
    sink.add(11, kind, tail.all, next << 1 | starts)
    sink.add(12, verdict.rawValue, tail.all, next << 1 | starts)
  }

  @inline(__always)
  func addOpen(to sink: inout some FeatureSink) {
    sink.add(19, progress.open, tail.all, next << 1 | starts)
    sink.add(22, verdict.rawValue, progress.open, tail.all, next)
  }

  @inline(__always)
  func addProgress(to sink: inout some FeatureSink) {
    sink.add(14, progress.far, tail.last, next)
    sink.add(20, progress.far, shape, tail.all, next)
  }

  @inline(__always)
  func addLengths(to sink: inout some FeatureSink) {
    sink.add(25, rest, tail.all, next)
    sink.add(26, rest, whole, tail.last, next)
  }

  @inline(__always)
  func addWidth(to sink: inout some FeatureSink) { sink.add(13, width, tail.all, next) }

  @inline(__always)
  func addGap(to sink: inout some FeatureSink) { sink.add(16, spaces, tail.last, next) }

  // MARK: - Values

  @inline(__always)
  var shape: UInt32 { UInt32(left.shape.rawValue) }
  @inline(__always)
  var next: UInt32 { UInt32(right.shape.rawValue) }

  /// Logarithms of the lengths of what is left of the paragraph and of the sentence so far, 0 to 9.
  @inline(__always)
  var rest: UInt32 { Self.logarithm(limit - right.run.start) }
  @inline(__always)
  var whole: UInt32 { Self.logarithm(left.run.end - start) }

  /// Bytes of the word on the left, 12 at most, and of the gap, 3 at most.
  @inline(__always)
  var width: UInt32 { UInt32(min(left.run.coreEnd - left.run.coreStart, 12)) }
  @inline(__always)
  var spaces: UInt32 { UInt32(min(right.run.start - left.run.end, 3)) }

  /// `No.` as it stands.
  private var isShortWithMarks: Bool {
    let run = left.run
    return run.end - run.start < 5 && (run.coreEnd < run.end || run.coreStart > run.start)
  }

  private var wholeKey: WordKey { WordKey(bytes, left.run.start, left.run.end) }

  @inline(__always)
  private static func logarithm(_ length: Int) -> UInt32 {
    UInt32(min(9, Int.bitWidth - max(0, length).leadingZeroBitCount))
  }
}
