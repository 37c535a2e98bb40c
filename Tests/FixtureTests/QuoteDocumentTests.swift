import Testing
import Winnow
import WinnowCatalog

/// A hundred short documents over the hard cases of news quotations, with gold: half to tune on, half to report.
///
/// `s` is the speaker as written, `e` the name it stands for. A unit is right when half of it lies in a quote whose
/// speaker overlaps `s` or stands for `e`. The floors are below what was measured, and only ever rise.
@Suite struct QuoteDocumentTests {
  struct Tally {
    var gold = 0
    var found = 0
    var right = 0
    var named = 0
    var answered = 0
    var rightNames = 0

    /// F1 of units found with the right speaker.
    var endToEnd: Double { 2 * Double(right) / Double(gold + found) }
    var coverage: Double { Double(answered) / Double(named) }
    var precision: Double { Double(rightNames) / Double(answered) }
  }

  @Test(arguments: [("tuning", 0.98, 0.92), ("reporting", 0.95, 0.88)])
  func speakersAreFound(half: String, endToEnd: Double, coverage: Double) throws {
    var tally = Tally()
    for fixture in Fixture.read(Files.text("Fixtures/QuoteDocuments/\(half).txt")) { try add(fixture, to: &tally) }
    #expect(tally.endToEnd >= endToEnd)
    #expect(tally.coverage >= coverage)
    #expect(tally.precision >= 0.98)
  }

  private func add(_ fixture: Fixture, to tally: inout Tally) throws {
    var document = fixture.document
    document.language = Language(tag: "en", origin: .option)
    let content = RecordContent(try Pipeline(from: .standard).annotate(document))
    for unit in fixture.expected {
      let quote = self.quote(at: unit.range, content)
      tally.found += quote == nil ? 0 : 1
      guard unit.type == "Quote" else { continue }
      tally.gold += 1
      let speaker = quote.flatMap { self.speaker(of: $0, content, document) } ?? Speaker()
      let name = unit.features["e"] ?? ""
      let words = unit.features["s"] ?? ""
      let isNamed = !name.isEmpty && speaker.name.map { $0.contains(name) || name.contains($0) } ?? false
      let isWritten = speaker.words.map { $0.contains(words) || words.contains($0) } ?? false
      tally.right += isNamed || isWritten ? 1 : 0
      tally.named += name.isEmpty ? 0 : 1
      tally.answered += name.isEmpty || speaker.name == nil ? 0 : 1
      tally.rightNames += isNamed ? 1 : 0
    }
  }

  private struct Speaker {
    var words: String?
    var name: String?
  }

  /// Index of the shortest quote that covers at least half of a range.
  private func quote(at range: TextRange, _ content: RecordContent) -> Int? {
    content.annotations.indices.filter { index in
      let item = content.annotations[index].item
      guard item.layer == "quotes", item.type == "Quote", let hull = item.range else { return false }
      let spans = item.spans.isEmpty ? [hull] : item.spans
      return spans.contains { 2 * (min($0.end, range.end) - max($0.start, range.start)) >= range.count }
    }.min { content.annotations[$0].item.range!.count < content.annotations[$1].item.range!.count }
  }

  private func speaker(of quote: Int, _ content: RecordContent, _ document: Document) -> Speaker? {
    guard let speaker = target("speaker", of: quote, content) else { return nil }
    let item = content.annotations[speaker].item
    guard let range = item.range else { return Speaker(name: item.value) }
    let entity = target("mention", of: speaker, content)
    return Speaker(words: document.string(range), name: entity.flatMap { content.annotations[$0].item.value })
  }

  private func target(_ type: String, of item: Int, _ content: RecordContent) -> Int? {
    content.relations.first { $0.from == item && $0.relation.type == type }?.to
  }
}
