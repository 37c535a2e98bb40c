/// What a table tells of documents: its columns, and the rows that one document gives.
///
///     let rows = Table.quotes.rows(for: annotated)    // one a quote, in the order of the text
public struct Table: Sendable {
  public struct Column: Sendable {
    public let name: String
    /// Written without quotes in JSON.
    public let isNumber: Bool

    init(_ name: String, isNumber: Bool = false) {
      self.name = name
      self.isNumber = isNumber
    }
  }

  /// Cells in the order of the columns; an empty cell tells nothing.
  public typealias Row = [String]

  public let columns: [Column]
  /// Extractors whose layers the rows are made of.
  public let extractors: [String]
  let row: @Sendable (RecordLinks, Int) -> Row?

  /// Where a row comes from, the first columns of each table: offsets in code points, the line counted from 1.
  static let place = [
    Column("document"), Column("start", isNumber: true), Column("end", isNumber: true), Column("line", isNumber: true),
  ]

  init(_ extractor: String, _ columns: [String], row: @escaping @Sendable (RecordLinks, Int) -> Row?) {
    extractors = [extractor]
    self.columns = Self.place + columns.map { Column($0) }
    self.row = row
  }

  /// Rows in the order of the record: by start, longest first.
  public func rows(for document: Document, _ selection: RecordSelection = RecordSelection()) -> [Row] {
    let content = RecordContent(document, selection)
    let links = RecordLinks(content, of: document)
    var lines = LineCounter(document.bytes)
    return content.annotations.indices.compactMap { index in
      let entry = content.annotations[index]
      guard let start = entry.start, let end = entry.end, let range = entry.item.range,
        let cells = row(links, index)
      else { return nil }
      return [document.id, String(start), String(end), String(lines.line(at: range.start))] + cells
    }
  }

  /// Place of a column by its name.
  public func index(of column: String) -> Int? { columns.firstIndex { $0.name == column } }
}
