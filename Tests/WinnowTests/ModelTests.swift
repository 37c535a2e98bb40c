import Testing
import Winnow

@Suite struct ModelTests {
  static let texts = ["", "plain", "é😀\u{301}x", String(repeating: "añb😀", count: 100)]

  @Test(arguments: texts) func offsetsRoundTrip(_ text: String) {
    let bytes = Array(text.utf8)
    let index = CodePointIndex(bytes)
    #expect(index.count == text.unicodeScalars.count)
    var byte = 0
    for (point, scalar) in text.unicodeScalars.enumerated() {
      #expect(index.codePoint(atByte: byte) == point)
      #expect(index.byte(atCodePoint: point) == byte)
      byte += UTF8.width(scalar)
    }
    #expect(index.codePoint(atByte: byte) == index.count)
  }

  @Test func anyBytesGiveADocument() {
    let document = Document(id: "a", bytes: [0xFF, 0x41, 0xED, 0xA0, 0x80, 0xF0, 0x9F])
    #expect(UTF8Text.isWellFormed(document.bytes))
    #expect(document.source.replaced == 5)
  }

  struct Word: Mark {
    static let layerName = "words"
    static func render(_ layer: Layer<Word>, into rendering: inout Rendering) {
      for word in layer { rendering.add("Word", at: word.range) }
    }
  }

  private func layer(_ ranges: [(Int, Int)]) -> Layer<Word> {
    Layer(ranges.map { Annotation(TextRange($0.0, $0.1), Word()) })
  }

  @Test func layersAreSortedAndSearched() {
    let layer = layer([(5, 9), (0, 3), (0, 8), (4, 5)])
    #expect(layer.map(\.range.start) == [0, 0, 4, 5])
    #expect(layer[0].range.end == 8)
    #expect(layer.within(TextRange(0, 5)).count == 2)
    #expect(layer.covering(4).count == 2)
    #expect(layer.overlapping(TextRange(8, 9)).count == 1)
  }

  struct Asking: Extractor {
    static let name = "asking"
    static let summary = "Requires what nobody provides."
    static let requires: [any Mark.Type] = [Word.self]
    init(_ settings: Settings) {}
    func extract(from document: Document) -> Layer<StructureMark> { Layer() }
  }

  @Test func aGapInThePlanIsToldWithBothEnds() {
    let error = #expect(throws: SetupError.self) { try Pipeline(from: Catalog([Asking.self])) }
    #expect(error?.code == .missingProvider)
    #expect(error?.reason.contains("asking") == true && error?.reason.contains("words") == true)
  }

  @Test func unknownNamesAndSettingsAreRefused() {
    #expect(throws: SetupError.self) { try Pipeline(["nonsense"], from: Catalog([])) }
  }

  @Test func whiteSpaceAroundARemovedStretchShrinksToTheLargerBreak() {
    let document = Document(id: "a", text: "one.\n\nCUT\nthree. CUT four CUT")
    let cuts = [TextRange(6, 9), TextRange(17, 20), TextRange(26, 29)]
    let stripped = StrippedText(document, without: cuts)
    #expect(String(decoding: stripped.bytes, as: UTF8.self) == "one.\n\nthree. four ")
  }

  @Test(arguments: [
    ("2021-03-15", "2021-03-15"), ("2021-03-15 10:00", "2021-03-15T10:00"),
    ("2021-03-15T10:00:00+0100", "2021-03-15T10:00:00+01:00"),
  ])
  func creationTimesAreMended(_ written: String, _ normal: String) {
    #expect(ISODate.normalized(written) == normal)
  }

  @Test(arguments: ["2021-02-30", "15 March 2021", "2021-3-15", ""])
  func whatIsNoDayIsRefused(_ written: String) { #expect(ISODate.normalized(written) == nil) }
}
