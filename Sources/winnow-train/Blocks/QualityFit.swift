import Boilerplate

/// Fits what a page's quality says to the word F1 that was reached: isotonic regression (pool adjacent violators).
struct QualityFit {
  typealias Pair = (raw: Double, reached: Double)

  let quality: PageQuality
  private static let fewest = 12

  /// Groups of at least a dozen pages, each a knot at its means.
  init(_ pairs: [Pair]) {
    var pools: [(raw: Double, reached: Double, count: Double)] = []
    for pair in pairs.sorted(by: { $0.raw < $1.raw }) {
      pools.append((pair.raw, pair.reached, 1))
      while pools.count > 1, Self.violates(pools[pools.count - 2], pools[pools.count - 1]) {
        let last = pools.removeLast()
        let first = pools.removeLast()
        let count = first.count + last.count
        pools.append(
          (
            (first.raw * first.count + last.raw * last.count) / count,
            (first.reached * first.count + last.reached * last.count) / count, count
          ))
      }
    }
    quality = PageQuality(knots: pools.map { (Self.rounded($0.raw), Self.rounded($0.reached)) })
  }

  private typealias Pool = (raw: Double, reached: Double, count: Double)

  private static func violates(_ first: Pool, _ last: Pool) -> Bool {
    first.count < Double(fewest) || first.reached >= last.reached
  }

  private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }

  /// Mean distance of expected and reached over ten groups of pages, in the order of what was expected.
  static func error(_ pairs: [Pair]) -> Double {
    let sorted = pairs.sorted { $0.raw < $1.raw }
    let groups = 10
    var sum = 0.0
    for group in 0..<groups {
      let chosen = sorted[group * sorted.count / groups..<(group + 1) * sorted.count / groups]
      sum += abs(chosen.reduce(0) { $0 + $1.raw - $1.reached })
    }
    return sum / Double(max(1, sorted.count))
  }

  /// The error when each fold is judged by a fit on the others.
  /// - Parameter folds: of each pair.
  static func crossValidatedError(_ pairs: [Pair], _ folds: [Int]) -> Double {
    var judged: [Pair] = []
    for fold in Set(folds).sorted() {
      let fit = QualityFit(pairs.indices.filter { folds[$0] != fold }.map { pairs[$0] })
      judged += pairs.indices.filter { folds[$0] == fold }.map {
        (fit.quality.expected(pairs[$0].raw), pairs[$0].reached)
      }
    }
    return error(judged)
  }

  var description: String { quality.knots.map { "(\($0.raw), \($0.expected))" }.joined(separator: ", ") }
}
