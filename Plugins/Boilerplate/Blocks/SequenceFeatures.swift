internal import Winnow

/// The second pass's features: those of the first, what the first thought of the block, its neighbours, its kin in the
/// tree and the page, and the page's type.
package enum SequenceFeatures {
  /// - Parameters:
  ///   - first: the first pass's table.
  ///   - scores: its probabilities that a block is main text.
  ///   - types: probabilities of the page types.
  package static func table(_ first: FeatureTable, _ page: BlockPage, scores: [Float], types: [Float]) -> FeatureTable {
    var table = first
    let builder = Builder(page: page, scores: scores)
    builder.addNeighbours(&table)
    builder.addWindows(&table)
    SequenceGroups(page, scores).add(to: &table)
    builder.addPaths(&table)
    builder.addPlace(&table)
    for type in types { table.add("page type", page: Byte.probability(type)) }
    return table
  }

  private struct Builder {
    let page: BlockPage
    let scores: [Float]

    func addNeighbours(_ table: inout FeatureTable) {
      for distance in -4...4 {
        table.add("score") { row in
          scores.indices.contains(row + distance) ? Byte.probability(scores[row + distance]) : 0
        }
      }
    }

    /// Means over the blocks around, weighted by words.
    func addWindows(_ table: inout FeatureTable) {
      var sums: [(score: Float, weight: Float)] = [(0, 0)]
      for row in scores.indices {
        let weight = Float(page.texts[row].words + 2)
        sums.append((sums[row].score + scores[row] * weight, sums[row].weight + weight))
      }
      func mean(_ first: Int, _ last: Int) -> UInt8 {
        let (first, last) = (max(0, first), min(scores.count, last))
        guard last > first else { return 0 }
        return Byte.probability((sums[last].score - sums[first].score) / (sums[last].weight - sums[first].weight))
      }
      for reach in [2, 5, 12, 30] { table.add("mean score around") { mean($0 - reach, $0 + reach + 1) } }
      table.add("mean score before") { mean($0 - 8, $0) }
      table.add("mean score after") { mean($0 + 1, $0 + 9) }
      table.add("mean score of the page") { _ in mean(0, scores.count) }
      table.add("words kept of the page") { _ in Byte.log(Int(sums[scores.count].score)) }
      table.add("score so far") { row in Byte.ratio(Int(sums[row].score), Int(sums[scores.count].score)) }
    }

    /// Means over blocks at the end of the same path.
    func addPaths(_ table: inout FeatureTable) {
      var means = NumberedMeans(count: page.tree.paths.count)
      let paths = scores.indices.map { page.owner($0) < 0 ? -1 : page.tree.paths.numbers[page.owner($0)] }
      for (row, path) in paths.enumerated() where path >= 0 {
        let words = Float(page.texts[row].words + 2)
        means.add(scores[row] * words, words, to: path)
      }
      table.add("mean score of the path") { row in
        paths[row] < 0 ? 0 : Byte.probability(means[paths[row]])
      }
    }

    /// Where the block stands to the first and last block that is surely main text, and to the longest run of it.
    func addPlace(_ table: inout FeatureTable) {
      let sure = scores.indices.filter { scores[$0] > 0.6 && page.texts[$0].words >= 12 }
      let (first, last) = (sure.first ?? 0, sure.last ?? scores.count)
      table.add("words to the first sure block") { row in
        Byte.around(signedLog(page.wordsBefore[row] - page.wordsBefore[first]))
      }
      table.add("words to the last sure block") { row in
        Byte.around(signedLog(page.wordsBefore[row] - page.wordsBefore[min(last, page.count)]))
      }
      table.add("blocks to the first sure block") { Byte.around($0 - first) }
      table.add("blocks to the last sure block") { Byte.around($0 - last) }
      table.add("sure blocks") { _ in Byte.log(sure.count) }
      let strongest = scores.max() ?? 0
      table.add("share of the best score") { Byte.probability(scores[$0] / max(0.01, strongest)) }
      var before = -1
      let sureBefore = scores.indices.map { row -> Int in
        defer { if scores[row] > 0.6 { before = row } }
        return before
      }
      table.add("blocks since a sure one") { sureBefore[$0] < 0 ? 255 : Byte.count($0 - sureBefore[$0]) }
      var after = -1
      var sureAfter = [Int](repeating: -1, count: scores.count)
      for row in scores.indices.reversed() {
        sureAfter[row] = after
        if scores[row] > 0.6 { after = row }
      }
      table.add("blocks to a sure one") { sureAfter[$0] < 0 ? 255 : Byte.count(sureAfter[$0] - $0) }
    }

    private func signedLog(_ value: Int) -> Int { value.signum() * Int(Byte.log(abs(value)) / 2) }
  }
}
