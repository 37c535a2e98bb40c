import Segmentation
import Testing
import Winnow
import WinnowCatalog

/// Forty raw files as scrapers leave them, in fourteen languages, with gold for every layer: ten to tune on, and three
/// tens to report, each written after those before had been worked with. The floors are below what was
/// measured, and only ever rise.
@Suite struct RawArticleTests {
  struct Floors {
    /// Share of boilerplate that goes, bylines and captions left out.
    var removed: Double
    /// Bytes of article that go, at most.
    var lost: Int
    var entities: Double
    var dates: Double
    var quotes: Double
    var sentences: Double
  }

  private struct Tally {
    var (removed, boilerplate, lost) = (0, 0, 0)
    var (entities, dates, quotes, sentences) = (Found(), Found(), Found(), Found())
  }

  struct Found {
    var (right, wanted) = (0, 0)
    var share: Double { Double(right) / Double(max(1, wanted)) }

    mutating func count(_ isRight: Bool) {
      wanted += 1
      right += isRight ? 1 : 0
    }
  }

  @Test func fortyArticlesAreThere() { #expect(MarkedArticle.all().count == 40) }

  static let floors: [(MarkedArticle.Group, Floors)] = [
    (.tuning, Floors(removed: 0.98, lost: 0, entities: 0.9, dates: 0.85, quotes: 0.85, sentences: 0.95)),
    (.reporting, Floors(removed: 0.95, lost: 150, entities: 0.75, dates: 0.75, quotes: 0.85, sentences: 0.95)),
    (.later, Floors(removed: 0.7, lost: 0, entities: 0.9, dates: 0.9, quotes: 0.94, sentences: 0.99)),
    (.unseen, Floors(removed: 0.48, lost: 60, entities: 0.64, dates: 0.8, quotes: 0.75, sentences: 0.97)),
  ]

  @Test(arguments: floors)
  func layersAreFound(in group: MarkedArticle.Group, floors: Floors) throws {
    let pipeline = try Pipeline(from: .standard)
    var tally = Tally()
    for article in MarkedArticle.all() where article.group == group {
      let document = pipeline.annotate(article.document)
      add(article, RecordContent(document), to: &tally)
      let ends = Set(document[Sentence.self].map(\.range.end))
      for end in article.sentenceEnds { tally.sentences.count(ends.contains(end)) }
    }
    #expect(Double(tally.removed) >= floors.removed * Double(tally.boilerplate))
    #expect(tally.lost <= floors.lost)
    #expect(tally.entities.share >= floors.entities)
    #expect(tally.dates.share >= floors.dates)
    #expect(tally.quotes.share >= floors.quotes)
    #expect(tally.sentences.share >= floors.sentences)
  }

  private func add(_ article: MarkedArticle, _ content: RecordContent, to tally: inout Tally) {
    addBoilerplate(article, content, to: &tally)
    let hidden = article.spans.filter { $0.tag == "B" }.map(\.range)
    for span in article.spans where !hidden.contains(where: { $0.overlaps(span.range) }) {
      if span.attributes["opt"] != nil { continue }
      switch span.tag {
      case "E": tally.entities.count(ranges("entities", content).contains(span.range))
      case "D": tally.dates.count(ranges("dates", content).contains(span.range))
      case "Q" where span.attributes["k"] == "direct": tally.quotes.count(isQuoted(span.range, content))
      default: break
      }
    }
  }

  private func addBoilerplate(_ article: MarkedArticle, _ content: RecordContent, to tally: inout Tally) {
    var kinds = [String?](repeating: nil, count: article.bytes.count)
    for span in article.spans where span.tag == "B" {
      for index in span.range.start..<span.range.end { kinds[index] = span.attributes["c"] }
    }
    var isCut = [Bool](repeating: false, count: article.bytes.count)
    for range in ranges("boilerplate", content) {
      for index in range.start..<range.end { isCut[index] = true }
    }
    for index in kinds.indices where article.bytes[index] > 0x20 {
      switch kinds[index] {
      case nil: tally.lost += isCut[index] ? 1 : 0
      case "metadata", "caption-credit": break
      default:
        tally.boilerplate += 1
        tally.removed += isCut[index] ? 1 : 0
      }
    }
  }

  private func ranges(_ layer: String, _ content: RecordContent) -> [TextRange] {
    content.annotations.filter { $0.item.layer == layer }.flatMap { entry in
      entry.item.spans.isEmpty ? entry.item.range.map { [$0] } ?? [] : entry.item.spans
    }
  }

  /// Marks at the edges may be in or out.
  private func isQuoted(_ range: TextRange, _ content: RecordContent) -> Bool {
    ranges("quotes", content).contains { abs($0.start - range.start) <= 4 && abs($0.end - range.end) <= 4 }
  }
}
