internal import Boilerplate
internal import Entities
internal import Segmentation
public import Winnow

/// Finds what was said, by whom, with which word.
public struct QuoteExtractor: Extractor {
  public static let name = "quotes"
  public static let summary = "Direct, mixed and indirect speech with cue, speaker and addressee."
  public static let requires: [any Mark.Type] = [
    Token.self, Sentence.self, Paragraph.self, Name.self, EntityMention.self, BoilerplateRun.self,
  ]

  public init(_ settings: Settings) {}

  public func extract(from document: Document) -> Layer<Quote> { Layer() }
}
