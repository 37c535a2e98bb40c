import Reading
import Testing
import Winnow
import WinnowCatalog

/// Whole articles with the record that they must give, byte for byte. RECORD=1 writes the records and fails the run.
@Suite struct GoldenTests {
  static let articles = Files.names("Fixtures/Articles").filter { !$0.hasSuffix(".record.json") }

  /// By name, so that a new extractor changes no golden.
  static let extractors = ["paragraphs", "sentences", "boilerplate", "dates", "entities", "quotes"]

  static func annotated(_ name: String) throws -> Document {
    let raw = Files.bytes("Fixtures/Articles/\(name)")
    let time = CreationTime(iso: "2024-05-14", origin: .option)
    let options = ReadingOptions(creationTime: time)
    let document =
      name.hasSuffix(".html")
      ? HTMLReader(options).document(id: name, raw: raw) : PlainTextReader(options).document(id: name, raw: raw)
    return try Pipeline(extractors, from: .standard).annotate(document)
  }

  @Test(arguments: articles) func recordIsTheSame(_ name: String) throws {
    let line = RecordWriter().line(for: try Self.annotated(name))
    let path = "Fixtures/Articles/\(name).record.json"
    if Files.isRecording {
      try Files.write(path, line)
      Issue.record("recorded \(path); run again without RECORD")
    }
    #expect(String(decoding: line, as: UTF8.self) == Files.text(path))
  }

  @Test(arguments: articles) func rangesLieOnScalarBoundaries(_ name: String) throws {
    let document = try Self.annotated(name)
    for entry in RecordContent(document).annotations {
      guard let range = entry.item.range else { continue }
      #expect(range.start <= range.end && range.end <= document.bytes.count)
      for offset in [range.start, range.end] where offset < document.bytes.count {
        #expect(document.bytes[offset] & 0xC0 != 0x80, "\(entry.id)")
      }
    }
  }

  /// The promise: text leads back to the raw bytes it came from.
  @Test(arguments: articles) func copiedRunsAreTheSameBytes(_ name: String) throws {
    let document = try Self.annotated(name)
    let raw = Files.bytes("Fixtures/Articles/\(name)")
    for run in document.map.runs where run.kind == .copied {
      #expect(document.bytes[run.text.indices] == raw[run.source.indices])
    }
    if document.map.isIdentity { #expect(document.bytes == raw) }
  }

  @Test(arguments: articles) func strippingKeepsWhatIsNoBoilerplate(_ name: String) throws {
    let document = try Self.annotated(name)
    let removed = RecordContent(document).annotations.filter { $0.item.layer == "boilerplate" }.compactMap(\.item.range)
    let stripped = StrippedText(document, without: removed)
    let kept = document.bytes.indices.filter { index in !removed.contains { $0.contains(index) } }
    let isBlack: (UInt8) -> Bool = { $0 > 0x20 }
    #expect(stripped.bytes.filter(isBlack) == kept.map { document.bytes[$0] }.filter(isBlack))
    for (text, source) in stripped.kept {
      #expect(stripped.bytes[text.indices] == document.bytes[source.indices])
    }
  }

  /// Records are input too: reading and annotating one again gives the same line.
  @Test(arguments: articles) func recordsReadBack(_ name: String) throws {
    let line = RecordWriter().line(for: try Self.annotated(name))
    var document = JSONLineReader().document(Array(line.dropLast()), number: 1)
    #expect(document.problems.allSatisfy { $0.severity != .error })
    document = try Pipeline(Self.extractors, from: .standard).annotate(document)
    let original = try JSONParser.parse(Array(line)).object
    let again = try JSONParser.parse(RecordWriter().line(for: document)).object
    #expect(again?["text"] == original?["text"])
    #expect(again?["dct"] == original?["dct"])
  }
}
