internal import Winnow

/// What was removed, as tab-separated values: of each stretch its place in code points of the text and in bytes of the raw
/// file, its kind, the reason, and the text; of a near-duplicate the document that it is like.
struct RemovalReport {
  private static let columns = [
    "document", "start", "end", "kind", "reason", "text", "source_start", "source_end",
  ]

  private let output: Output

  init(path: String) throws(CommandError) {
    output = try Output(path: path)
    output.write(Self.columns.joined(separator: "\t") + "\n")
  }

  func write(_ line: [UInt8]) { output.write(line) }

  func close() { output.close() }

  /// The line of a stretch that was removed.
  static func line(_ entry: RecordContent.Entry, of document: Document) -> [UInt8] {
    let source = entry.item.range.flatMap(document.map.source)
    return line([
      document.id, entry.start.map(String.init) ?? "", entry.end.map(String.init) ?? "", entry.item.type,
      entry.item.evidence ?? "", entry.item.range.map(document.string) ?? "", source.map { String($0.start) } ?? "",
      source.map { String($0.end) } ?? "",
    ])
  }

  static func line(duplicate id: String, _ reason: String) -> [UInt8] {
    line([id, "", "", "near-duplicate", reason, "", "", ""])
  }

  /// Tabs and line ends in a field would break the table.
  private static func line(_ fields: [String]) -> [UInt8] {
    let clean = fields.map { field in
      String(String.UnicodeScalarView(field.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x85 ? " " : $0 }))
    }
    return Array((clean.joined(separator: "\t") + "\n").utf8)
  }
}
