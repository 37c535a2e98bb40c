import Segmentation
import Testing
import Winnow

/// Sentences tile any text: in order, apart, inside one paragraph each, and nothing but white space outside.
@Suite struct TilingTests {
  private static let pieces: [String] = [
    ". ", "! ", "?", "…", "Dr. ", "a.m. ", "He said ", "“Why?” ", "\"", "(", ")", "[12]", "1. ", "2) ", "• ", "\n",
    "\r\n",
    "\n\n", "www.a.b/c?d ", "x@y.org ", "3.14 ", "。", "「", "」", "。“", "日本", "한국. ", "हिन्दी। ", "العربية؟ ", "» ", "« ",
    ";", ", ", "— ", ":) ", "A. ", "St. ", "\u{A0}", "\u{3000}", "\u{2028}", "e\u{301}", "\u{200B}", "\u{0}", "😀", "ß",
    " ",
    ". . . ", "....", "U.S. ", "The ", "4 ", "LONDON - ", "iPhone ", "\u{85}", "\u{FEFF}", "\u{10FFFF}",
  ]

  @Test(arguments: [nil, "en", "de", "fr", "el", "ja", "hi", "xx"]) func randomText(_ language: String?) throws {
    let pipeline = try Pipeline(from: Catalog([ParagraphExtractor.self, SentenceExtractor.self]))
    var random: UInt64 = 3
    func next(_ bound: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % bound
    }
    for _ in 0..<150 {
      let text = (0..<next(60)).map { _ in Self.pieces[next(Self.pieces.count)] }.joined()
      check(Document(id: text, text: text), language, pipeline)
      check(Document(id: "bytes", bytes: (0..<next(80)).map { _ in UInt8(next(256)) }), language, pipeline)
    }
  }

  private func check(_ document: Document, _ language: String?, _ pipeline: Pipeline) {
    var document = document
    document.language = language.map { Language(tag: $0, origin: .option) }
    document = pipeline.annotate(document)
    let sentences = document[Sentence.self]
    var covered = [Bool](repeating: false, count: document.bytes.count)
    var last = 0
    for sentence in sentences {
      #expect(sentence.range.start >= last && !sentence.range.isEmpty)
      last = sentence.range.end
      for index in sentence.range.indices { covered[index] = true }
      #expect(document[Paragraph.self].contains { $0.range.contains(sentence.range) })
    }
    for index in covered.indices where !covered[index] {
      let isBlank = document.bytes[index] <= 0x20 || document.bytes[index] >= 0x80
      #expect(isBlank, "\(document.id) at \(index)")
    }
  }
}
