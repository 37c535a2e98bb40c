package import Winnow

/// Turns the labels of a page's blocks into runs with kind and reason.
package struct BlockRuns {
  package private(set) var runs: [Annotation<BoilerplateRun>] = []
  private let page: BlockPage
  private var kind: BoilerplateRun.Kind?
  private var first = 0

  /// - Parameter isMain: for each block; the title is main text whatever it says.
  package init(_ page: BlockPage, isMain: [Bool]) {
    self.page = page
    for row in 0..<page.count {
      let own = isMain[row] || row == page.title ? nil : BlockKind.kind(row, page)
      if own != kind { flush(before: row) }
      if kind == nil { first = row }
      kind = own
    }
    flush(before: page.count)
  }

  private mutating func flush(before end: Int) {
    guard let kind, end > first else { return }
    let range = page.blocks[first].range.union(page.blocks[end - 1].range)
    runs.append(Annotation(range, BoilerplateRun(kind, reason: BlockReason.text(first..<end, page))))
    self.kind = nil
  }
}
