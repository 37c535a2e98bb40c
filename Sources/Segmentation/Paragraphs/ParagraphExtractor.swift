public import Winnow

/// Paragraphs by lines, or by blank lines where the text is hard-wrapped.
public struct ParagraphExtractor: Extractor {
  public static let name = "paragraphs"
  public static let summary = "Paragraphs, hard-wrapped or one a line as the document has it."
  public static let kind = Producer.Kind.tokenizer

  public init(_ settings: Settings) {}

  public func extract(from document: Document) -> Layer<Paragraph> {
    let layout = TextLayout(document.bytes)
    return Layer(
      layout.paragraphs.map { lines in
        Annotation(TextRange(layout.lines[lines.lowerBound].start, layout.lines[lines.upperBound - 1].end), Paragraph())
      })
  }
}
