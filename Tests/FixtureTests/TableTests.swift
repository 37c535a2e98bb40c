import Entities
import Quotes
import Testing
import Winnow

/// Tables of documents whose marks are set by hand, so that no extractor has a say in them.
@Suite struct TableTests {
  private static let text =
    "“Yes, we keep it,” Ruiz,\nthe \"chair\", said. “All of it.”\nNobody else spoke in Port Talling."
  private static let tester = Producer(id: "test", version: "1.0.0", kind: .extractor)

  private static func range(_ words: String, in document: Document) -> TextRange {
    let bytes = Array(words.utf8)
    let start = document.bytes.indices.first { document.bytes[$0...].starts(with: bytes) } ?? 0
    return TextRange(start, start + bytes.count)
  }

  /// One quote in two parts by one person, and a place that is named.
  private static func document(_ id: String = "a") -> Document {
    var document = Document(id: id, text: text)
    let parts = ["“Yes, we keep it,”", "“All of it.”"].map { range($0, in: document) }
    var quote = Quote(.direct, .inverted, spans: parts)
    quote.speaker = range("Ruiz,\nthe \"chair\"", in: document)
    quote.entity = 0
    quote.cue = range("said", in: document)
    let person = EntityMention(.person, entity: 0)
    let place = EntityMention(.place, entity: 1)
    let names = Layer(
      [Annotation(range("Ruiz", in: document), person), Annotation(range("Port Talling", in: document), place)],
      nodes: [
        Entity(.person, name: "Ana Ruiz", mentions: [0]),
        Entity(.place, name: "Port Talling", mentions: [1], iso: "NO"),
      ])
    document.store(names, by: Producer(id: "entities", version: "1.0.0", kind: .extractor))
    document.store(
      Layer([Annotation(parts[0].union(parts[1]), quote)]),
      by: Producer(id: "quotes", version: "1.0.0", kind: .extractor))
    return document
  }

  @Test func aQuoteNamesItsSpeakerAndLeavesOutWhatInterruptsIt() {
    let row = Table.quotes.rows(for: Self.document())
    #expect(
      row == [
        [
          "a", "0", "56", "1", "Ana Ruiz", "Person", "Ruiz,\nthe \"chair\"", "direct", "said", "",
          "“Yes, we keep it,” … “All of it.”",
        ]
      ])
  }

  @Test func mentionsTellTheirLineAndEntity() {
    let rows = Table.entities.rows(for: Self.document())
    #expect(rows.map { $0[3] } == ["1", "3"])
    #expect(rows.map { $0[8] } == ["Ana Ruiz", "Port Talling"])
    #expect(rows.map { $0[10] } == ["", "NO"])
  }

  @Test func formatsQuoteWhatTheyMust() {
    let rows = Table.quotes.rows(for: Self.document())
    let written = TableFormat.allCases.map { String(decoding: $0.line(rows[0], Table.quotes.columns), as: UTF8.self) }
    #expect(
      written[0]
        == "a,0,56,1,Ana Ruiz,Person,\"Ruiz,\nthe \"\"chair\"\"\",direct,said,,\"“Yes, we keep it,” … “All of it.”\"\n")
    #expect(
      written[1]
        == "a\t0\t56\t1\tAna Ruiz\tPerson\tRuiz, the \"chair\"\tdirect\tsaid\t\t“Yes, we keep it,” … “All of it.”\n")
    #expect(
      written[2]
        == "{\"document\":\"a\",\"start\":0,\"end\":56,\"line\":1,\"speaker\":\"Ana Ruiz\",\"speaker_type\":\"Person\","
        + "\"speaker_text\":\"Ruiz,\\nthe \\\"chair\\\"\",\"kind\":\"direct\",\"cue\":\"said\",\"addressee\":null,"
        + "\"quote\":\"“Yes, we keep it,” … “All of it.”\"}\n")
    #expect(written[3].split(separator: "\n").count == 1)
  }

  @Test func tallyCountsRowsAndDocuments() throws {
    var tally = try #require(Tally(of: .entities, by: "entity"))
    for id in ["a", "b", "c"] { tally.add(Table.entities.rows(for: Self.document(id))) }
    tally.add(Table.entities.rows(for: Self.document("d")).filter { $0[8] == "Port Talling" })
    #expect(tally.columns.map(\.name) == ["count", "documents", "type", "entity"])
    #expect(tally.rows() == [["4", "4", "Place", "Port Talling"], ["3", "3", "Person", "Ana Ruiz"]])
    #expect(tally.rows(top: 1).count == 1)
    #expect(Tally(of: .dates, by: "colour") == nil)
  }
}
