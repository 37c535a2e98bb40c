import Entities
import Glibc

/// Marginal probabilities of the tags of a run (forward-backward, scaled), and the gradient of its likelihood.
struct ForwardBackward {
  static let tags = EntityTag.count

  /// Allowed pairs of tags as indices into the matrix of transitions.
  static let pairs: [(from: Int, to: Int)] = (0..<tags).flatMap { from in
    (0..<tags).compactMap { EntityTag.allows($0, after: from) ? (from, $0) : nil }
  }

  private var forward: [Float] = []
  private var backward: [Float] = []
  private var unary: [Float] = []
  private var scales: [Float] = []
  private var powers = [Float](repeating: 0, count: tags * tags)
  /// Gradient of the negative logarithm of the likelihood: of each token's scores (tags 1 to 16), of transitions.
  private(set) var gradients: [SIMD16<Float>] = []
  private(set) var ofTransitions = [Float](repeating: 0, count: tags * tags)

  mutating func run(_ scores: [SIMD16<Float>], _ transitions: [Float], gold: ArraySlice<UInt8>) {
    let count = scores.count
    for pair in Self.pairs {
      let index = pair.from * Self.tags + pair.to
      powers[index] = expf(transitions[index])
      ofTransitions[index] = 0
    }
    exponentials(scores)
    forwards(count)
    backwards(count)
    gradients.removeAll(keepingCapacity: true)
    var last = EntityTag.outside
    for (time, tag) in gold.enumerated() {
      gradients.append(gradient(time, Int(tag)))
      ofTransitions[last * Self.tags + Int(tag)] -= 1
      last = Int(tag)
    }
    ofTransitions[last * Self.tags] -= 1
    pairMarginals(count)
  }

  private mutating func exponentials(_ scores: [SIMD16<Float>]) {
    unary.removeAll(keepingCapacity: true)
    for score in scores {
      let top = max(0, score.max())
      unary.append(expf(-top))
      for lane in 0..<16 { unary.append(expf(max(-40, score[lane] - top))) }
    }
  }

  private mutating func forwards(_ count: Int) {
    forward = [Float](repeating: 0, count: count * Self.tags)
    scales = [Float](repeating: 0, count: count)
    for time in 0..<count {
      let base = time * Self.tags
      if time == 0 {
        for tag in 0..<Self.tags { forward[tag] = powers[tag] }
      } else {
        for pair in Self.pairs {
          forward[base + pair.to] += forward[base - Self.tags + pair.from] * powers[pair.from * Self.tags + pair.to]
        }
      }
      var sum: Float = 0
      for tag in base..<base + Self.tags {
        forward[tag] *= unary[tag]
        sum += forward[tag]
      }
      scales[time] = 1 / max(sum, 1e-30)
      for tag in base..<base + Self.tags { forward[tag] *= scales[time] }
    }
  }

  private mutating func backwards(_ count: Int) {
    backward = [Float](repeating: 0, count: count * Self.tags)
    let end = (count - 1) * Self.tags
    for tag in 0..<Self.tags { backward[end + tag] = powers[tag * Self.tags] }
    for time in stride(from: count - 2, through: 0, by: -1) {
      let base = time * Self.tags
      for pair in Self.pairs {
        let next = base + Self.tags + pair.to
        backward[base + pair.from] += powers[pair.from * Self.tags + pair.to] * unary[next] * backward[next]
      }
      for tag in base..<base + Self.tags { backward[tag] *= scales[time + 1] }
    }
  }

  private func gradient(_ time: Int, _ gold: Int) -> SIMD16<Float> {
    let base = time * Self.tags
    var sum: Float = 0
    var marginals = SIMD16<Float>(repeating: 0)
    for tag in 0..<Self.tags {
      let product = forward[base + tag] * backward[base + tag]
      sum += product
      if tag > 0 { marginals[tag - 1] = product }
    }
    marginals /= max(sum, 1e-30)
    if gold > 0 { marginals[gold - 1] -= 1 }
    return marginals
  }

  private mutating func pairMarginals(_ count: Int) {
    var total: Float = 0
    for tag in 0..<Self.tags { total += forward[(count - 1) * Self.tags + tag] * powers[tag * Self.tags] }
    let norm = 1 / max(total, 1e-30)
    for tag in 0..<Self.tags {
      ofTransitions[tag * Self.tags] += forward[(count - 1) * Self.tags + tag] * powers[tag * Self.tags] * norm
      ofTransitions[tag] += powers[tag] * unary[tag] * scales[0] * backward[tag] * norm
    }
    guard count > 1 else { return }
    for time in 1..<count {
      let base = time * Self.tags
      for pair in Self.pairs {
        let index = pair.from * Self.tags + pair.to
        let weight = unary[base + pair.to] * backward[base + pair.to] * scales[time] * norm
        ofTransitions[index] += forward[base - Self.tags + pair.from] * powers[index] * weight
      }
    }
  }
}
