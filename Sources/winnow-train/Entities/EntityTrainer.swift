import Entities

/// Trains the conditional random field online: FTRL-proximal (McMahan et al. 2013), a rate for each weight, with L1 and
/// L2 penalties. Deterministic.
struct EntityTrainer {
  struct Rates {
    var alpha: Float = 0.1
    var l1: Float = 0.3
    var l2: Float = 0.02
    /// Share of a token's features that is left out each time it is seen, so that no feature leans on another alone.
    var dropout: Float = 0
  }

  private let rates: Rates
  let alphabet: FeatureAlphabet
  private let corpus: EntityCorpus
  private var numbers: [Int32]
  private(set) var weights: [SIMD16<Float>]
  private var sums: [SIMD16<Float>]
  private var squares: [SIMD16<Float>]
  private(set) var transitions = [Float](repeating: 0, count: EntityTag.count * EntityTag.count)
  private var transitionSquares = [Float](repeating: 1, count: EntityTag.count * EntityTag.count)
  private var random: UInt64 = 7
  private var salt: UInt64 = 0
  private let dropped: UInt64

  init(_ corpus: EntityCorpus, minimum: Int, rates: Rates) {
    self.corpus = corpus
    self.rates = rates
    dropped = UInt64(rates.dropout * 65536)
    alphabet = FeatureAlphabet(corpus.hashes, minimum: minimum)
    numbers = corpus.hashes.map { [alphabet] in alphabet.number($0) }
    let zero = SIMD16<Float>(repeating: 0)
    weights = [SIMD16<Float>](repeating: zero, count: alphabet.features.count)
    sums = weights
    squares = weights
  }

  /// One pass over the corpus in an order of its own; returns the share of wrong tags.
  mutating func epoch() {
    var order = Array(corpus.sequences.indices)
    for index in order.indices.reversed() where index > 0 {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      order.swapAt(index, Int(random >> 33) % (index + 1))
    }
    var marginals = ForwardBackward()
    var scores: [SIMD16<Float>] = []
    for index in order { learn(corpus.sequences[index], &marginals, &scores) }
  }

  private mutating func learn(
    _ sequence: EntityCorpus.Sequence, _ marginals: inout ForwardBackward, _ scores: inout [SIMD16<Float>]
  ) {
    scores.removeAll(keepingCapacity: true)
    salt = random
    random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    for token in sequence.tokens { scores.append(score(token)) }
    marginals.run(scores, transitions, gold: corpus.gold[sequence.tokens])
    for (offset, token) in sequence.tokens.enumerated() {
      let gradient = marginals.gradients[offset] * sequence.labelled * sequence.weight
      if gradient.max() > 0.001 || gradient.min() < -0.001 { update(token, gradient) }
    }
    for pair in ForwardBackward.pairs {
      let index = pair.from * EntityTag.count + pair.to
      let gradient = marginals.ofTransitions[index] * sequence.weight
      transitionSquares[index] += gradient * gradient
      transitions[index] -= 0.1 * gradient / transitionSquares[index].squareRoot()
    }
  }

  private func score(_ token: Int) -> SIMD16<Float> {
    var sum = SIMD16<Float>(repeating: 0)
    numbers.withUnsafeBufferPointer { numbers in
      weights.withUnsafeBufferPointer { weights in
        for place in corpus.starts[token]..<corpus.starts[token + 1]
        where numbers[place] >= 0 && Self.keeps(place, salt, dropped) {
          sum += weights[Int(numbers[place])]
        }
      }
    }
    return sum
  }

  /// The same answer for scoring and learning of one visit.
  @inline(__always)
  private static func keeps(_ place: Int, _ salt: UInt64, _ dropped: UInt64) -> Bool {
    (UInt64(truncatingIfNeeded: place) ^ salt) &* 0x9E37_79B9_7F4A_7C15 >> 48 >= dropped
  }

  private mutating func update(_ token: Int, _ gradient: SIMD16<Float>) {
    let range = corpus.starts[token]..<corpus.starts[token + 1]
    let square = gradient * gradient
    let zero = SIMD16<Float>(repeating: 0)
    let (alpha, l1, l2, salt, dropped) = (rates.alpha, rates.l1, rates.l2, self.salt, self.dropped)
    let one = SIMD16<Float>(repeating: 1)
    numbers.withUnsafeBufferPointer { numbers in
      weights.withUnsafeMutableBufferPointer { weights in
        sums.withUnsafeMutableBufferPointer { sums in
          squares.withUnsafeMutableBufferPointer { squares in
            for place in range where numbers[place] >= 0 && Self.keeps(place, salt, dropped) {
              let row = Int(numbers[place])
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
