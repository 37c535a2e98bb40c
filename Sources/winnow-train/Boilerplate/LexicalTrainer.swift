import Boilerplate

/// Logistic regression by AdaGrad (Duchi et al. 2011) over the words of units, deterministic.
struct LexicalTrainer {
  private static let epochs = 8
  private static let rate: Float = 0.12
  private static let decay: Float = 1e-5

  private var weights = [Float](repeating: 0, count: LexicalModel.size)
  private var squares = [Float](repeating: 1e-6, count: LexicalModel.size)

  static func train(_ items: [BoilerplateCorpus.Item]) -> LexicalModel {
    var trainer = LexicalTrainer()
    var order = items.indices.flatMap { item in
      items[item].labels.indices.filter { items[item].labels[$0] != .unscored }.map { (item, $0) }
    }
    var random = SplitMix(seed: 42)
    for _ in 0..<epochs {
      random.shuffle(&order)
      for (item, unit) in order { trainer.step(items[item], unit) }
    }
    return LexicalModel(trainer.quantised)
  }

  private mutating func step(_ item: BoilerplateCorpus.Item, _ unit: Int) {
    let indices = item.evidence.lexicalIndices(of: unit)
    let value = LexicalModel.value(indices.count)
    var sum: Float = 0
    for index in indices { sum += weights[Int(index)] }
    let target: Float = item.labels[unit] == .boilerplate ? 1 : 0
    let error = (1 / (1 + exponential(-sum * value)) - target) * item.weights[unit] * value
    for index in indices {
      let slot = Int(index)
      let gradient = error + Self.decay * weights[slot]
      squares[slot] += gradient * gradient
      weights[slot] -= Self.rate * gradient / squares[slot].squareRoot()
    }
  }

  private var quantised: [Int8] {
    weights.map { Int8(max(-127, min(127, ($0 * LexicalModel.scale).rounded()))) }
  }
}
