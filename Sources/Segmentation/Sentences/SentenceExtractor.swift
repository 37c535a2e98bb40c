public import Winnow

/// Sentences: ICU's boundaries, refined with evidence on both sides of each.
public struct SentenceExtractor: Extractor {
  public static let name = "sentences"
  public static let summary = "Sentences by ICU's rules, refined for abbreviations, initials, quotes and line ends."
  public static let kind = Producer.Kind.tokenizer
  public static var runtime: [String: String] { ICURuntime.versions }
  public static let requires: [any Mark.Type] = [Paragraph.self]

  public init(_ settings: Settings) {}

  public func extract(from document: Document) -> Layer<Sentence> {
    let paragraphs = document[Paragraph.self]
    let text = Self.unwrapped(document.bytes, paragraphs)
    var cutter = SentenceCutter(text, language: document.language?.code)
    return Layer(paragraphs.flatMap { cutter.sentences(in: $0.range) })
  }

  /// The text with blanks for the line ends inside paragraphs, so that ICU does not take them for sentence ends.
  /// Each byte is replaced by one byte, so offsets stay.
  private static func unwrapped(_ bytes: [UInt8], _ paragraphs: Layer<Paragraph>) -> [UInt8] {
    var bytes = bytes
    for paragraph in paragraphs {
      for index in paragraph.range.indices where bytes[index] == 0x0A || bytes[index] == 0x0D { bytes[index] = 0x20 }
    }
    return bytes
  }
}
