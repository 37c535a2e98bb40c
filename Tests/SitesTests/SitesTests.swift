import Sites
import Testing
import Winnow

@Suite struct SitesTests {
  struct Site: CustomStringConvertible, Sendable {
    var language: SiteLanguage
    var seed: Int
    var description: String { "\(language.name) \(seed)" }
  }

  static let sites = SiteLanguage.all.flatMap { language in (1...4).map { Site(language: language, seed: $0) } }

  struct Score {
    var templates = 0
    var removed = 0
    var lost: [String] = []
    var share: Double { templates == 0 ? 1 : Double(removed) / Double(templates) }
  }

  static func score(_ pages: [SiteGenerator.Page], capacity: Int = 1 << 20) -> Score {
    var counter = SiteCounter(capacity: capacity)
    for page in pages { counter.add(page.document, group: "") }
    let template = counter.template
    var score = Score()
    for page in pages { score.add(page, template.repeats(in: page.document, group: ""), pages.count) }
    return score
  }

  @Test(arguments: sites) func twentyPagesGiveTheTemplateAndNothingElse(_ site: Site) {
    var generator = SiteGenerator(site.language, seed: site.seed)
    let score = Self.score(generator.pages(20))
    #expect(score.lost.isEmpty)
    #expect(score.share >= 0.95, "\(score.share)")
  }

  @Test(arguments: sites) func syndicatedArticlesStay(_ site: Site) {
    for syndicated in [2, 5, 9] {
      var generator = SiteGenerator(site.language, seed: site.seed + 100)
      #expect(Self.score(generator.pages(20, syndicated: syndicated)).lost.isEmpty, "\(syndicated)")
    }
  }

  @Test(arguments: sites, [3, 6]) func fewPagesLoseNothing(_ site: Site, _ count: Int) {
    var generator = SiteGenerator(site.language, seed: site.seed + 200)
    let score = Self.score(generator.pages(count, syndicated: count / 2))
    #expect(score.lost.isEmpty)
    var alone = SiteGenerator(site.language, seed: site.seed + 300)
    #expect(Self.score(alone.pages(count)).share > 0.5)
  }

  @Test func twoPagesTellNothing() {
    var generator = SiteGenerator(.english, seed: 1)
    #expect(Self.score(generator.pages(2)).removed == 0)
  }

  @Test func thePagesOfOneArticleStay() {
    var generator = SiteGenerator(.english, seed: 2)
    #expect(Self.score(generator.pages(5, syndicated: 5)).lost.isEmpty)
  }

  @Test func aSmallTableRemovesLessAndNothingElse() {
    var generator = SiteGenerator(.english, seed: 3)
    let score = Self.score(generator.pages(40), capacity: 500)
    #expect(score.lost.isEmpty)
    #expect(score.share > 0.5)
  }

  @Test func aTemplateIsSavedAndReadToTheByte() throws {
    var generator = SiteGenerator(.german, seed: 4)
    let pages = generator.pages(10)
    var counter = SiteCounter()
    for page in pages { counter.add(page.document, group: "x.example") }
    let template = counter.template
    let again = try #require(SiteTemplate(bytes: template.bytes))
    #expect(again.bytes == template.bytes)
    for page in pages {
      let found = template.repeats(in: page.document, group: "x.example").map(\.range)
      #expect(again.repeats(in: page.document, group: "x.example").map(\.range) == found)
      #expect(template.repeats(in: page.document, group: "other").isEmpty)
    }
    #expect(again.closest(to: "other") == "x.example")
    #expect(SiteTemplate(bytes: Array("{}".utf8)) == nil)
    #expect(SiteTemplate(bytes: Array(template.bytes.dropLast(9))) == nil)
  }

  @Test(arguments: SiteLanguage.all.map { Site(language: $0, seed: 7) }) func nearDuplicatesAreFound(_ site: Site) {
    var generator = SiteGenerator(site.language, seed: site.seed)
    var finder = DuplicateFinder()
    for page in generator.pages(30) { #expect(finder.match(page.document, without: page.templateRanges) == nil) }
    var again = SiteGenerator(site.language, seed: site.seed)
    for page in again.pages(30) {
      var changed = page
      changed.blocks.append((site.language.background, .article))
      #expect(finder.match(changed.document, without: changed.templateRanges)?.id == page.id)
    }
  }
}

extension SitesTests.Score {
  fileprivate mutating func add(_ page: SiteGenerator.Page, _ repeats: Layer<RepeatedMark>, _ count: Int) {
    for (range, block) in zip(page.ranges, page.blocks) {
      let covered = repeats.overlapping(range)
        .reduce(0) { $0 + min($1.range.end, range.end) - max($1.range.start, range.start) }
      switch block.kind {
      case .template:
        templates += 1
        if covered * 10 >= range.count * 9 { removed += 1 }
      case .article: if covered > 0 { lost.append(block.text) }
      case .link: break
      }
    }
  }
}

extension SiteGenerator.Page {
  fileprivate var templateRanges: [TextRange] { zip(ranges, blocks).filter { $0.1.kind != .article }.map(\.0) }
}
