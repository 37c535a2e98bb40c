internal import EntityData
internal import Segmentation
internal import Winnow

/// Tags tokens from left to right with a linear model (averaged perceptron, Collins 2002), each tag allowed to lean on
/// the two before it.
struct EntityTagger: @unchecked Sendable {
  static let standard = EntityTagger(
    UnsafeBufferPointer(start: entity_weights, count: Int(entity_weight_count)))

  private let weights: UnsafeBufferPointer<Int8>

  private init(_ weights: UnsafeBufferPointer<Int8>) { self.weights = weights }

  private var isTrained: Bool { weights.count == EntityFeatures.rows * EntityTag.count }

  /// One tag for each token of the document; sentences are tagged apart from one another.
  func tags(_ document: Document) -> [Int] {
    let features = EntityFeatures(document)
    var tags = [Int](repeating: EntityTag.outside, count: features.count)
    guard isTrained else { return tags }
    let tokens = document[Token.self]
    var rows: [Int32] = []
    for sentence in document[Sentence.self] {
      let bounds =
        tokens.firstIndex(
          startingAtOrAfter: sentence.range.start)..<tokens.firstIndex(startingAtOrAfter: sentence.range.end)
      for index in bounds {
        features.rows(of: index, in: bounds, into: &rows)
        var scores = [Int32](repeating: 0, count: EntityTag.count)
        add(rows, to: &scores)
        let last = index > bounds.lowerBound ? tags[index - 1] : EntityTag.outside
        let beforeLast = index > bounds.lowerBound + 1 ? tags[index - 2] : EntityTag.outside
        features.rows(of: index, after: last, beforeLast, into: &rows)
        add(rows, to: &scores)
        tags[index] = EntityTag.best(scores, after: last)
      }
    }
    return tags
  }

  /// A weight is the signed square of its byte.
  private func add(_ rows: [Int32], to scores: inout [Int32]) {
    for row in rows {
      let base = Int(row) * EntityTag.count
      for tag in 0..<EntityTag.count {
        let root = Int32(weights[base + tag])
        scores[tag] += root * abs(root)
      }
    }
  }
}
