import Entities
import Foundation
import Testing
import Winnow
import WinnowCatalog

/// How often each of the top names of an article is found, over thirty articles with repeated names.
@Suite struct EntityCountTests {
  private static let articles = Fixture.read(Files.text("Fixtures/Counts/entities.txt"))

  @Test func thirtyArticlesAreThere() { #expect(Self.articles.count == 30) }

  @Test func countsOfTopNamesAreRightWithinFivePercent() throws {
    let pipeline = try Pipeline(from: .standard)
    var wrong: [String] = []
    var (expected, off) = (0, 0)
    for article in Self.articles {
      let found = Self.counts(pipeline.annotate(article.document))
      for (name, count) in Self.wanted(article) {
        let given = found[name] ?? 0
        expected += count
        off += abs(given - count)
        if given != count { wrong.append("\(article.title): \(name) \(given) times, not \(count)") }
      }
    }
    #expect(off * 20 <= expected, "\(off) of \(expected): \(wrong.joined(separator: "; "))")
  }

  /// Named mentions by canonical name.
  private static func counts(_ document: Document) -> [String: Int] {
    let layer = document[EntityMention.self]
    var counts: [String: Int] = [:]
    for entity in layer.nodes {
      let named = entity.mentions.filter { !layer[$0].mark.isNominal }.count
      counts[entity.name, default: 0] += named
    }
    return counts
  }

  private static func wanted(_ article: Fixture) -> [(name: String, count: Int)] {
    (article.settings["counts"] ?? "").components(separatedBy: "; ").map { part in
      let words = part.split(separator: " ")
      return (words.dropLast().joined(separator: " "), words.last.flatMap { Int($0) } ?? 0)
    }
  }
}
