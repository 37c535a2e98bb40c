internal import Winnow

/// Small news pages, which are read as text too.
///
/// Pages written by hand have few elements and names of their own for them, so the tree tells little; what their text
/// says weighs more there. Long pages have trees that tell, and much text that only sounds like boilerplate.
struct SmallPage {
  /// Beyond, pages come from publishing systems, whose names the forests know.
  private static let mostWords = 600
  /// Signs alone are no words but blocks all the same.
  private static let mostBlocks = 400
  /// Longer elements in links alone may be headlines of the article.
  private static let longestLink = 12

  private static let pointer = 3...25

  let page: BlockPage
  /// For each block whether it goes.
  var goes: [Bool]

  /// Pages in paragraphs: what is made of short pieces is no news, whatever its type is said to be.
  static func suits(_ page: BlockPage, _ type: PageType) -> Bool {
    let prose = page.tree.sums.first?.prose ?? 0
    return type == .article && page.words <= mostWords && page.count <= mostBlocks && prose * 3 >= page.words
  }

  /// What is read as text.
  static func read(_ page: BlockPage) -> [TextRange] {
    page.blocks.indices.filter { !isData($0, page) }.map { page.blocks[$0].range }
  }

  /// Code, and cells of tables, whose figures and names alone sound like a menu's; not those of a table that lays out
  /// the page.
  private static func isData(_ row: Int, _ page: BlockPage) -> Bool {
    let owner = page.owner(row)
    guard owner >= 0 else { return false }
    switch page.tree.elements[owner].tag {
    case .pre: return true
    case .td, .th: return !isLayout(table(around: owner, page), page) && !isLinked(row, page)
    default: return false
    }
  }

  private static func isLinked(_ row: Int, _ page: BlockPage) -> Bool {
    page.blocks[row].mark.linkBytes * 2 >= page.blocks[row].range.count
  }

  private static func table(around element: Int, _ page: BlockPage) -> Int {
    var element = element
    while element >= 0, page.tree.elements[element].tag != .table { element = page.tree.parent(element) }
    return element
  }

  private static func isLayout(_ table: Int, _ page: BlockPage) -> Bool {
    table >= 0 && page.tree.sums[table].prose * 2 > page.tree.sums[0].prose
  }

  /// Runs of `tree`, what else those of `text` have, and blocks that both leave in elements which go for their greater
  /// part; the title and data stay.
  static func joined(
    _ tree: [Annotation<BoilerplateRun>], _ text: Layer<BoilerplateRun>, _ page: BlockPage
  ) -> [Annotation<BoilerplateRun>] {
    var small = SmallPage(page, cut: tree.map(\.range) + text.map(\.range))
    small.takeBoxes(tree + text)
    let kept = small.kept.map { page.blocks[$0].range }
    let taken = tree.map(\.range) + kept
    let whole = text.filter { run in !taken.contains { $0.overlaps(run.range) } }
    var filled = RunFill(tree + whole, keeping: kept, page.bytes)
    small.complete()
    filled.add(BlockRuns(page, isMain: small.goes.map { !$0 }).runs)
    filled.add(Array(text))
    return filled.runs
  }

  private init(_ page: BlockPage, cut: [TextRange]) {
    self.page = page
    var covered = [Int](repeating: 0, count: page.count)
    for range in cut {
      for (row, block) in page.blocks.enumerated() where block.range.overlaps(range) {
        covered[row] += min(block.range.end, range.end) - max(block.range.start, range.start)
      }
    }
    // A run of text reaches over data that it did not read.
    goes = page.blocks.indices.map { row in
      covered[row] * 2 > page.blocks[row].range.count && row != page.title && !Self.isData(row, page)
    }
  }

  /// The title, data, and headings right above what stays.
  private var kept: [Int] {
    page.blocks.indices.filter { row in
      row == page.title || Self.isData(row, page) || page.isHeading(row) && row + 1 < page.count && !goes[row + 1]
    }
  }

  private mutating func complete() {
    let holds = elementsWithTitle
    let sums = sums
    for row in goes.indices where !goes[row] && row != page.title {
      goes[row] = isMenu(row) || isPointer(row) || isInBoilerplate(row, sums, holds)
    }
  }

  /// All in links above the title.
  private func isMenu(_ row: Int) -> Bool {
    let block = page.blocks[row]
    return row < page.title && page.texts[row].words <= Self.longestLink
      && block.mark.linkBytes * 5 >= block.range.count * 4 && !page.isHeading(row)
  }

  /// For its greater part a link, and no sentence: `Read on: …`.
  private func isPointer(_ row: Int) -> Bool {
    let (block, text) = (page.blocks[row], page.texts[row])
    return row > page.title && Self.pointer.contains(text.words) && !text.endsWithStop && !page.isHeading(row)
      && block.mark.linkBytes * 5 >= block.range.count * 3
  }

  /// In an element that goes for its greater part, smaller than half of the page and without the title, or in a smaller
  /// one that is named for what goes.
  private func isInBoilerplate(_ row: Int, _ sums: [(cut: Int, all: Int)], _ holdsTitle: [Bool]) -> Bool {
    var element = page.element(row)
    while element >= 0, !holdsTitle[element], sums[element].all * 2 < sums[0].all {
      if !page.isProse[row], sums[element].cut * 2 > sums[element].all { return true }
      let isNamed = !page.tree.elements[element].roles.isDisjoint(with: Self.named)
      if isNamed, sums[element].all * 3 < sums[0].all { return true }
      let isAside = !page.tree.elements[element].roles.isDisjoint(with: Self.asides)
      if isAside, sums[element].all <= Self.longestAside { return true }
      element = page.tree.parent(element)
    }
    return false
  }

  private static let named: BlockRoles = [
    .consent, .comments, .share, .related, .newsletter, .paywall, .advert, .copyright, .author, .nav, .menu,
    .breadcrumb, .pagination, .pageFooter,
  ]

  private static let asides: BlockRoles = [.date, .itemDate, .itemAuthor]
  private static let longestAside = 40

  /// Words in each element, two more for each block, and how many of them go.
  var sums: [(cut: Int, all: Int)] {
    let elements = page.tree.elements
    var sums = [(cut: Int, all: Int)](repeating: (0, 0), count: elements.count)
    for row in goes.indices where page.element(row) >= 0 {
      let words = page.words(row) + 2
      sums[page.element(row)].all += words
      if goes[row] { sums[page.element(row)].cut += words }
    }
    for index in elements.indices.reversed() where elements[index].parent >= 0 {
      sums[elements[index].parent].all += sums[index].all
      sums[elements[index].parent].cut += sums[index].cut
    }
    return sums
  }

  var elementsWithTitle: [Bool] {
    var holds = [Bool](repeating: false, count: page.tree.elements.count)
    var at = page.title < 0 ? -1 : page.element(page.title)
    while at >= 0 {
      holds[at] = true
      at = page.tree.parent(at)
    }
    return holds
  }
}
