internal import SegmentationData

/// The linear model of sentence ends: one weight of eight bits for each hashed feature, embedded in the binary.
package struct SentenceModel: BoundaryJudge, @unchecked Sendable {
  /// A weight is its byte divided by this.
  package static let scale: Float = 24

  private let weights: UnsafePointer<Int8>?

  package init() {
    let isWhole = Int(segmentation_sentences_size) == BoundaryFeatures.size
    weights = isWhole ? UnsafeRawPointer(segmentation_sentences).assumingMemoryBound(to: Int8.self) : nil
  }

  package func ends(at end: Int, _ features: BoundaryFeatures) -> Bool {
    guard let weights else { return false }
    var sum: Int32 = 0
    for index in features.indices { sum += Int32(weights[Int(index)]) }
    return sum > 0
  }
}
