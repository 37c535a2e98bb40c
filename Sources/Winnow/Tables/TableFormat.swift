/// How a table is written: for programs (csv, tsv, jsonl) or for people (table).
public enum TableFormat: String, Sendable, CaseIterable {
  /// RFC 4180, with a header.
  case csv
  /// Tabs between cells, with a header; white space inside a cell becomes one blank.
  case tsv
  /// An object a row.
  case jsonl
  /// Aligned columns, long cells cut.
  case table

  public func header(_ columns: [Table.Column]) -> [UInt8] {
    switch self {
    case .jsonl: []
    default: line(columns.map(\.name), columns)
    }
  }

  /// One row with its line end.
  public func line(_ row: Table.Row, _ columns: [Table.Column]) -> [UInt8] {
    switch self {
    case .csv: CSVLine.bytes(row)
    case .tsv: Array((row.map(Self.onOneLine).joined(separator: "\t") + "\n").utf8)
    case .jsonl: Self.object(row, columns)
    case .table: Array((Self.aligned(row, columns) + "\n").utf8)
    }
  }

  private static func object(_ row: Table.Row, _ columns: [Table.Column]) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    for (column, cell) in zip(columns, row) {
      writer.key(column.name)
      if cell.isEmpty {
        writer.null()
      } else if column.isNumber {
        writer.raw(cell)
      } else {
        writer.string(cell)
      }
    }
    writer.endObject()
    return writer.takeLine()
  }

  private static func onOneLine(_ cell: String) -> String {
    cell.unicodeScalars.split { $0.properties.isWhitespace || $0.value < 0x20 }.map(String.init).joined(separator: " ")
  }

  // MARK: - For people

  /// Widths are fixed, so that rows can be written as they come; the last column has what is left of the line.
  private static func aligned(_ row: Table.Row, _ columns: [Table.Column]) -> String {
    var text = ""
    for (index, cell) in row.enumerated() {
      let isLast = index == row.count - 1
      let width = isLast ? 70 : columns[index].isNumber ? 9 : 20
      let cut = shortened(onOneLine(cell), to: width)
      let blanks = String(repeating: " ", count: max(0, width - cut.unicodeScalars.count))
      text += columns[index].isNumber ? blanks + cut + "  " : isLast ? cut : cut + blanks + "  "
    }
    return text
  }

  private static func shortened(_ text: String, to width: Int) -> String {
    let scalars = text.unicodeScalars
    return scalars.count <= width ? text : String(String.UnicodeScalarView(scalars.prefix(width - 1))) + "…"
  }
}
