/// Counts the rows of a table over many documents by the value of one column, and the documents they stand in.
///
/// Memory grows with the values that differ, not with the rows. Where the table tells the type of what it counts
/// (`entity` and `entity_type`), equal names of two types are counted apart.
///
///     var tally = Tally(of: .quotes, by: "speaker")!
///     tally.add(Table.quotes.rows(for: annotated))
///     tally.rows(top: 20)                             // most first
public struct Tally: Sendable {
  public let columns: [Table.Column]
  private let column: Int
  private let type: Int?
  private var counts: [Key: Count] = [:]

  private struct Key: Hashable {
    var value: String
    var type: String
  }

  private struct Count {
    var rows = 0
    var documents = 0
    var last = ""
  }

  /// - Returns: nil when the table has no such column.
  public init?(of table: Table, by name: String) {
    guard let column = table.index(of: name) else { return nil }
    self.column = column
    type = table.index(of: name + "_type")
    let numbers = [Table.Column("count", isNumber: true), Table.Column("documents", isNumber: true)]
    columns = numbers + (type == nil ? [] : [Table.Column("type")]) + [Table.Column(name)]
  }

  /// - Parameter rows: of one document.
  public mutating func add(_ rows: [Table.Row]) {
    for row in rows { add(Key(value: row[column], type: type.map { row[$0] } ?? ""), row[0]) }
  }

  private mutating func add(_ key: Key, _ document: String) {
    guard !key.value.isEmpty else { return }
    var count = counts[key] ?? Count()
    count.rows += 1
    if count.documents == 0 || count.last != document { count.documents += 1 }
    count.last = document
    counts[key] = count
  }

  /// Most rows first, then most documents, then by bytes of the value and type.
  public func rows(top: Int? = nil) -> [Table.Row] {
    let sorted = counts.sorted { a, b in
      if a.value.rows != b.value.rows { return a.value.rows > b.value.rows }
      if a.value.documents != b.value.documents { return a.value.documents > b.value.documents }
      if a.key.value != b.key.value { return a.key.value.utf8.lexicographicallyPrecedes(b.key.value.utf8) }
      return a.key.type.utf8.lexicographicallyPrecedes(b.key.type.utf8)
    }
    return sorted.prefix(top ?? sorted.count).map { key, count in
      [String(count.rows), String(count.documents)] + (type == nil ? [] : [key.type]) + [key.value]
    }
  }
}
