import Segmentation
import Testing
import Winnow

@Suite struct SegmentationTests {
  private func annotated(_ text: String) throws -> Document {
    let catalog = Catalog([TokenExtractor.self, ParagraphExtractor.self, SentenceExtractor.self, NameExtractor.self])
    return try Pipeline(from: catalog).annotate(Document(id: "a", text: text))
  }

  /// Sentences are written apart by a bar.
  @Test(arguments: [
    "It rained. |We left.", "Dr. Smith met J. K. Rowling.", "“It leaks.” |She left.",
    "He paid 3.50 dollars. |Then he slept.",
    "The U.S. Senate voted. |It lost.", "„Ja.“ |Er ging.", "Wait... |What?", "One line\n|Another line",
    "See www.example.org/a.b for it. |Good.", "日本語です。|次です。",
  ])
  func sentencesEndWhereTheyEnd(_ marked: String) throws {
    let wanted = marked.split(separator: "|").map { String($0.drop { $0 == " " }).trimmed }
    let document = try annotated(marked.split(separator: "|").joined())
    #expect(document[Sentence.self].map { document.string($0.range) } == wanted)
  }

  @Test(arguments: ["", "a", "Ann Lee said no. He left.\n\nNew paragraph here.", "😀 ünï. 日本。\u{0}\u{FFFD}"])
  func layersTileTheText(_ text: String) throws {
    let document = try annotated(text)
    let black = document.bytes.indices.filter { document.bytes[$0] > 0x20 }
    for paragraph in zip(document[Paragraph.self], document[Paragraph.self].dropFirst()) {
      #expect(paragraph.0.range.end <= paragraph.1.range.start)
    }
    for index in black {
      #expect(document[Sentence.self].covering(index).count == 1)
      #expect(document[Paragraph.self].covering(index).count == 1)
    }
    for sentence in document[Sentence.self] {
      #expect(document[Paragraph.self].contains { $0.range.contains(sentence.range) })
    }
  }

  @Test func namesAreUnits() throws {
    let document = try annotated("Yesterday Kim Jong-un met Ann van der Meer of the Bank of England’s board.")
    #expect(
      document[Name.self].map { document.string($0.range) } == ["Kim Jong-un", "Ann van der Meer", "Bank of England"])
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}
