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
    let ends = SentenceBoundaries(text, locale: document.language?.code ?? "").ends
    let refinement = SentenceRefinement(text)
    var sentences: [Annotation<Sentence>] = []
    var next = 0
    for paragraph in paragraphs {
      var start = paragraph.range.start
      while next < ends.count, Int(ends[next]) < paragraph.range.end {
        let end = Int(ends[next])
        next += 1
        guard end > start, refinement.isSentenceEnd(end, from: start) else { continue }
        if let range = Blank.trimmed(text, start, end) { sentences.append(Annotation(range, Sentence())) }
        start = end
      }
      if let range = Blank.trimmed(text, start, paragraph.range.end) { sentences.append(Annotation(range, Sentence())) }
    }
    return Layer(sentences)
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
