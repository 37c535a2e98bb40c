public import Winnow

/// Candidates for names, by capitals and what joins them.
public struct NameExtractor: Extractor {
  public static let name = "names"
  public static let summary =
    "Candidates for names: capitalised words with what joins them; Chinese, Japanese and Korean by surnames and titles."
  public static let kind = Producer.Kind.tokenizer
  public static let requires: [any Mark.Type] = [Token.self, Sentence.self]

  public init(_ settings: Settings) {}

  public func extract(from document: Document) -> Layer<Name> {
    let finder = NameFinder(document.bytes, document[Token.self])
    return Layer(document[Sentence.self].flatMap { finder.names(in: $0.range) })
  }
}
