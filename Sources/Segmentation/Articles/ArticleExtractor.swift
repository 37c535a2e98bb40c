public import Winnow

/// Splits a raw file that holds several articles, where the evidence is strong; abstains otherwise.
///
/// Evidence: heads (headline with byline, date or dateline and prose below), separators between them, and other words in
/// the text behind a head than in the text before it. One head alone splits nothing unless an article stands before it.
public struct ArticleExtractor: Extractor {
  public static let name = "articles"
  public static let summary = "The articles of a raw file that holds several, each with its headline and date."
  public static let kind = Producer.Kind.tokenizer
  public static let requires: [any Mark.Type] = [Token.self]

  public init(_ settings: Settings) {}

  public func extract(from document: Document) -> Layer<Article> {
    if document.source.mediaType == "text/html" { return Layer() }
    let lines = HeadLines(document).lines
    let splitter = ArticleSplitter(document, lines, HeadFinder(lines).heads())
    return Layer(splitter.articles())
  }
}
