import Winnow

/// A document and who says what in it, as somebody wrote it down.
struct GoldQuotes {
  struct Part {
    /// A continuous part of a quotation, in bytes.
    var range: TextRange
    /// Where the speaker stands, or the words that name one.
    var speaker: TextRange?
    var words: String?
  }

  let document: Document
  private(set) var parts: [Part] = []

  /// - Parameter path: `.jsonl` of documents with annotations of type `quote`, `FILE.jsonl=even` for every second of
  ///   them from the first; or `.txt` of fixtures, in which `⟦…⟧{Quote s="speaker"}` marks a part.
  static func read(_ path: String) -> [GoldQuotes] {
    let isEven = path.hasSuffix("=even")
    let file = isEven ? String(path.dropLast("=even".count)) : path
    guard let bytes = FileBytes.read(file) else { return [] }
    if file.hasSuffix(".txt") { return marked(String(decoding: bytes, as: UTF8.self)) }
    let documents = bytes.split(separator: 0x0A).compactMap { GoldQuotes(line: Array($0)) }
    return documents.enumerated().filter { !isEven || $0.offset % 2 == 0 }.map(\.element)
  }

  // MARK: - Documents with offsets

  private init?(line: [UInt8]) {
    guard let object = (try? JSONParser.parse(line))?.object, let text = object["text"]?.string else { return nil }
    var document = Document(id: object["id"]?.string ?? "", text: text)
    document.language = object["lang"]?.string.map { Language(tag: $0, origin: .option) }
    self.document = document
    let index = CodePointIndex(document.bytes)
    for annotation in object["annotations"]?.array ?? [] { add(annotation, index) }
  }

  private mutating func add(_ annotation: JSONValue, _ index: CodePointIndex) {
    guard let quote = annotation.object, quote["type"]?.string == "quote", let hull = Self.range(annotation, index),
      let speaker = quote["speaker"].flatMap({ Self.range($0, index) })
    else { return }
    let spans = (quote["spans"]?.array ?? []).compactMap { span -> TextRange? in
      guard let ends = span.array, ends.count == 2, let start = ends[0].int, let end = ends[1].int else { return nil }
      return TextRange(index.byte(atCodePoint: start), index.byte(atCodePoint: end))
    }
    parts += (spans.isEmpty ? [hull] : spans).map { Part(range: $0, speaker: speaker) }
  }

  private static func range(_ value: JSONValue, _ index: CodePointIndex) -> TextRange? {
    guard let object = value.object, let start = object["start"]?.int, let end = object["end"]?.int else { return nil }
    return TextRange(index.byte(atCodePoint: start), index.byte(atCodePoint: end))
  }

  // MARK: - Fixtures

  private static func marked(_ content: String) -> [GoldQuotes] {
    content.split(separator: "=== ").compactMap { part in
      part.firstIndex(of: "\n").map { GoldQuotes(marked: part[$0...].drop { $0 == "\n" }) }
    }
  }

  private init(marked: Substring) {
    var bytes: [UInt8] = []
    var open: [Int] = []
    var rest = marked
    while let character = rest.popFirst() {
      if character == "⟦" {
        open.append(bytes.count)
      } else if character == "⟧", let start = open.popLast(), let end = rest.firstIndex(of: "}") {
        if let words = Self.speaker(rest[..<end]) {
          parts.append(Part(range: TextRange(start, bytes.count), words: words))
        }
        rest = rest[rest.index(after: end)...]
      } else {
        bytes += String(character).utf8
      }
    }
    var document = Document(id: "", text: String(decoding: bytes, as: UTF8.self))
    document.language = Language(tag: "en", origin: .option)
    self.document = document
  }

  /// The value of `s`.
  private static func speaker(_ mark: Substring) -> String? {
    guard mark.hasPrefix("{Quote"), let start = mark.firstRange(of: "s=\"")?.upperBound else { return nil }
    return String(mark[start...].prefix { $0 != "\"" })
  }
}
