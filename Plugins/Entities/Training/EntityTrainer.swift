internal import Entities

/// Trains the conditional random field online: FTRL-proximal (McMahan et al. 2013), a rate for each weight, with L1 and
/// L2 penalties. Deterministic.
struct EntityTrainer {
  let alphabet: FeatureAlphabet
  private let rates: TrainingOptions.Rates
  private let corpus: EntityCorpus
  private let blocks: Int
  private var numbers: [Int32]
  /// `blocks` vectors for each feature of the alphabet.
  private(set) var weights: [SIMD16<Float>]
  private var sums: [SIMD16<Float>]
  private var squares: [SIMD16<Float>]
  private(set) var transitions: [Float]
  private var transitionSquares: [Float]
  private var random: UInt64 = 7

  init(_ corpus: EntityCorpus, minimum: Int, rates: TrainingOptions.Rates) {
    self.corpus = corpus
    self.rates = rates
    blocks = corpus.blocks
    alphabet = FeatureAlphabet(corpus.hashes, minimum: minimum)
    numbers = corpus.hashes.map { [alphabet] in alphabet.number($0) }
    weights = [SIMD16<Float>](repeating: SIMD16(repeating: 0), count: alphabet.features.count * corpus.blocks)
    sums = weights
    squares = weights
    let tags = EntityTag.count(types: corpus.types)
    self.transitions = [Float](repeating: 0, count: tags * tags)
    transitionSquares = [Float](repeating: 1, count: tags * tags)
  }

  /// One pass over the corpus in an order of its own.
  mutating func epoch() {
    var order = Array(corpus.sequences.indices)
    for index in order.indices.reversed() where index > 0 {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      order.swapAt(index, Int(random >> 33) % (index + 1))
    }
    var marginals = ForwardBackward(types: corpus.types)
    var scores: [SIMD16<Float>] = []
    for index in order { learn(corpus.sequences[index], &marginals, &scores) }
  }

  private mutating func learn(
    _ sequence: EntityCorpus.Sequence, _ marginals: inout ForwardBackward, _ scores: inout [SIMD16<Float>]
  ) {
    scores.removeAll(keepingCapacity: true)
    for token in sequence.tokens { addScores(of: token, to: &scores) }
    marginals.run(scores, transitions, gold: corpus.gold[sequence.tokens])
    let mask = corpus.masks[sequence.mask]
    for (offset, token) in sequence.tokens.enumerated() {
      for block in 0..<blocks {
        let gradient = marginals.gradients[offset * blocks + block] * mask[block] * sequence.weight
        if gradient.max() > 0.001 || gradient.min() < -0.001 { update(token, block, gradient) }
      }
    }
    updateTransitions(marginals, sequence.weight)
  }

  private mutating func updateTransitions(_ marginals: ForwardBackward, _ weight: Float) {
    for pair in marginals.pairs {
      let index = pair.from * marginals.tags + pair.to
      let gradient = marginals.ofTransitions[index] * weight
      transitionSquares[index] += gradient * gradient
      transitions[index] -= 0.1 * gradient / transitionSquares[index].squareRoot()
    }
  }

  private func addScores(of token: Int, to scores: inout [SIMD16<Float>]) {
    numbers.withUnsafeBufferPointer { numbers in
      weights.withUnsafeBufferPointer { weights in
        for block in 0..<blocks {
          var sum = SIMD16<Float>(repeating: 0)
          for place in corpus.starts[token]..<corpus.starts[token + 1] where numbers[place] >= 0 {
            sum += weights[Int(numbers[place]) * blocks + block]
          }
          scores.append(sum)
        }
      }
    }
  }

  private mutating func update(_ token: Int, _ block: Int, _ gradient: SIMD16<Float>) {
    let range = corpus.starts[token]..<corpus.starts[token + 1]
    let square = gradient * gradient
    let zero = SIMD16<Float>(repeating: 0)
    let (alpha, l1, l2, blocks) = (rates.alpha, rates.l1, rates.l2, self.blocks)
    let one = SIMD16<Float>(repeating: 1)
    numbers.withUnsafeBufferPointer { numbers in
      weights.withUnsafeMutableBufferPointer { weights in
        sums.withUnsafeMutableBufferPointer { sums in
          squares.withUnsafeMutableBufferPointer { squares in
            for place in range where numbers[place] >= 0 {
              let row = Int(numbers[place]) * blocks + block
              let before = squares[row].squareRoot()
              squares[row] += square
              let root = squares[row].squareRoot()
              sums[row] += gradient - (root - before) / alpha * weights[row]
              let sum = sums[row]
              let size = sum.replacing(with: zero - sum, where: sum .< zero)
              let shrunk = (size - l1).replacing(with: zero, where: size .< l1)
              let value = shrunk / ((root + one) / alpha + l2)
              weights[row] = value.replacing(with: zero - value, where: sum .> zero)
            }
          }
        }
      }
    }
  }
}
