internal import Winnow

/// Decides for all units of a document together which are boilerplate: the cheapest path through two states
/// (Viterbi), because boilerplate comes in runs and a change of state inside a paragraph is rare.
struct TextLabels {
  /// Odds at which a unit goes: losing article text costs five times what keeping boilerplate does.
  private static let bias: Float = 1.4
  /// The same where a long document has many lists beside its prose, so that there is less to tell an article by.
  private static let listBias: Float = 1.9
  private static let leastProse = 70
  private static let fewestOfLists = 60
  private static let change: Float = 0.6
  private static let changeInsideBlock: Float = 2.0

  /// True for boilerplate, one for each unit.
  let labels: [Bool]

  init(_ logits: [Float], _ units: [Unit]) {
    let isProse =
      units.count < Self.fewestOfLists || DocumentFacts.isMostlyProse(units, percent: Self.leastProse)
    let bias = isProse ? Self.bias : Self.listBias
    var article: Float = 0
    var boilerplate: Float = 0
    var came: [(article: Bool, boilerplate: Bool)] = []
    came.reserveCapacity(logits.count)
    for (index, logit) in logits.enumerated() {
      let change = units[index].flags.contains(.startsBlock) ? Self.change : Self.changeInsideBlock
      let gain = (max(-6, min(6, logit)) - bias) * Self.weight(units[index])
      // Each state remembers whether it came from boilerplate.
      let leaves = boilerplate - change > article
      let stays = boilerplate >= article - change
      came.append((leaves, stays))
      (article, boilerplate) = (
        leaves ? boilerplate - change : article, (stays ? boilerplate : article - change) + gain
      )
    }
    labels = Self.path(came, endsInBoilerplate: boilerplate > article)
  }

  /// Long units count for more, but not by their length: their evidence is no longer independent.
  private static func weight(_ unit: Unit) -> Float { unit.wordCount > 12 ? 1.5 : 1 }

  private static func path(_ came: [(article: Bool, boilerplate: Bool)], endsInBoilerplate: Bool) -> [Bool] {
    var labels = [Bool](repeating: false, count: came.count)
    var state = endsInBoilerplate
    for index in came.indices.reversed() {
      labels[index] = state
      state = state ? came[index].boilerplate : came[index].article
    }
    return labels
  }
}
