/// Where a cell stands in its row, and over how much it reaches.
public struct TableCell: Hashable, Sendable {
  /// Its column, from 0; cells that reach down from rows above count.
  public var column: Int
  /// Columns and rows that it reaches over, at least 1.
  public var columns: Int
  public var rows: Int
  public var isHeader: Bool

  public init(column: Int, columns: Int = 1, rows: Int = 1, isHeader: Bool = false) {
    self.column = column
    self.columns = columns
    self.rows = rows
    self.isHeader = isHeader
  }
}
