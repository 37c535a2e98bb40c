import Boilerplate

/// Runs of documents that a model has not seen, each with its log-odds and whether it was boilerplate.
struct RunCalibration {
  private static let mostSteps = 24
  private static let fewestRuns = 40

  private var runs: [(logOdds: Float, isRight: Bool)] = []

  /// - Parameter logits: of each unit of the item.
  mutating func take(_ item: BoilerplateCorpus.Item, _ logits: [Float]) {
    for run in item.evidence.runs(logits, in: item.document) {
      if let isRight = item.labelled.isBoilerplate(run.range) { runs.append((run.logOdds, isRight)) }
    }
  }

  /// The rising steps that fit best: neighbours that fall are pooled (Ayer et al. 1955), small steps joined.
  var table: RunConfidence {
    var pools: [(from: Float, right: Int, count: Int)] = []
    for run in runs.sorted(by: { ($0.logOdds, $0.isRight ? 1 : 0) < ($1.logOdds, $1.isRight ? 1 : 0) }) {
      pools.append((run.logOdds, run.isRight ? 1 : 0, 1))
      while pools.count > 1, Self.joins(pools[pools.count - 2], pools[pools.count - 1]) {
        let last = pools.removeLast()
        pools[pools.count - 1].right += last.right
        pools[pools.count - 1].count += last.count
      }
    }
    // One right and one wrong added: no run is beyond doubt.
    return RunConfidence(
      pools.suffix(Self.mostSteps).map { pool in
        RunConfidence.Step(from: pool.from, share: Float(pool.right + 1) / Float(pool.count + 2))
      })
  }

  private static func joins(
    _ a: (from: Float, right: Int, count: Int), _ b: (from: Float, right: Int, count: Int)
  ) -> Bool {
    a.count < fewestRuns || a.right * b.count >= b.right * a.count && b.count >= fewestRuns
  }
}

/// How far confidence and truth lie apart, over ten equal bins (expected calibration error).
struct CalibrationError {
  private var bins = [(count: Int, confidence: Double, right: Int)](repeating: (0, 0, 0), count: 10)

  mutating func take(_ confidence: Double, _ isRight: Bool) {
    let bin = min(9, Int(confidence * 10))
    bins[bin].count += 1
    bins[bin].confidence += confidence
    bins[bin].right += isRight ? 1 : 0
  }

  var value: Double {
    let total = bins.reduce(0) { $0 + $1.count }
    return bins.reduce(0) { $0 + abs($1.confidence - Double($1.right)) } / Double(max(1, total))
  }
}
