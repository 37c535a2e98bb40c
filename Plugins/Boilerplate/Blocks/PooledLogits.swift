/// Log-odds drawn half of the way to the mean of the blocks at the end of the same path of names and roles: the items of
/// one list, the cells of one column go or stay together more often than the passes see one by one.
enum PooledLogits {
  private static let share: Float = 0.5
  /// Beyond, one block would decide for all.
  private static let strongest: Float = 9

  static func pooled(_ logits: [Float], _ page: BlockPage) -> [Float] {
    let shapes = page.tree.shapes
    var means = NumberedMeans(count: shapes.count)
    let own = logits.map { max(-strongest, min(strongest, $0)) }
    let shape = logits.indices.map { page.owner($0) < 0 ? -1 : shapes.numbers[page.owner($0)] }
    for row in own.indices where shape[row] >= 0 {
      let words = Float(page.words(row) + 2)
      means.add(own[row] * words, words, to: shape[row])
    }
    return own.indices.map { row in
      guard shape[row] >= 0 else { return own[row] }
      return (1 - share) * own[row] + share * means[shape[row]]
    }
  }
}
