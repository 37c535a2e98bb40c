public import Winnow

/// Recognises headline, byline, dateline and section headings of plain text by the shapes of lines, where the evidence
/// is strong; in HTML, whose reader knows the rest by its elements, datelines alone.
public struct StructureExtractor: Extractor {
  public static let name = "structure"
  public static let summary = "Headlines, bylines, datelines and section headings of plain text."
  public static let kind = Producer.Kind.tokenizer
  public static let requires: [any Mark.Type] = [Token.self]

  public init(_ settings: Settings) {}

  public func extract(from document: Document) -> Layer<ArticlePart> {
    let lines = HeadLines(document).lines
    let parts = StructureParts(lines, HeadFinder(lines).heads()).parts
    let isPage = document.source.mediaType == "text/html" || document.has(StructureMark.self)
    return Layer(isPage ? parts.filter { $0.mark.kind == .dateline } : parts)
  }
}
