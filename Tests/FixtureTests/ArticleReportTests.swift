import Segmentation
import Testing
import Winnow
import WinnowCatalog

/// Files with several articles that nothing was tuned on: a floor for what is found, and no wrong split at all.
@Suite struct ArticleReportTests {
  private static let recallFloor = 0.6

  @Test func articlesAreFoundInFilesNeverTunedOn() throws {
    let pipeline = try Pipeline(["articles"], from: .standard)
    var found = 0
    var wanted = 0
    for fixture in Fixture.read(Files.text("Fixtures/Segmentation/ArticlesReported/several.txt")) {
      let given = pipeline.annotate(fixture.document)[Article.self].map(\.range)
      let right = fixture.expected.map(\.range)
      #expect(given.allSatisfy(right.contains), "\(fixture.title)")
      found += given.count { right.contains($0) }
      wanted += right.count
    }
    #expect(wanted > 0 && Double(found) >= Self.recallFloor * Double(wanted), "\(found) of \(wanted)")
  }
}
