internal import Winnow

/// `winnow explain FILE:LINE[:COLUMN]`: what lies there, and why.
struct ExplainCommand {
  private let batch: Batch
  private let line: Int
  private let column: Int?

  init(_ arguments: ParsedArguments, _ catalog: Catalog) throws(CommandError) {
    guard arguments.operands.count == 1 else { throw CommandError("explain wants one FILE:LINE[:COLUMN]") }
    let place = try Self.place(arguments.operands[0])
    line = place.line
    column = place.column
    let extractors = catalog.extractors.filter { $0.isWrittenByDefault }.map { $0.name }
    batch = try Batch(arguments, catalog, extractors: extractors, operands: [place.path])
  }

  private static func place(_ operand: String) throws(CommandError) -> (path: String, line: Int, column: Int?) {
    let parts = operand.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    if parts.count >= 3, let line = Int(parts[parts.count - 2]), let column = Int(parts[parts.count - 1]), line > 0,
      column > 0
    {
      return (parts.dropLast(2).joined(separator: ":"), line, column)
    }
    guard parts.count >= 2, let line = Int(parts[parts.count - 1]), line > 0 else {
      throw CommandError("'\(operand)' is no FILE:LINE[:COLUMN]; lines and columns count from 1")
    }
    return (parts.dropLast().joined(separator: ":"), line, nil)
  }

  func run() -> Bool {
    let output = Output(lineBuffered: true)
    var isWell = batch.isListed()
    for file in batch.inputs.files {
      isWell = batch.run(file) { output.write(explanation($0)) } && isWell
    }
    return isWell
  }

  private func explanation(_ document: Document) -> String {
    guard let range = range(in: document.bytes) else { return "line \(line) is behind the end of \(document.id)\n" }
    let content = RecordContent(document)
    var text = "line \(line), bytes \(range): \(document.string(range))\n"
    for (index, entry) in content.annotations.enumerated() {
      guard let place = entry.item.range, place.overlaps(range) else { continue }
      text += Self.describe(index, entry, content, document)
    }
    return text
  }

  private static func describe(
    _ index: Int, _ entry: RecordContent.Entry, _ content: RecordContent, _ document: Document
  ) -> String {
    let item = entry.item
    var text = "\n\(entry.id)  \(item.layer)/\(item.type)\(item.value.map { " = " + $0 } ?? "")  by \(entry.by)\n"
    text += "  \(item.range.map(document.string) ?? "")\n"
    if let evidence = item.evidence { text += "  because: \(evidence)\n" }
    for feature in item.features { text += "  \(feature.name): \(feature.value.text)\n" }
    for link in content.relations where link.from == index {
      let target = content.annotations[link.to]
      text +=
        "  \(link.relation.type) -> \(target.id) \(target.item.range.map(document.string) ?? target.item.value ?? "")\n"
    }
    return text
  }

  /// Bytes of the line, or of the character at the column.
  private func range(in bytes: [UInt8]) -> TextRange? {
    var start = 0
    for _ in 1..<line {
      guard let end = bytes[start...].firstIndex(of: 0x0A) else { return nil }
      start = end + 1
    }
    let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
    guard start < end || column == nil else { return nil }
    guard let column else { return TextRange(start, end) }
    var offset = start
    var left = column - 1
    while offset < end, left > 0 {
      offset += 1
      while offset < end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      left -= 1
    }
    return offset < end ? TextRange(offset, offset + 1) : nil
  }
}
