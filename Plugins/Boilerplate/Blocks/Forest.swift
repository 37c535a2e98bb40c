/// Gradient-boosted oblivious trees: all nodes of one level ask the same question (as in CatBoost, Prokhorenkova et al.
/// 2018), so a tree is a few comparisons of whole columns and a table of 2^depth values.
package struct Forest: Sendable {
  package struct Tree: Sendable {
    /// For each level the column and the value that a byte must exceed.
    package var questions: [(column: Int, threshold: UInt8)]
    /// Log-odds to add, by the answers as bits, the first level lowest.
    package var leaves: [Float]

    package init(questions: [(column: Int, threshold: UInt8)], leaves: [Float]) {
      self.questions = questions
      self.leaves = leaves
    }
  }

  package var base: Float
  package var trees: [Tree]

  package init(base: Float = 0, trees: [Tree] = []) {
    self.base = base
    self.trees = trees
  }

  /// Log-odds for each row.
  package func logits(_ table: FeatureTable) -> [Float] {
    var scores = [Float](repeating: base, count: table.rows)
    var answers = [UInt8](repeating: 0, count: table.rows)
    table.bytes.withUnsafeBufferPointer { bytes in
      answers.withUnsafeMutableBufferPointer { answers in
        scores.withUnsafeMutableBufferPointer { scores in
          for tree in trees { Self.add(tree, bytes, answers, scores) }
        }
      }
    }
    return scores
  }

  private static func add(
    _ tree: Tree, _ bytes: UnsafeBufferPointer<UInt8>, _ answers: UnsafeMutableBufferPointer<UInt8>,
    _ scores: UnsafeMutableBufferPointer<Float>
  ) {
    let rows = scores.count
    for row in 0..<rows { answers[row] = 0 }
    for (level, question) in tree.questions.enumerated() {
      let column = UnsafeBufferPointer(rebasing: bytes[question.column * rows..<(question.column + 1) * rows])
      let bit = UInt8(1) << UInt8(level)
      for row in 0..<rows { answers[row] |= column[row] > question.threshold ? bit : 0 }
    }
    tree.leaves.withUnsafeBufferPointer { leaves in
      for row in 0..<rows { scores[row] += leaves[Int(answers[row])] }
    }
  }
}
