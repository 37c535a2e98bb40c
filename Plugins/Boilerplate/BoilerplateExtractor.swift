internal import Segmentation
public import Winnow

/// Finds what is not the article.
///
/// Pages of HTML are judged by their blocks. Text is cut into units: sentences, lines, and parts of lines that were
/// glued together. Each is weighed by a model over its words, shape, neighbours and place; the best sequence of article
/// and boilerplate is taken; neighbours that go become one run. Abstains where that would leave nothing: losing an
/// article is worse than keeping a banner.
public struct BoilerplateExtractor: Extractor {
  public static let name = "boilerplate"
  public static let summary = "Cookie banners, share bars, navigation and other text that is not the article."
  public static let requires: [any Mark.Type] = [Paragraph.self]

  private let model: TextModel

  public init(_ settings: Settings) { model = .standard }

  /// An extractor with weights of one's own, for training.
  package init(_ model: TextModel) { self.model = model }

  public func extract(from document: Document) -> Layer<BoilerplateRun> {
    RepeatedRuns.merged(ownRuns(document), document)
  }

  /// What the page alone tells.
  private func ownRuns(_ document: Document) -> Layer<BoilerplateRun> {
    let labeller = TextLabeller(model)
    guard BlockExtraction.suits(document) else { return labeller.runs(in: document) }
    return BlockExtraction(.standard).runs(in: document) { labeller.runs(in: document, blocks: $0) }
  }
}
