/// A table as Markdown writes it: a grid of cells.
struct MarkdownTable {
  /// Which tables hold data, and which only lay out a page.
  struct Shapes {
    private var dataTables: Set<Int> = []

    /// - Parameter marks: containers before what they hold.
    init(_ marks: [Annotation<StructureMark>]) {
      for index in marks.indices where marks[index].mark.kind == .table && Self.isData(index, marks) {
        dataTables.insert(index)
      }
    }

    func isData(_ index: Int) -> Bool { dataTables.contains(index) }

    /// A grid of more than one column without blocks in it that a cell of Markdown can't hold. A table within stops
    /// the search, so that nested ones take linear time.
    private static func isData(_ table: Int, _ marks: [Annotation<StructureMark>]) -> Bool {
      var columns = 0
      var rows = 0
      for annotation in marks[(table + 1)...] {
        if annotation.range.start >= marks[table].range.end { break }
        switch annotation.mark.kind {
        case .table, .code, .title, .heading, .blockquote: return false
        case .row: rows += 1
        case .cell: columns = max(columns, annotation.mark.cell.map { $0.column + $0.columns } ?? 0)
        default: break
        }
      }
      return rows > 0 && columns > 1
    }
  }

  private(set) var rows: [[String]] = []
  private(set) var hasHeader = false

  /// - Parameter text: what is written of a range; empty when all of it goes.
  init(_ range: TextRange, _ marks: Layer<StructureMark>, _ text: (TextRange) -> String) {
    let inside = marks.within(range)
    var cells = inside.filter { $0.mark.kind == .cell }[...]
    for row in inside where row.mark.kind == .row {
      let own = cells.prefix { $0.range.end <= row.range.end }
      cells = cells.dropFirst(own.count)
      add(own, text)
    }
    let width = rows.map(\.count).max() ?? 0
    rows = rows.map { $0 + [String](repeating: "", count: width - $0.count) }
  }

  private mutating func add(_ cells: ArraySlice<Annotation<StructureMark>>, _ text: (TextRange) -> String) {
    var row: [String] = []
    for cell in cells {
      let column = cell.mark.cell?.column ?? row.count
      while row.count < column { row.append("") }
      row.append(text(cell.range))
    }
    guard row.contains(where: { !$0.isEmpty }) else { return }
    if rows.isEmpty { hasHeader = cells.allSatisfy { $0.mark.cell?.isHeader == true } }
    rows.append(row)
  }

  /// Lines of a GitHub table. A table without a header gets an empty one, because the syntax wants it.
  var lines: [String] {
    guard let first = rows.first else { return [] }
    let header = hasHeader ? first : first.map { _ in "" }
    let rule = "|" + String(repeating: " --- |", count: first.count)
    return [Self.line(header), rule] + rows.dropFirst(hasHeader ? 1 : 0).map(Self.line)
  }

  private static func line(_ cells: [String]) -> String {
    cells.reduce("|") { $0 + ($1.isEmpty ? " " : " \($1) ") + "|" }
  }
}
