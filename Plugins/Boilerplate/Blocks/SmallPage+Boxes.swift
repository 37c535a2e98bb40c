internal import Winnow

extension SmallPage {
  private static let kinds: Set<BoilerplateRun.Kind> = [.comments, .related, .newsletter, .share]

  /// Takes elements that begin with a heading which goes for what it says: `Comments (2)`.
  mutating func takeBoxes(_ runs: [Annotation<BoilerplateRun>]) {
    let firstRows = firstRows
    let sums = sums
    let holdsTitle = elementsWithTitle
    for run in runs where Self.kinds.contains(run.mark.kind) {
      guard let row = page.blocks.firstIndex(where: { run.range.contains($0.range) }), page.isHeading(row) else {
        continue
      }
      var box = -1
      var element = page.element(row)
      while element >= 0, firstRows[element] == row, !holdsTitle[element], sums[element].all * 3 < sums[0].all {
        box = element
        element = page.tree.parent(element)
      }
      take(box)
    }
  }

  private mutating func take(_ box: Int) {
    guard box >= 0 else { return }
    for row in goes.indices where isInside(page.element(row), box) { goes[row] = true }
  }

  private func isInside(_ element: Int, _ box: Int) -> Bool {
    var element = element
    while element > box { element = page.tree.parent(element) }
    return element == box
  }

  /// The first block in each element.
  private var firstRows: [Int] {
    var rows = [Int](repeating: .max, count: page.tree.elements.count)
    for row in goes.indices.reversed() where page.element(row) >= 0 { rows[page.element(row)] = row }
    for index in rows.indices.reversed() where page.tree.parent(index) >= 0 {
      rows[page.tree.parent(index)] = min(rows[page.tree.parent(index)], rows[index])
    }
    return rows
  }
}
