/// The second pass's features: those of the first, and what the first thought of the unit, of those around it and of
/// the document.
struct TextContext {
  private(set) var table: FeatureTable
  private let scores: [Float]
  /// Running sums of scores and of their weights.
  private var sums: [SIMD2<Float>] = [SIMD2(0, 0)]
  private let isArticle: [Bool]

  /// - Parameter scores: the first pass's probabilities of being boilerplate.
  init(_ first: consuming FeatureTable, _ units: [Unit], scores: [Float]) {
    table = first
    self.scores = scores
    isArticle = zip(units, scores).map { $0.wordCount >= 8 && $1 < 0.2 }
    for (unit, score) in zip(units, scores) {
      let weight = Float(min(40, unit.wordCount + 2))
      sums.append(sums[sums.count - 1] + SIMD2(score * weight, weight))
    }
    addNeighbours()
    addWindows()
    addPlace()
  }

  private mutating func addNeighbours() {
    let scores = scores
    for distance in -4...4 {
      table.add("score") { row in
        scores.indices.contains(row + distance) ? Byte.probability(scores[row + distance]) : 127
      }
    }
  }

  private mutating func addWindows() {
    let (sums, count) = (sums, scores.count)
    func mean(_ first: Int, _ last: Int) -> UInt8 {
      let (first, last) = (max(0, first), min(count, last))
      guard last > first else { return 127 }
      let both = sums[last] - sums[first]
      return Byte.probability(both[0] / max(1, both[1]))
    }
    for reach in [2, 5, 12, 30] {
      table.add("score around") { mean($0 - reach, $0 + reach + 1) }
      table.add("score before") { mean($0 - reach, $0) }
      table.add("score after") { mean($0 + 1, $0 + reach + 1) }
    }
    table.add("score up to here") { mean(0, $0) / 8 }
    table.add("score from here") { mean($0 + 1, count) / 8 }
    let whole = mean(0, count)
    table.add("score of the document", page: whole / 16)
  }

  /// Where the unit stands to the first and the last that surely belong to the article.
  private mutating func addPlace() {
    let first = isArticle.firstIndex(of: true) ?? 0
    let last = isArticle.lastIndex(of: true) ?? isArticle.count
    table.add("units to the first sure one") { Byte.around(Self.signed($0 - first)) }
    table.add("units to the last sure one") { Byte.around(Self.signed($0 - last)) }
    let isArticle = isArticle
    var before: [UInt8] = []
    var distance = 255
    for index in isArticle.indices {
      before.append(UInt8(distance))
      distance = isArticle[index] ? 1 : min(255, distance + 1)
    }
    var after = before
    distance = 255
    for index in isArticle.indices.reversed() {
      after[index] = UInt8(distance)
      distance = isArticle[index] ? 1 : min(255, distance + 1)
    }
    table.add("units since a sure one") { before[$0] }
    table.add("units to a sure one") { after[$0] }
  }

  private static func signed(_ value: Int) -> Int { value.signum() * Int(Byte.log(abs(value)) / 2) }
}
