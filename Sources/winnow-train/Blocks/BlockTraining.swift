import Boilerplate
import Winnow

/// The command around the block labeller's trainer: trains on pages with gold text, or cross-validates the whole
/// extractor over folds of hosts.
enum BlockTraining {
  private static let folds = 5

  static func run(out: String, data: [String]) {
    let sets = data.map(GoldPage.read)
    let pages = sets.flatMap(\.self)
    let tables = pages.map { BlockFeatures($0.page).table }
    print("\(pages.count) pages, \(tables.map(\.rows).reduce(0, +)) blocks, \(tables.first?.columns ?? 0) features")
    if out == "--cross-validate" {
      validate(sets, pages, tables)
    } else {
      let model = BlockTrainer(pages, tables).model()
      print(FileBytes.write(out, model.encoded) ? "wrote \(out)" : "can't write \(out)")
    }
  }

  private static func validate(_ sets: [[GoldPage]], _ pages: [GoldPage], _ tables: [FeatureTable]) {
    var texts = [[UInt64]](repeating: [], count: pages.count)
    var raw = [Double](repeating: 0, count: pages.count)
    for fold in 0..<folds {
      let inside = pages.indices.filter { HostFold.of(pages[$0].host, folds) != fold }
      let model = BlockTrainer(inside.map { pages[$0] }, inside.map { tables[$0] }).model()
      for index in pages.indices where HostFold.of(pages[index].host, folds) == fold {
        let runs = BlockExtraction(model, .raw).runs(in: pages[index].document)
        texts[index] = main(pages[index], runs)
        raw[index] = runs.nodes.first?.quality ?? 0
      }
    }
    report(pages, texts)
    reportQuality(pages, texts, raw)
    var start = 0
    for set in sets {
      report("set", set, Array(texts[start..<start + set.count]))
      list(set, Array(texts[start..<start + set.count]))
      start += set.count
    }
  }

  /// Words of the text without boilerplate and title.
  private static func main(_ page: GoldPage, _ runs: Layer<BoilerplateRun>) -> [UInt64] {
    let title = page.document[StructureMark.self].filter { $0.mark.kind == .title }.map(\.range)
    var words: [UInt64] = []
    var start = 0
    for range in (runs.map(\.range) + title).sorted() where range.end > start {
      words += ScoredWords.keys(page.document.bytes, TextRange(start, max(start, range.start)))
      start = range.end
    }
    return words + ScoredWords.keys(page.document.bytes, TextRange(start, page.document.bytes.count))
  }

  private static func report(_ pages: [GoldPage], _ texts: [[UInt64]]) {
    for type in PageType.allCases {
      let chosen = pages.indices.filter { pages[$0].type == type }
      report(type.rawValue, chosen.map { pages[$0] }, chosen.map { texts[$0] })
    }
  }

  /// Of the set with pages of all types.
  private static func reportQuality(_ pages: [GoldPage], _ texts: [[UInt64]], _ raw: [Double]) {
    let chosen = pages.indices.filter { pages[$0].host != pages[$0].id }
    let pairs = chosen.map { (raw: raw[$0], reached: PageScore(texts[$0], gold: pages[$0].gold).words) }
    let folds = chosen.map { HostFold.of(pages[$0].host, Self.folds) }
    print("quality: error \(QualityFit.error(pairs)) raw, \(QualityFit.crossValidatedError(pairs, folds)) fitted")
    print("knots: \(QualityFit(pairs).description)")
  }

  private static func report(_ name: String, _ pages: [GoldPage], _ texts: [[UInt64]]) {
    let scores = zip(pages, texts).map { PageScore($1, gold: $0.gold) }
    let count = Double(max(1, scores.count))
    let (p, r) = (scores.reduce(0) { $0 + $1.precision } / count, scores.reduce(0) { $0 + $1.recall } / count)
    let words = scores.reduce(0) { $0 + $1.words } / count
    let exact = Double(scores.count { $0.isExact }) / count
    let row = [words, 2 * p * r / max(0.001, p + r), p, r, exact].map { "\(($0 * 1000).rounded() / 1000)" }
    print(
      "\(name): \(scores.count) pages, word F1 \(row[0]), shingle F1 \(row[1]) (\(row[2])/\(row[3])), exact \(row[4])")
  }

  /// Page by page what was reached and what the labels themselves would reach.
  private static func list(_ pages: [GoldPage], _ texts: [[UInt64]]) {
    let best = pages.map { page in main(page, Layer(BlockRuns(page.page, isMain: page.labels).runs)) }
    report("labels themselves", pages, best)
    for (index, page) in pages.enumerated() {
      let score = PageScore(texts[index], gold: page.gold)
      let row = [score.words, score.precision, score.recall, PageScore(best[index], gold: page.gold).words]
      print("  ", page.id, page.type.rawValue, row.map { "\(($0 * 1000).rounded() / 1000)" }.joined(separator: " "))
    }
  }
}
