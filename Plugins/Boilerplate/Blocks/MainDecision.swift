/// Decides from the probabilities which blocks are kept: those that make the expected F1 of the page's words largest.
///
/// With the blocks in order of probability, the best cut is where the probability falls below half of the F1 reached
/// (Lipton et al. 2014), so a page of doubtful blocks keeps more of them than a page whose main text is plain.
struct MainDecision {
  private static let lowest: Float = 0.3

  /// For each block whether it is main text.
  let labels: [Bool]
  /// The F1 that is expected of them, 0...1.
  let quality: Float

  init(_ probabilities: [Float], _ page: BlockPage) {
    let order = probabilities.indices.sorted { (probabilities[$0], $1) > (probabilities[$1], $0) }
    let expected = order.reduce(Float(0)) { $0 + probabilities[$1] * Float(page.words($1)) }
    var kept: (words: Float, right: Float) = (0, 0)
    var best: Float = 0
    for row in order {
      let words = Float(page.words(row))
      kept = (kept.words + words, kept.right + probabilities[row] * words)
      best = max(best, 2 * kept.right / max(1, kept.words + expected))
    }
    let threshold = max(Self.lowest, best / 2)
    labels = probabilities.map { $0 > threshold }
    quality = min(1, best)
  }
}
