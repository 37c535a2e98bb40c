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
    let kinds = Self.kinds(page, isMain)
    for row in 0..<page.count {
      if kinds[row] != kind { flush(before: row) }
      if kind == nil { first = row }
      kind = kinds[row]
    }
    flush(before: page.count)
  }

  /// A heading belongs to what stands under it when that goes too.
  private static func kinds(_ page: BlockPage, _ isMain: [Bool]) -> [BoilerplateRun.Kind?] {
    var kinds = isMain.indices.map { row -> BoilerplateRun.Kind? in
      isMain[row] || row == page.title ? nil : BlockKind.kind(row, page)
    }
    for row in kinds.indices.dropLast().reversed() where kinds[row] != nil && kinds[row + 1] != nil {
      if page.isHeading(row) { kinds[row] = kinds[row + 1] }
    }
    return kinds
  }

  private mutating func flush(before end: Int) {
    guard let kind, end > first else { return }
    let range = page.blocks[first].range.union(page.blocks[end - 1].range)
    runs.append(Annotation(range, BoilerplateRun(kind, reason: BlockReason.text(first..<end, page))))
    self.kind = nil
  }
}
