internal import Glibc
internal import Winnow

/// `winnow quotes`, `winnow entities`, `winnow dates`: what was found, as a table or counted over all documents.
struct TableCommand {
  private let table: Table
  private let batch: Batch
  private let output: Output
  private let selection: RecordSelection
  private let format: TableFormat
  private let isTimeline: Bool
  private let column: String?
  private let top: Int?

  init(_ table: Table, _ arguments: ParsedArguments, _ catalog: Catalog) throws(CommandError) {
    self.table = table
    batch = try Batch(arguments, catalog, extractors: table.extractors)
    selection = try Self.selection(table, arguments)
    format = try Self.format(arguments)
    isTimeline = arguments.has("timeline")
    top = try Self.top(arguments)
    // Entities are what `--top` counts; of quotes and dates it counts what `--by` names.
    column = arguments["by"] ?? (top == nil ? nil : table.extractors[0] == "entities" ? "entity" : "speaker")
    if let column, Tally(of: table, by: column) == nil {
      throw CommandError("--by wants one of \(table.columns.map(\.name).joined(separator: ", ")), not '\(column)'")
    }
    output = try Output(arguments)
  }

  private static func format(_ arguments: ParsedArguments) throws(CommandError) -> TableFormat {
    let names = TableFormat.allCases.map(\.rawValue)
    if let name = try arguments.choice("to", names) { return TableFormat(rawValue: name) ?? .csv }
    return FileSystem.isTerminal(STDOUT_FILENO) && arguments["output"] == nil ? .table : .csv
  }

  private static func selection(_ table: Table, _ arguments: ParsedArguments) throws(CommandError) -> RecordSelection {
    var selection = RecordSelection(only: table.extractors)
    selection.minimumConfidence = try arguments.fraction("min-confidence") ?? 0
    return selection
  }

  private static func top(_ arguments: ParsedArguments) throws(CommandError) -> Int? {
    guard let text = arguments["top"] else { return nil }
    guard let number = Int(text), number > 0 else {
      throw CommandError("--top wants a number above 0, not '\(text)'")
    }
    return number
  }

  func run() throws(CommandError) -> Bool {
    let isWell = if let column { count(by: column) } else if isTimeline { timeline() } else { rows() }
    output.close()
    return isWell
  }

  /// Rows as they come: memory holds one document.
  private func rows() -> Bool {
    output.write(format.header(table.columns))
    let task = DocumentTask { document, _ in
      table.rows(for: document, selection).map { format.line($0, table.columns) }
    } write: { lines, _ in
      for line in lines { output.write(line) }
    }
    return batch.run(task)
  }

  private func count(by column: String) -> Bool {
    guard var tally = Tally(of: table, by: column) else { return false }
    let isWell = forEachDocument { tally.add($0) }
    write(tally.rows(top: top), tally.columns)
    return isWell
  }

  /// Calls `body` with the rows of each document, in order.
  private func forEachDocument(_ body: @escaping ([Table.Row]) -> Void) -> Bool {
    let task = DocumentTask { document, _ in
      table.rows(for: document, selection).map { row in
        var writer = FieldWriter()
        writer.add(row.map { Array($0.utf8) })
        return writer.bytes
      }
    } write: { parts, _ in
      body(
        parts.map { part in
          var reader = FieldReader(part)
          return reader.fields().map { String(decoding: $0, as: UTF8.self) }
        })
    }
    return batch.run(task)
  }

  /// All rows with a known extent, by where it begins; what begins together stays in the order of the documents.
  private func timeline() -> Bool {
    guard let begin = table.index(of: "begin"), let end = table.index(of: "end_value") else { return false }
    var found: [(moment: Moment, row: Table.Row)] = []
    let isWell = forEachDocument { rows in
      for row in rows where !row[begin].isEmpty {
        found.append((Moment(begin: row[begin], end: row[end], number: found.count), row))
      }
    }
    let front =
      [begin, end].map { table.columns[$0] }
      + table.columns.indices.filter { $0 != begin && $0 != end }.map { table.columns[$0] }
    let order = front.compactMap { table.index(of: $0.name) }
    write(found.sorted { $0.moment < $1.moment }.map { entry in order.map { entry.row[$0] } }, front)
    return isWell
  }

  private func write(_ rows: [Table.Row], _ columns: [Table.Column]) {
    output.write(format.header(columns))
    for row in rows { output.write(format.line(row, columns)) }
  }
}
