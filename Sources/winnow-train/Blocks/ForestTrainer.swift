import Boilerplate

/// Trains gradient-boosted oblivious trees for a yes-or-no question by Newton steps on the logistic loss, on samples of
/// rows and columns drawn from a fixed seed.
struct ForestTrainer {
  struct Settings {
    var trees = 300
    var depth = 6
    var rate: Float = 0.06
    /// Added to the second derivatives of a leaf.
    var ridge: Float = 12
    /// Rows of mean weight are drawn with this chance in a hundred, others in proportion, and count the more for it.
    var rowShare: Float = 35
    var columnShare: UInt64 = 20
  }

  private let rows: Int
  private let columns: [[UInt8]]
  private let labels: [Bool]
  private let weights: [Float]
  private let settings: Settings
  private var random: UInt64 = 42
  private var scores: [Float]
  private var gradients: [Float]
  private var curvatures: [Float]

  /// - Parameter columns: for each feature a byte for each row.
  init(_ columns: [[UInt8]], _ labels: [Bool], _ weights: [Float], _ settings: Settings) {
    self.columns = columns
    self.labels = labels
    self.settings = settings
    rows = labels.count
    let mean = weights.reduce(0, +) / Float(max(1, rows))
    self.weights = weights.map { $0 / mean }
    scores = [Float](repeating: 0, count: rows)
    gradients = scores
    curvatures = scores
  }

  mutating func forest() -> Forest {
    var forest = Forest()
    for _ in 0..<settings.trees {
      differentiate()
      let (sample, shares) = draw()
      let candidates = columns.indices.filter { _ in draw(100) < settings.columnShare }
      let tree = tree(sample, shares, candidates)
      add(tree)
      forest.trees.append(tree)
    }
    return forest
  }

  /// A sample of the rows, and by what the chance to be drawn must be made good.
  private mutating func draw() -> (rows: [Int32], shares: [Float]) {
    var sample: [Int32] = []
    var shares: [Float] = []
    for row in 0..<rows where weights[row] > 0 {
      let chance = min(100, max(4, settings.rowShare * weights[row]))
      guard Float(draw(100_000)) < chance * 1000 else { continue }
      sample.append(Int32(row))
      shares.append(settings.rowShare / chance)
    }
    return (sample, shares)
  }

  private mutating func draw(_ bound: UInt64) -> UInt64 {
    random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (random >> 33) % bound
  }

  private mutating func differentiate() {
    for row in 0..<rows {
      let probability = 1 / (1 + exponential(-scores[row]))
      gradients[row] = weights[row] * ((labels[row] ? 1 : 0) - probability)
      curvatures[row] = weights[row] * max(0.01, probability * (1 - probability))
    }
  }

  private func tree(_ sample: [Int32], _ shares: [Float], _ candidates: [Int]) -> Forest.Tree {
    var leaves = [UInt8](repeating: 0, count: sample.count)
    let gradients = zip(sample, shares).map { self.gradients[Int($0)] * $1 }
    let curvatures = zip(sample, shares).map { self.curvatures[Int($0)] * $1 }
    var questions: [(column: Int, threshold: UInt8)] = []
    for level in 0..<settings.depth {
      var best: (column: Int, threshold: UInt8, gain: Float) = (candidates.first ?? 0, 255, -1)
      for column in candidates {
        let histogram = Histogram(columns[column], sample, leaves, gradients, curvatures, leafCount: 1 << level)
        let found = histogram.best(settings.ridge)
        if found.gain > best.gain { best = (column, found.threshold, found.gain) }
      }
      questions.append((best.column, best.threshold))
      let column = columns[best.column]
      for index in sample.indices where column[Int(sample[index])] > best.threshold { leaves[index] |= 1 << level }
    }
    return Forest.Tree(questions: questions, leaves: values(leaves, gradients, curvatures))
  }

  private func values(_ leaves: [UInt8], _ gradients: [Float], _ curvatures: [Float]) -> [Float] {
    var sums = [(gradient: Float, curvature: Float)](repeating: (0, 0), count: 1 << settings.depth)
    for index in leaves.indices {
      sums[Int(leaves[index])].gradient += gradients[index]
      sums[Int(leaves[index])].curvature += curvatures[index]
    }
    // To the precision that is stored, so that the next tree corrects the error.
    return sums.map { (settings.rate * $0.gradient / ($0.curvature + settings.ridge) * 4096).rounded() / 4096 }
  }

  private mutating func add(_ tree: Forest.Tree) {
    var answers = [UInt8](repeating: 0, count: rows)
    for (level, question) in tree.questions.enumerated() {
      let column = columns[question.column]
      for row in 0..<rows { answers[row] |= column[row] > question.threshold ? 1 << UInt8(level) : 0 }
    }
    for row in 0..<rows { scores[row] += tree.leaves[Int(answers[row])] }
  }
}

/// Sums of derivatives by leaf and value of one feature.
private struct Histogram {
  private let sums: [SIMD2<Float>]
  private let leafCount: Int

  init(
    _ column: [UInt8], _ sample: [Int32], _ leaves: [UInt8], _ gradients: [Float], _ curvatures: [Float], leafCount: Int
  ) {
    self.leafCount = leafCount
    var sums = [SIMD2<Float>](repeating: .zero, count: leafCount * 256)
    sums.withUnsafeMutableBufferPointer { sums in
      column.withUnsafeBufferPointer { column in
        for index in sample.indices {
          let slot = Int(leaves[index]) << 8 | Int(column[Int(sample[index])])
          sums[slot] += SIMD2(gradients[index], curvatures[index])
        }
      }
    }
    self.sums = sums
  }

  /// The threshold whose two sides, summed over all leaves, explain most.
  func best(_ ridge: Float) -> (threshold: UInt8, gain: Float) {
    var gains = [Float](repeating: 0, count: 256)
    sums.withUnsafeBufferPointer { sums in
      for leaf in 0..<leafCount {
        let bins = UnsafeBufferPointer(rebasing: sums[leaf << 8..<(leaf + 1) << 8])
        let total = bins.reduce(SIMD2<Float>.zero, +)
        if total[1] == 0 { continue }
        let whole = total[0] * total[0] / (total[1] + ridge)
        var left = SIMD2<Float>.zero
        for value in 0..<255 {
          left += bins[value]
          let right = total - left
          gains[value] += left[0] * left[0] / (left[1] + ridge) + right[0] * right[0] / (right[1] + ridge) - whole
        }
      }
    }
    var best = 0
    for value in 1..<255 where gains[value] > gains[best] { best = value }
    return (UInt8(best), gains[best])
  }
}
