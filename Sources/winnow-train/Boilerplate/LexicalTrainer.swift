import Boilerplate

/// Logistic regression by AdaGrad (Duchi et al. 2011) over the words of units, deterministic.
struct LexicalTrainer {
  private static let epochs = 8
  private static let rate: Float = 0.12
  private static let decay: Float = 1e-5

  private struct Example {
    let indices: Range<Int>
    let target: Float
    let weight: Float
  }

  private let view: LexicalFeatures.View
  private var examples: [Example] = []
  /// Feature indices of all examples, one after the other.
  private var indices: [Int32] = []
  private var weights: [Float]
  private var squares: [Float]

  static func train(_ view: LexicalFeatures.View, _ items: [BoilerplateCorpus.Item]) -> LexicalModel {
    var trainer = LexicalTrainer(view, items)
    var random = SplitMix(seed: 42)
    for _ in 0..<epochs {
      random.shuffle(&trainer.examples)
      for example in trainer.examples { trainer.step(example) }
    }
    return LexicalModel(view, trainer.quantised)
  }

  private init(_ view: LexicalFeatures.View, _ items: [BoilerplateCorpus.Item]) {
    self.view = view
    weights = [Float](repeating: 0, count: LexicalModel.size(of: view))
    squares = [Float](repeating: 1e-6, count: LexicalModel.size(of: view))
    for item in items {
      for unit in item.labels.indices where item.labels[unit] != .unscored { add(item, unit) }
    }
  }

  private mutating func add(_ item: BoilerplateCorpus.Item, _ unit: Int) {
    let start = indices.count
    indices += item.evidence.lexicalIndices(view, of: unit)
    examples.append(
      Example(
        indices: start..<indices.count, target: item.labels[unit] == .boilerplate ? 1 : 0, weight: item.weights[unit]))
  }

  private mutating func step(_ example: Example) {
    let value = LexicalModel.value(example.indices.count)
    var sum: Float = 0
    for index in example.indices { sum += weights[Int(indices[index])] }
    let error = (1 / (1 + exponential(-sum * value)) - example.target) * example.weight * value
    for index in example.indices {
      let slot = Int(indices[index])
      let gradient = error + Self.decay * weights[slot]
      squares[slot] += gradient * gradient
      weights[slot] -= Self.rate * gradient / squares[slot].squareRoot()
    }
  }

  private var quantised: [Int8] {
    weights.map { Int8(max(-127, min(127, ($0 * LexicalModel.scale).rounded()))) }
  }
}
