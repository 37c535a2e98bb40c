/// What the model says about shapes and lengths, remembered for the time of a document: the same few cases come again
/// and again.
struct ShapeSums {
  /// The marks at a gap and the rules' verdict: most gaps have none, or a full stop.
  private struct Marks: Equatable {
    var tail: UInt32 = 0
    var last: UInt32 = 0
    var head: UInt32 = 0
    var behind: UInt32 = 0
    var verdict: UInt32 = 0
  }

  /// Sums are kept for the first marks that a document has; those of gaps without any come first.
  private static let most = 8
  private var marks = [Marks()]
  private var sums = [Int16](repeating: unknown, count: size)

  /// - Returns: what all features of shapes say together; nil where it is not remembered.
  @inline(__always)
  mutating func sum(_ place: BoundaryPlace, _ weights: UnsafePointer<Int8>) -> Int32? {
    guard let number = number(of: place) else { return nil }
    return sums.withUnsafeMutableBufferPointer { sums in
      ShapeCase(place, weights, sums.baseAddress.unsafelyUnwrapped + number * Self.size).sum
    }
  }

  @inline(__always)
  private mutating func number(of place: BoundaryPlace) -> Int? {
    let wanted = Marks(
      tail: place.tail.all, last: place.tail.last, head: place.head.all, behind: place.behind.all,
      verdict: place.verdict.rawValue)
    if let number = marks.firstIndex(of: wanted) { return number }
    guard marks.count < Self.most else { return nil }
    marks.append(wanted)
    sums.append(contentsOf: repeatElement(Self.unknown, count: Self.size))
    return marks.count - 1
  }

  // MARK: - Rows

  /// Not asked for yet.
  fileprivate static let unknown = Int16.min
  fileprivate static let shapes = 12
  /// Where the sums of each group of features begin, in rows that have one for every shape of the next word.
  fileprivate static let kinds = shapes
  fileprivate static let open = kinds + 14
  fileprivate static let progress = open + 8
  fileprivate static let lengths = progress + 7 * shapes
  fileprivate static let width = lengths + 100
  fileprivate static let gap = width + 13
  fileprivate static let size = (gap + 4) * shapes
}

/// The sums of a place with certain marks.
private struct ShapeCase {
  private let place: BoundaryPlace
  private let weights: UnsafePointer<Int8>
  private let sums: UnsafeMutablePointer<Int16>

  @inline(__always)
  init(_ place: BoundaryPlace, _ weights: UnsafePointer<Int8>, _ sums: UnsafeMutablePointer<Int16>) {
    self.place = place
    self.weights = weights
    self.sums = sums
  }

  @inline(__always)
  var sum: Int32 {
    let shape = Int(place.shape)
    let starts = Int(place.starts)
    let lengths = ShapeSums.lengths + Int(place.rest * 10 + place.whole)
    let progress = ShapeSums.progress + Int(place.progress.far) * ShapeSums.shapes + shape
    return value(shape) { place.addPair(to: &$0) }
      &+ value(ShapeSums.kinds + Int(place.kind) * 2 + starts) { place.addKinds(to: &$0) }
      &+ value(ShapeSums.open + Int(place.progress.open) * 2 + starts) { place.addOpen(to: &$0) }
      &+ value(progress) { place.addProgress(to: &$0) }
      &+ value(lengths) { place.addLengths(to: &$0) }
      &+ value(ShapeSums.width + Int(place.width)) { place.addWidth(to: &$0) }
      &+ value(ShapeSums.gap + Int(place.spaces)) { place.addGap(to: &$0) }
  }

  /// The sum in a row, which `add` gives when it is asked for first.
  @inline(__always)
  private func value(_ row: Int, _ add: (inout WeightSum) -> Void) -> Int32 {
    let index = row * ShapeSums.shapes + Int(place.next)
    if sums[index] != ShapeSums.unknown { return Int32(sums[index]) }
    var sum = WeightSum(weights: weights)
    add(&sum)
    sums[index] = Int16(truncatingIfNeeded: sum.value)
    return sum.value
  }
}
