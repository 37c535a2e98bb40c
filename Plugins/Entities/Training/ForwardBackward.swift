internal import Entities
internal import Glibc

/// Marginal probabilities of the tags of a run (forward-backward, scaled), and the gradient of its likelihood.
struct ForwardBackward {
  let tags: Int
  /// Allowed pairs of tags, as row and column of the matrix of transitions.
  let pairs: [(from: Int, to: Int)]

  private let blocks: Int
  private var forward: [Float] = []
  private var backward: [Float] = []
  private var unary: [Float] = []
  private var scales: [Float] = []
  private var powers: [Float]
  /// Gradient of the negative logarithm of the likelihood: of each token's scores (`blocks` vectors), of transitions.
  private(set) var gradients: [SIMD16<Float>] = []
  private(set) var ofTransitions: [Float]

  init(types: Int) {
    let tags = EntityTag.count(types: types)
    self.tags = tags
    blocks = EntityModel.blocks(types: types)
    pairs = (0..<tags).flatMap { from in
      (0..<tags).compactMap { EntityTag.allows($0, after: from) ? (from, $0) : nil }
    }
    powers = [Float](repeating: 0, count: tags * tags)
    ofTransitions = powers
  }

  mutating func run(_ scores: [SIMD16<Float>], _ transitions: [Float], gold: ArraySlice<UInt8>) {
    let count = scores.count / blocks
    for pair in pairs {
      let index = pair.from * tags + pair.to
      powers[index] = expf(transitions[index])
      ofTransitions[index] = 0
    }
    exponentials(scores)
    forwards(count)
    backwards(count)
    gradients.removeAll(keepingCapacity: true)
    var last = EntityTag.outside
    for (time, tag) in gold.enumerated() {
      addGradient(time, Int(tag))
      ofTransitions[last * tags + Int(tag)] -= 1
      last = Int(tag)
    }
    ofTransitions[last * tags] -= 1
    pairMarginals(count)
  }

  private mutating func exponentials(_ scores: [SIMD16<Float>]) {
    unary.removeAll(keepingCapacity: true)
    for first in stride(from: 0, to: scores.count, by: blocks) {
      var top: Float = 0
      for block in 0..<blocks { top = max(top, scores[first + block].max()) }
      unary.append(expf(-top))
      for lane in 0..<tags - 1 { unary.append(expf(max(-40, scores[first + lane / 16][lane % 16] - top))) }
    }
  }

  private mutating func forwards(_ count: Int) {
    forward = [Float](repeating: 0, count: count * tags)
    scales = [Float](repeating: 0, count: count)
    for time in 0..<count {
      let base = time * tags
      if time == 0 {
        for tag in 0..<tags { forward[tag] = powers[tag] }
      } else {
        for pair in pairs {
          forward[base + pair.to] += forward[base - tags + pair.from] * powers[pair.from * tags + pair.to]
        }
      }
      var sum: Float = 0
      for tag in base..<base + tags {
        forward[tag] *= unary[tag]
        sum += forward[tag]
      }
      scales[time] = 1 / max(sum, 1e-30)
      for tag in base..<base + tags { forward[tag] *= scales[time] }
    }
  }

  private mutating func backwards(_ count: Int) {
    backward = [Float](repeating: 0, count: count * tags)
    let end = (count - 1) * tags
    for tag in 0..<tags { backward[end + tag] = powers[tag * tags] }
    for time in stride(from: count - 2, through: 0, by: -1) {
      let base = time * tags
      for pair in pairs {
        let next = base + tags + pair.to
        backward[base + pair.from] += powers[pair.from * tags + pair.to] * unary[next] * backward[next]
      }
      for tag in base..<base + tags { backward[tag] *= scales[time + 1] }
    }
  }

  private mutating func addGradient(_ time: Int, _ gold: Int) {
    let base = time * tags
    let first = gradients.count
    for _ in 0..<blocks { gradients.append(SIMD16(repeating: 0)) }
    var sum: Float = 0
    for tag in 0..<tags {
      let product = forward[base + tag] * backward[base + tag]
      sum += product
      if tag > 0 { gradients[first + (tag - 1) / 16][(tag - 1) % 16] = product }
    }
    for block in 0..<blocks { gradients[first + block] /= max(sum, 1e-30) }
    if gold > 0 { gradients[first + (gold - 1) / 16][(gold - 1) % 16] -= 1 }
  }

  private mutating func pairMarginals(_ count: Int) {
    var total: Float = 0
    for tag in 0..<tags { total += forward[(count - 1) * tags + tag] * powers[tag * tags] }
    let norm = 1 / max(total, 1e-30)
    for tag in 0..<tags {
      ofTransitions[tag * tags] += forward[(count - 1) * tags + tag] * powers[tag * tags] * norm
      ofTransitions[tag] += powers[tag] * unary[tag] * scales[0] * backward[tag] * norm
    }
    guard count > 1 else { return }
    for time in 1..<count {
      let base = time * tags
      for pair in pairs {
        let index = pair.from * tags + pair.to
        let weight = unary[base + pair.to] * backward[base + pair.to] * scales[time] * norm
        ofTransitions[index] += forward[base - tags + pair.from] * powers[index] * weight
      }
    }
  }
}
