internal import SegmentationData

/// The linear model of sentence ends: one weight of eight bits for each hashed feature, embedded in the binary.
package struct SentenceModel: BoundaryJudge, @unchecked Sendable {
  /// A weight is its byte divided by this.
  package static let scale: Float = 24

  /// What the runs farther away said of 16,000 places of text that the model was not trained on lay between -91 and 100:
  /// where what is near says more, they are not asked.
  private static let most: Int32 = 100

  private let weights: UnsafePointer<Int8>?
  private var sums = ShapeSums()

  /// For one document.
  package init() {
    let isWhole = Int(segmentation_sentences_size) == BoundaryFeature.count
    weights = isWhole ? UnsafeRawPointer(segmentation_sentences).assumingMemoryBound(to: Int8.self) : nil
  }

  @inline(__always)
  package mutating func ends(at end: Int, _ place: BoundaryPlace) -> Bool {
    guard let weights else { return false }
    var sum = WeightSum(weights: weights)
    place.addWords(to: &sum)
    if let shapes = sums.sum(place, weights) { sum.value &+= shapes } else { place.addShapes(to: &sum) }
    if abs(sum.value) <= Self.most { place.addFar(to: &sum) }
    return sum.value > 0
  }
}

struct WeightSum: FeatureSink {
  let weights: UnsafePointer<Int8>
  var value: Int32 = 0

  @inline(__always)
  mutating func take(_ template: UInt32, _ index: Int) { value &+= Int32(weights[index]) }
}
