import Boilerplate
import Segmentation
import Winnow

/// Trains the boilerplate model: logistic regression by AdaGrad over hashed features, deterministic.
struct BoilerplateTrainer {
  struct Example {
    var indices: [Int32]
    var lexical: Int
    /// True for boilerplate.
    var label: Bool
    /// Losing article text is worse than keeping boilerplate.
    var weight: Float
    var bytes: Int
  }

  private var weights = [Float](repeating: 0, count: Model.size)
  private var squares = [Float](repeating: 1e-6, count: Model.size)

  /// Examples of a labelled document, unscored stretches left out.
  static func examples(_ labelled: LabelledDocument, _ pipeline: Pipeline) -> [Example] {
    var extractor = FeatureExtractor(pipeline.annotate(labelled.document))
    return (0..<extractor.count).compactMap { unit in
      let range = extractor.range(unit)
      guard let label = labelled.labels.first(where: { $0.range.overlaps(range) }), label.type != "unscored" else {
        return nil
      }
      let features = extractor.features(of: unit)
      let isBoilerplate = label.type == "boilerplate"
      let size = Float(range.count).squareRoot() / 8
      return Example(
        indices: features.indices, lexical: features.lexical, label: isBoilerplate,
        weight: size * (isBoilerplate ? 1 : 2), bytes: range.count)
    }
  }

  mutating func train(_ examples: [Example], epochs: Int = 12) {
    var order = Array(examples.indices)
    var random: UInt64 = 42
    for _ in 0..<epochs {
      for index in order.indices.reversed() where index > 0 {
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        order.swapAt(index, Int(random >> 33) % (index + 1))
      }
      for index in order { step(examples[index]) }
    }
  }

  private static let rate: Float = 0.12
  private static let decay: Float = 1e-5

  private mutating func step(_ example: Example) {
    let target: Float = example.label ? 1 : 0
    let error = (Self.probability(logit(example)) - target) * example.weight
    let value = Model.lexicalValue(example.lexical)
    for (place, index) in example.indices.enumerated() {
      let slot = Int(index)
      let gradient = error * (place < example.lexical ? value : 1) + Self.decay * weights[slot]
      squares[slot] += gradient * gradient
      weights[slot] -= Self.rate * gradient / squares[slot].squareRoot()
    }
  }

  func logit(_ example: Example) -> Float {
    var words: Float = 0
    var rest: Float = 0
    for (place, index) in example.indices.enumerated() {
      if place < example.lexical { words += weights[Int(index)] } else { rest += weights[Int(index)] }
    }
    return words * Model.lexicalValue(example.lexical) + rest
  }

  private static func probability(_ logit: Float) -> Float { 1 / (1 + exponential(-logit)) }

  /// Weights as the binary embeds them.
  var quantised: [UInt8] {
    weights.map { UInt8(bitPattern: Int8(max(-127, min(127, ($0 * Model.scale).rounded())))) }
  }
}
