internal import Glibc
internal import Winnow

/// Decides for all units of a document together which are boilerplate: the cheapest path through two states
/// (Viterbi), because boilerplate comes in runs and a change of state inside a paragraph is rare.
struct TextLabels {
  /// Log-odds at which a unit goes, where the document is clear.
  private static let bias: Float = 0
  /// The same where little is certain: losing article text costs five times what keeping boilerplate does.
  private static let mostBias: Float = 2.5
  private static let biasOfDoubt: Float = 5
  /// Doubt that every document has.
  private static let usualDoubt: Float = 0.1
  private static let change: Float = 0.6
  private static let changeInsideBlock: Float = 2.5

  /// Doubt from which on even a text that was known for an article is treated with care.
  private static let mostDoubtOfArticles: Float = 0.52

  /// What doubt does: it raises the bar for all units of a document, or only where there is much of it.
  enum Doubt { case careful, lenient }

  /// True for boilerplate, one for each unit.
  let labels: [Bool]

  init(_ logits: [Float], _ units: [Unit], _ doubt: Doubt) {
    let bias = Self.bar(Self.doubt(logits, units), doubt)
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

  private static func bar(_ amount: Float, _ doubt: Doubt) -> Float {
    guard doubt == .careful || amount > mostDoubtOfArticles else { return bias }
    return min(mostBias, bias + biasOfDoubt * max(0, amount - usualDoubt))
  }

  /// How far the units are from certain, 0...1: forums, shops and lists leave the model in doubt, articles do not.
  private static func doubt(_ logits: [Float], _ units: [Unit]) -> Float {
    var (sum, words): (Float, Float) = (0, 0)
    for (logit, unit) in zip(logits, units) {
      let probability = 1 / (1 + expf(-max(-20, min(20, logit))))
      let weight = Float(min(40, unit.wordCount + 2))
      sum += weight * 4 * probability * (1 - probability)
      words += weight
    }
    return sum / max(1, words)
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
