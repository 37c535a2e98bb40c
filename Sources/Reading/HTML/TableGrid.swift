internal import Winnow

/// Finds the columns of cells while tables are read (HTML Standard, section 4.9.12, "forming a table").
struct TableGrid {
  private struct Table {
    var row = 0
    var column = 0
    /// The first row in which each column is free.
    var free: [Int] = []
  }

  /// Cells further right get no column: nobody prints such a table, and hostile ones would fill memory.
  private static let mostColumns = 1000
  private var tables: [Table] = []

  /// - Returns: where the cell stands, when it is one.
  mutating func open(_ kind: HTMLElement.Grid, _ attributes: HTMLAttributes) -> TableCell? {
    switch kind {
    case .nothing: break
    case .table: tables.append(Table())
    case .row: beginRow()
    case .section: if !tables.isEmpty { tables[tables.count - 1].free = [] }
    case .cell, .header: return place(attributes, isHeader: kind == .header)
    }
    return nil
  }

  mutating func close(_ kind: HTMLElement.Grid) {
    if kind == .table, !tables.isEmpty { tables.removeLast() }
  }

  private mutating func beginRow() {
    guard !tables.isEmpty else { return }
    tables[tables.count - 1].row += 1
    tables[tables.count - 1].column = 0
  }

  private mutating func place(_ attributes: HTMLAttributes, isHeader: Bool) -> TableCell? {
    guard var table = tables.popLast() else { return nil }
    defer { tables.append(table) }
    while table.column < table.free.count, table.free[table.column] > table.row { table.column += 1 }
    let columns = Self.span(attributes[.colspan], most: Self.mostColumns)
    let rows = Self.span(attributes[.rowspan], most: 65534)
    guard table.column + columns <= Self.mostColumns else { return nil }
    let cell = TableCell(column: table.column, columns: columns, rows: rows, isHeader: isHeader)
    table.column += columns
    while table.free.count < table.column { table.free.append(0) }
    for column in cell.column..<table.column { table.free[column] = table.row + rows }
    return cell
  }

  private static func span(_ written: String?, most: Int) -> Int { min(max(written.flatMap { Int($0) } ?? 1, 1), most) }
}
