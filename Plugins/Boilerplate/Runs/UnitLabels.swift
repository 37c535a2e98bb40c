internal import Winnow

/// Decides for all units of a document together which are boilerplate: the cheapest path through two states
/// (Viterbi), because boilerplate comes in runs and a change of state inside a paragraph is rare.
struct UnitLabels {
  /// Odds at which a unit goes: losing article text costs five times what keeping boilerplate does , in part paid by the weights in training.
  private static let bias: Float = 1.5
  private static let change: Float = 2.0
  private static let changeInsideParagraph: Float = 4.5

  /// True for boilerplate, one for each unit.
  let labels: [Bool]

  init(_ logits: [Float], _ units: [Unit]) {
    var costs: (article: Float, boilerplate: Float) = (0, 0)
    var came: [(article: Bool, boilerplate: Bool)] = []
    for (index, logit) in logits.enumerated() {
      let change = Self.cost(of: index, units)
      let gain = logit - Self.bias
      // Each state remembers whether it came from boilerplate.
      let fromBoilerplate = costs.boilerplate - change > costs.article
      let stays = costs.boilerplate >= costs.article - change
      came.append((fromBoilerplate, stays))
      costs = (
        fromBoilerplate ? costs.boilerplate - change : costs.article,
        (stays ? costs.boilerplate : costs.article - change) + gain
      )
    }
    labels = Self.path(came, endsInBoilerplate: costs.boilerplate > costs.article)
  }

  private static func cost(of index: Int, _ units: [Unit]) -> Float {
    index > 0 && !units[index].isWholeParagraph && !startsParagraph(index, units) ? changeInsideParagraph : change
  }

  private static func startsParagraph(_ index: Int, _ units: [Unit]) -> Bool {
    units[index].paragraph != units[index - 1].paragraph
  }

  private static func path(
    _ came: [(article: Bool, boilerplate: Bool)], endsInBoilerplate: Bool
  ) -> [Bool] {
    var labels = [Bool](repeating: false, count: came.count)
    var state = endsInBoilerplate
    for index in came.indices.reversed() {
      labels[index] = state
      state = state ? came[index].boilerplate : came[index].article
    }
    return labels
  }
}
