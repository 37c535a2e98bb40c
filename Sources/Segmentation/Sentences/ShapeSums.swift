/// What the model says about shapes and lengths at gaps without any mark, remembered for the time of a document: most
/// places are such gaps, and the same few cases come again and again.
struct ShapeSums {
  /// Not asked for yet.
  private static let unknown = Int16.min
  private static let shapes = 12
  /// Where the sums of each group of features begin; each is a row for every shape of the next word.
  private static let kinds = shapes
  private static let open = kinds + 14
  private static let progress = open + 8
  private static let lengths = progress + 7 * shapes
  private static let width = lengths + 100
  private static let gap = width + 13
  private static let rows = gap + 4

  private var sums = [Int16](repeating: unknown, count: rows * shapes)

  /// - Parameter place: one that is bare.
  @inline(__always)
  mutating func sum(_ place: BoundaryPlace, _ weights: UnsafePointer<Int8>) -> Int32 {
    let shape = Int(place.left.shape.rawValue)
    let next = Int(place.right.shape.rawValue)
    let starts = Int(place.starts)
    let far = Int(place.progress.far)
    let lengths = Int(place.rest * 10 + place.whole)
    return sums.withUnsafeMutableBufferPointer { sums in
      Slot(sums, shape, next).value(weights) { place.addPair(to: &$0) }
        &+ Slot(sums, Self.kinds + Int(place.kind) * 2 + starts, next).value(weights) { place.addKinds(to: &$0) }
        &+ Slot(sums, Self.open + Int(place.progress.open) * 2 + starts, next).value(weights) { place.addOpen(to: &$0) }
        &+ Slot(sums, Self.progress + far * Self.shapes + shape, next).value(weights) { place.addProgress(to: &$0) }
        &+ Slot(sums, Self.lengths + lengths, next).value(weights) { place.addLengths(to: &$0) }
        &+ Slot(sums, Self.width + Int(place.width), next).value(weights) { place.addWidth(to: &$0) }
        &+ Slot(sums, Self.gap + Int(place.spaces), next).value(weights) { place.addGap(to: &$0) }
    }
  }

  private struct Slot {
    let sums: UnsafeMutableBufferPointer<Int16>
    let index: Int

    @inline(__always)
    init(_ sums: UnsafeMutableBufferPointer<Int16>, _ row: Int, _ next: Int) {
      self.sums = sums
      index = row * ShapeSums.shapes + next
    }

    @inline(__always)
    func value(_ weights: UnsafePointer<Int8>, _ add: (inout WeightSum) -> Void) -> Int32 {
      if sums[index] != ShapeSums.unknown { return Int32(sums[index]) }
      var sum = WeightSum(weights: weights)
      add(&sum)
      sums[index] = Int16(truncatingIfNeeded: sum.value)
      return sum.value
    }
  }
}
