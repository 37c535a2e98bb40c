internal import Segmentation
public import Winnow

/// Finds what is not the article.
///
/// Each sentence is weighed by a linear model over its words, word classes, shape, position and neighbours; the best
/// sequence of article and boilerplate is taken; neighbours that go become one run. Abstains where that would leave
/// nothing: losing an article is worse than keeping a banner.
public struct BoilerplateExtractor: Extractor {
  public static let name = "boilerplate"
  public static let summary = "Cookie banners, share bars, navigation and other text that is not the article."
  public static let requires: [any Mark.Type] = [Token.self, Sentence.self, Paragraph.self]

  /// What a rule adds to the log-odds of its line.
  private static let certainty: Float = 9

  public init(_ settings: Settings) {}

  public func extract(from document: Document) -> Layer<BoilerplateRun> {
    RepeatedRuns.merged(ownRuns(document), document)
  }

  /// What the page alone tells.
  private func ownRuns(_ document: Document) -> Layer<BoilerplateRun> {
    if BlockExtraction.suits(document) { return BlockExtraction(BlockModel.standard).runs(in: document) }
    var features = FeatureExtractor(document)
    let units = features.units
    let rules = units.map { LineRule.kind($0, features.tokens, document.bytes) }
    var logits = [Float](repeating: 0, count: units.count)
    for index in units.indices {
      logits[index] = Model.standard.logit(features.features(of: index))
      if rules[index] != nil { logits[index] = max(logits[index], 0) + Self.certainty }
    }
    let labels = UnitLabels(logits, units).labels
    guard labels.contains(false) else { return Layer() }
    return Layer(Self.runs(units, labels, rules))
  }

  private static func runs(
    _ units: [Unit], _ labels: [Bool], _ rules: [BoilerplateRun.Kind?]
  ) -> [Annotation<BoilerplateRun>] {
    let firstArticle = labels.firstIndex(of: false).map { units[$0].range.start } ?? 0
    var builder = RunBuilder { $0.range.start < firstArticle }
    for index in units.indices {
      if labels[index] { builder.add(units[index], ruled: rules[index]) } else { builder.flush() }
    }
    builder.flush()
    return builder.runs
  }
}
