internal import Segmentation
internal import Winnow

/// The first pass's features: what a block is like in itself, where it stands in the tree, who its neighbours are.
package struct BlockFeatures {
  package private(set) var table = FeatureTable(rows: 0)
  let page: BlockPage
  let owners: [Int]

  package init(_ page: BlockPage) {
    self.page = page
    owners = (0..<page.count).map(page.owner)
    var table = FeatureTable(rows: page.count)
    addText(&table)
    addWords(&table)
    addTag(&table)
    addRoles(&table)
    addPlace(&table)
    for level in 0..<5 { addAncestor(level, &table) }
    addRepeats(&table)
    addNeighbours(&table)
    addHeading(&table)
    addFacts(&table)
    addGroups(&table)
    addCommonAncestors(&table)
    self.table = table
  }

  // MARK: - The text

  private func addText(_ table: inout FeatureTable) {
    let (texts, blocks) = (page.texts, page.blocks)
    table.add("words") { Byte.log(texts[$0].words) }
    table.add("bytes") { Byte.log(blocks[$0].range.count) }
    table.add("links") { Byte.count(blocks[$0].mark.links) }
    table.add("in links") { Byte.ratio(blocks[$0].mark.linkBytes, blocks[$0].range.count) }
    table.add("bytes a word") { Byte.count(texts[$0].letters * 8 / max(1, texts[$0].words)) }
    table.add("capitalised") { Byte.ratio(texts[$0].capitalised, texts[$0].words) }
    table.add("upper case") { Byte.ratio(texts[$0].upperCase, texts[$0].words) }
    table.add("numbers") { Byte.ratio(texts[$0].numbers, texts[$0].words) }
    table.add("ideographs") { Byte.ratio(texts[$0].ideographs, texts[$0].words) }
    table.add("commas") { Byte.ratio(texts[$0].commas * 4, texts[$0].words) }
    table.add("stops") { Byte.count(texts[$0].stops) }
    table.add("words a stop") { Byte.log(texts[$0].words / max(1, texts[$0].stops)) }
    table.add("separators") { Byte.ratio(texts[$0].separators, texts[$0].words) }
    table.add("quote marks") { Byte.count(texts[$0].quoteMarks) }
    table.add("currency") { Byte.ratio(texts[$0].currency * 4, texts[$0].words) }
    table.add("ends") { texts[$0].endsWithStop ? 2 : texts[$0].endsWithColon ? 1 : 0 }
    table.add("starts") {
      texts[$0].startsLower ? 3 : texts[$0].startsUpper ? 2 : texts[$0].startsWithSign ? 1 : 0
    }
    table.add("source density") { Byte.ratio(blocks[$0].range.count, page.sourceBytes[$0]) }
  }

  private func addWords(_ table: inout FeatureTable) {
    let texts = page.texts
    for kind in BlockWord.allCases {
      table.add("words of class") { Byte.ratio(texts[$0].count(kind), texts[$0].words) }
    }
    table.add("words of time or byline") { Byte.count(texts[$0].count(.time) + texts[$0].count(.byline)) }
    table.add("words of banner") {
      Byte.count(texts[$0].count(.consent) + texts[$0].count(.privacy) + texts[$0].count(.newsletter))
    }
  }

  // MARK: - The element

  private func addTag(_ table: inout FeatureTable) {
    let elements = page.tree.elements
    let tags = owners.map { $0 < 0 ? BlockElement.Tag.other : elements[$0].tag }
    let inner = (0..<page.count).map { page.element($0) < 0 ? .other : elements[page.element($0)].tag }
    table.add("paragraph") { Byte.flag(tags[$0] == .p) }
    table.add("division") { Byte.flag(tags[$0] == .div) }
    table.add("list item") { Byte.flag(tags[$0] == .li) }
    table.add("cell") { Byte.flag(tags[$0] == .td || tags[$0] == .th) }
    table.add("heading") { UInt8(tags[$0].headingLevel) }
    table.add("code") { Byte.flag(tags[$0] == .pre || inner[$0] == .code) }
    table.add("definition") { Byte.flag(tags[$0] == .dd || tags[$0] == .dt) }
    table.add("all in a link") { Byte.flag(inner[$0] == .a) }
    table.add("emphasis") { Byte.flag(inner[$0] == .strong || inner[$0] == .em) }
    table.add("span") { Byte.flag(inner[$0] == .span) }
    table.add("depth") { owners[$0] < 0 ? 0 : Byte.count(elements[owners[$0]].depth) }
  }

  private func addRoles(_ table: inout FeatureTable) {
    for role in 0..<BlockRoles.count { table.add("role") { page.tree.nearness(page.element($0), role) } }
  }

  // MARK: - The place

  private func addPlace(_ table: inout FeatureTable) {
    let (blocks, tree) = (page.blocks, page.tree)
    table.add("place by blocks") { Byte.ratio($0, page.count) }
    table.add("place by words") { Byte.ratio(page.wordsBefore[$0], page.words) }
    table.add("words before") { Byte.log(page.wordsBefore[$0]) }
    table.add("words after") { Byte.log(page.words - page.wordsBefore[$0 + 1]) }
    table.add("blocks before") { Byte.log($0) }
    table.add("blocks after") { Byte.log(page.count - $0) }
    table.add("opened before") { Byte.count(blocks[$0].mark.openedBefore) }
    table.add("images before") { Byte.count(blocks[$0].mark.imagesBefore) }
    table.add("off the spine") { page.element($0) < 0 ? 255 : Byte.count(tree.offSpine[page.element($0)]) }
    table.add("behind the title") {
      page.title < 0 ? 0 : Byte.around(($0 - page.title).signum() * Int(Byte.log(abs($0 - page.title)) / 2))
    }
  }

  /// Sums of the block's element and those above it.
  private func addAncestor(_ level: Int, _ table: inout FeatureTable) {
    let tree = page.tree
    let total = max(1, tree.sums.first?.prose ?? 0)
    let at = owners.map { owner in (0..<level).reduce(owner) { element, _ in tree.parent(element) } }
    func sums(_ row: Int) -> ElementTree.Sums { at[row] < 0 ? ElementTree.Sums() : tree.sums[at[row]] }
    table.add("ancestor's words") { Byte.log(sums($0).words) }
    table.add("ancestor's blocks") { Byte.log(sums($0).blocks) }
    table.add("ancestor's links") { Byte.ratio(sums($0).linkBytes, sums($0).bytes) }
    table.add("ancestor's words a block") { Byte.log(sums($0).words / max(1, sums($0).blocks)) }
    table.add("ancestor's prose") { Byte.ratio(sums($0).prose, sums($0).words) }
    table.add("ancestor's share of the prose") { Byte.ratio(sums($0).prose, total) }
    table.add("ancestor's children") { Byte.log(sums($0).children) }
    table.add("ancestor's children alike") { Byte.ratio(sums($0).alike, sums($0).children) }
  }

  /// Blocks of the same text, and blocks at the end of the same path: a template's fingerprints.
  private func addRepeats(_ table: inout FeatureTable) {
    let texts = Numbering(page.texts.map(\.hash))
    var copies = [Int](repeating: 0, count: texts.count)
    var paths = [ElementTree.Sums](repeating: ElementTree.Sums(), count: page.tree.paths.count)
    for index in 0..<page.count {
      copies[texts.numbers[index]] += 1
      guard owners[index] >= 0 else { continue }
      paths[path(index)].add(page.blocks[index], words: page.texts[index].words, isProse: page.isProse[index])
    }
    let alike = owners.indices.map { owners[$0] < 0 ? ElementTree.Sums() : paths[path($0)] }
    table.add("same text") { Byte.count(copies[texts.numbers[$0]] - 1) }
    table.add("path's words") { Byte.log(alike[$0].words) }
    table.add("path's blocks") { Byte.log(alike[$0].blocks) }
    table.add("path's words a block") { Byte.log(alike[$0].words / max(1, alike[$0].blocks)) }
    table.add("path's links") { Byte.ratio(alike[$0].linkBytes, alike[$0].bytes) }
    table.add("path's share of words") { Byte.ratio(alike[$0].words, page.words) }
    table.add("path's prose") { Byte.ratio(alike[$0].prose, max(1, page.tree.sums.first?.prose ?? 0)) }
  }

  // MARK: - Neighbours

  private func addNeighbours(_ table: inout FeatureTable) {
    for distance in [-3, -2, -1, 1, 2, 3] {
      let rows = page.count
      func at(_ row: Int) -> Int? { row + distance >= 0 && row + distance < rows ? row + distance : nil }
      table.add("neighbour's words") { row in at(row).map { Byte.log(page.texts[$0].words) } ?? 0 }
      table.add("neighbour's links") { row in
        at(row).map { Byte.ratio(page.blocks[$0].mark.linkBytes, page.blocks[$0].range.count) } ?? 255
      }
      table.add("neighbour's end") { row in at(row).map { page.texts[$0].endsWithStop ? 2 : 1 } ?? 0 }
      table.add("neighbour's heading") { row in at(row).map { headingLevel($0) } ?? 0 }
      table.add("same path as neighbour") { row in
        at(row).map { owners[$0] == owners[row] ? 2 : path($0) == path(row) ? 1 : 0 } ?? 0
      }
    }
    addWindow(4, &table)
    addWindow(12, &table)
  }

  private func path(_ row: Int) -> Int { owners[row] < 0 ? -1 : page.tree.paths.numbers[owners[row]] }

  private func headingLevel(_ row: Int) -> UInt8 {
    owners[row] < 0 ? 0 : UInt8(page.tree.elements[owners[row]].tag.headingLevel)
  }

  private func addWindow(_ reach: Int, _ table: inout FeatureTable) {
    var sums = [(words: 0, links: 0, bytes: 0, prose: 0)]
    for index in 0..<page.count {
      let last = sums[index]
      let block = page.blocks[index]
      sums.append(
        (
          last.words + page.texts[index].words, last.links + block.mark.linkBytes, last.bytes + block.range.count,
          last.prose + (page.isProse[index] ? page.texts[index].words : 0)
        ))
    }
    func bounds(_ row: Int) -> (Int, Int) { (max(0, row - reach), min(page.count, row + reach + 1)) }
    table.add("words around") { row in
      let (first, last) = bounds(row)
      return Byte.log((sums[last].words - sums[first].words) / (last - first))
    }
    table.add("links around") { row in
      let (first, last) = bounds(row)
      return Byte.ratio(sums[last].links - sums[first].links, sums[last].bytes - sums[first].bytes)
    }
    table.add("prose around") { row in
      let (first, last) = bounds(row)
      return Byte.ratio(sums[last].prose - sums[first].prose, sums[last].words - sums[first].words)
    }
  }

  /// The heading that the block stands under.
  private func addHeading(_ table: inout FeatureTable) {
    var last = -1
    let headings = (0..<page.count).map { row -> Int in
      if headingLevel(row) > 0 { last = row }
      return last
    }
    table.add("blocks since heading") { headings[$0] < 0 ? 255 : Byte.count($0 - headings[$0]) }
    table.add("level of the heading above") { headings[$0] < 0 ? 0 : headingLevel(headings[$0]) }
    table.add("words of the heading above") { headings[$0] < 0 ? 0 : Byte.count(page.texts[headings[$0]].words) }
    for kind in [BlockWord.related, .comments, .share, .newsletter, .navigation, .byline, .privacy] {
      table.add("class of the heading above") {
        headings[$0] < 0 ? 0 : Byte.count(page.texts[headings[$0]].count(kind))
      }
    }
  }

  private func addFacts(_ table: inout FeatureTable) {
    let overlaps = page.blocks.map { block in
      block.range.count < 2000 ? page.metadata.overlap(page.bytes, block.range) : PageFacts.Overlap()
    }
    table.add("title's words") { Byte.ratio(overlaps[$0].title, overlaps[$0].all) }
    table.add("description's words") { Byte.ratio(overlaps[$0].description, overlaps[$0].all) }
    table.add("author's words") { Byte.ratio(overlaps[$0].author, overlaps[$0].all) }
    table.add("in the article's body") { page.blocks[$0].mark.inArticleBody.map { 1 + UInt8($0 * 200) } ?? 0 }
  }
}
