internal import Glibc
public import Winnow

/// Sentences: ICU's boundaries, refined with evidence on both sides of each.
public struct SentenceExtractor: Extractor {
  public static let name = "sentences"
  public static let summary =
    "Sentences by ICU's boundaries, rules with evidence on both sides, and a small model for English."
  public static let kind = Producer.Kind.tokenizer
  public static var runtime: [String: String] { ICURuntime.versions }
  public static let requires: [any Mark.Type] = [Paragraph.self]

  public init(_ settings: Settings) {}

  public func extract(from document: Document) -> Layer<Sentence> {
    var model = SentenceModel()
    return Layer(Self.sentences(of: document, &model))
  }

  /// Sentences as another judge than the shipped model decides them; training listens this way.
  package static func sentences(
    of document: Document, _ judge: inout some BoundaryJudge
  ) -> [Annotation<Sentence>] {
    let paragraphs = document[Paragraph.self]
    return unwrapped(document.bytes, paragraphs).withUnsafeBufferPointer { text in
      var cutter = SentenceCutter(text, paragraphs, language: document.language?.code, judge: judge)
      defer { judge = cutter.judge }
      return cutter.sentences(in: paragraphs)
    }
  }

  /// The text with blanks for the line ends inside paragraphs, so that ICU does not take them for sentence ends.
  /// Each byte is replaced by one byte, so offsets stay.
  private static func unwrapped(_ bytes: [UInt8], _ paragraphs: Layer<Paragraph>) -> [UInt8] {
    let ends = bytes.withUnsafeBufferPointer { bytes in
      var ends: [Int] = []
      for paragraph in paragraphs {
        collect(0x0A, in: bytes, paragraph.range, &ends)
        collect(0x0D, in: bytes, paragraph.range, &ends)
      }
      return ends
    }
    if ends.isEmpty { return bytes }
    var bytes = bytes
    for index in ends { bytes[index] = 0x20 }
    return bytes
  }

  private static func collect(_ byte: Int32, in bytes: TextBytes, _ range: TextRange, _ found: inout [Int]) {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return }
    var index = range.start
    while index < range.end, let hit = memchr(base + index, byte, range.end - index) {
      index = UnsafeRawPointer(hit) - base
      found.append(index)
      index += 1
    }
  }
}
