internal import Segmentation
public import Winnow

/// Finds what is not the article.
public struct BoilerplateExtractor: Extractor {
  public static let name = "boilerplate"
  public static let summary = "Cookie banners, share bars, navigation and other text that is not the article."
  public static let requires: [any Mark.Type] = [Token.self, Sentence.self, Paragraph.self, Name.self]

  public init(_ settings: Settings) {}

  public func extract(from document: Document) -> Layer<BoilerplateRun> { Layer() }
}
