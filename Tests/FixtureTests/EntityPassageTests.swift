import Entities
import Testing
import Winnow
import WinnowCatalog

/// Two passages of news in each of twelve languages that nothing is tuned by: the first written before the rules, the
/// second after them. The floors are below what was measured, and only ever rise.
@Suite struct EntityPassageTests {
  private struct Tally {
    var (right, found, wanted) = (0, 0, 0)
    var score: Double { 2 * Double(right) / Double(max(1, found + wanted)) }
  }

  private static let passages = Fixture.read(Files.text("Fixtures/EntityPassages/unseen.txt"))

  @Test func everyLanguageHasTwo() {
    #expect(Self.passages.count == 24)
    #expect(Set(Self.passages.compactMap { $0.settings["lang"] }).count == 12)
  }

  @Test func namesAreFoundInLanguagesOfTheirOwnRules() throws {
    let pipeline = try Pipeline(from: .standard)
    var whole = Tally()
    for passage in Self.passages {
      let tally = Self.tally(passage, pipeline)
      #expect(tally.score > 0.6, "\(passage.title)")
      whole.right += tally.right
      whole.found += tally.found
      whole.wanted += tally.wanted
    }
    #expect(whole.score > 0.86)
  }

  /// Exact spans of named mentions, with their types.
  private static func tally(_ passage: Fixture, _ pipeline: Pipeline) -> Tally {
    let layer = pipeline.annotate(passage.document)[EntityMention.self]
    let found = Set(layer.filter { !$0.mark.isNominal }.map { "\($0.mark.kind.rawValue) \($0.range)" })
    let wanted = Set(passage.expected.map { "\($0.type) \($0.range)" })
    return Tally(right: found.intersection(wanted).count, found: found.count, wanted: wanted.count)
  }
}
