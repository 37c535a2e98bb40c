internal import Winnow

/// How sure a run is: what its units' log-odds came to, read off a table of how often such runs were boilerplate.
///
/// The table rises (isotonic regression) and was made of documents that the model had not seen.
package struct RunConfidence: Sendable {
  package struct Step: Sendable {
    /// Mean log-odds from which on the share holds.
    package var from: Float
    /// Share of runs that were boilerplate, 0...1.
    package var share: Float

    package init(from: Float, share: Float) {
      self.from = from
      self.share = share
    }
  }

  private static let scale: Float = 1024

  /// Sorted.
  private let steps: [Step]

  package init(_ steps: [Step] = []) { self.steps = steps }

  /// Mean log-odds of units, by the square root of their words.
  package static func mean(_ logits: some Collection<Float>, _ wordCounts: some Collection<Int>) -> Float {
    var (sum, weights): (Float, Float) = (0, 0)
    for (logit, words) in zip(logits, wordCounts) {
      let weight = Float(words + 1).squareRoot()
      sum += max(-8, min(8, logit)) * weight
      weights += weight
    }
    return weights > 0 ? sum / weights : 0
  }

  /// Confidence in hundredths; nil without a table.
  func confidence(_ mean: Float) -> Double? {
    guard let step = steps.last(where: { $0.from <= mean }) ?? steps.first else { return nil }
    return (Double(step.share) * 100).rounded() / 100
  }

  // MARK: - Storage

  /// The number of steps, then for each its threshold and share in 1/1024, all as little-endian 16-bit integers.
  package var encoded: [UInt8] {
    ([steps.count] + steps.flatMap { [Int(($0.from * Self.scale).rounded()), Int(($0.share * Self.scale).rounded())] })
      .flatMap { value in
        let bits = UInt16(bitPattern: Int16(clamping: value))
        return [UInt8(truncatingIfNeeded: bits), UInt8(truncatingIfNeeded: bits >> 8)]
      }
  }

  /// Reads a table at `index`; an empty one where the bytes end.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) {
    let values = stride(from: index, to: bytes.count - 1, by: 2).map {
      Float(Int16(bitPattern: UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8))
    }
    let pairs = values.dropFirst()
    steps = stride(from: pairs.startIndex, to: pairs.endIndex - 1, by: 2).map {
      Step(from: pairs[$0] / Self.scale, share: pairs[$0 + 1] / Self.scale)
    }
  }
}
