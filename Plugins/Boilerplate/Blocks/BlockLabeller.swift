internal import Glibc
internal import Winnow

/// Tells main text from the rest block by block in two passes: the first judges each block by itself and its
/// surroundings, the second knows what the first thought of all of them. What is alike in the tree then draws together.
package struct BlockLabeller {
  private let model: BlockModel

  package init(_ model: BlockModel) { self.model = model }

  /// Probabilities that the blocks are main text.
  /// - Parameter types: probabilities of the page types.
  package func probabilities(_ page: BlockPage, types: [Float]) -> [Float] {
    guard page.count > 0 else { return [] }
    let logits = model.second.logits(secondTable(BlockFeatures(page).table, page, types: types))
    return PooledLogits.pooled(logits, page).map(Self.probability)
  }

  /// The second pass's features from those of the first.
  package func secondTable(_ first: FeatureTable, _ page: BlockPage, types: [Float]) -> FeatureTable {
    let scores = model.first.logits(first).map(Self.probability)
    return SequenceFeatures.table(first, page, scores: scores, types: types)
  }

  /// Probabilities of the page types, in the order of their cases; they sum to 1.
  package func types(_ page: BlockPage) -> [Float] {
    var table = FeatureTable(rows: 1)
    PageFeatures.add(page, to: &table)
    let logits = model.types.map { $0.logits(table)[0] }
    let weights = logits.map { expf(max(-30, min(30, $0))) }
    let sum = weights.reduce(0, +)
    return weights.map { $0 / sum }
  }

  package static func probability(_ logit: Float) -> Float { 1 / (1 + expf(max(-30, min(30, -logit)))) }
}
