import Segmentation

/// Logistic regression over hashed features of places where sentences may end, by AdaGrad (Duchi et al. 2011).
/// Deterministic: one seed, one order.
struct SentenceTrainer {
  struct Example {
    var indices: [Int32]
    var label: Bool
    var weight: Float
  }

  private static let rate: Float = 0.3
  private static let lean: Float = 0.33
  private static let decay: Float = 1e-3

  private var weights = [Float](repeating: 0, count: BoundaryFeature.count)
  private var squares = [Float](repeating: 1, count: BoundaryFeature.count)

  mutating func train(_ examples: [Example], epochs: Int) {
    var order = Array(examples.indices)
    var random: UInt64 = 11
    for _ in 0..<epochs {
      for index in order.indices.reversed() where index > 0 {
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        order.swapAt(index, Int(random >> 33) % (index + 1))
      }
      for index in order { learn(examples[index]) }
    }
  }

  private mutating func learn(_ example: Example) {
    var sum: Float = 0
    for index in example.indices { sum += weights[Int(index)] }
    let error = (1 / (1 + exponential(-sum)) - (example.label ? 1 : 0)) * example.weight
    if abs(error) < 1e-3 { return }
    for index in example.indices {
      let slot = Int(index)
      let gradient = error + Self.decay * weights[slot]
      squares[slot] += gradient * gradient
      weights[slot] -= Self.rate * gradient / squares[slot].squareRoot()
    }
  }

  /// Weights as the binary embeds them. The first feature is true of every place: it takes the lean towards an end that
  /// costs the least F1, since models trained on few documents are too shy on others.
  var quantised: [Int8] {
    var weights = weights
    weights[BoundaryFeature.always] += Self.lean
    return weights.map { Int8(max(-127, min(127, ($0 * SentenceModel.scale).rounded()))) }
  }
}
