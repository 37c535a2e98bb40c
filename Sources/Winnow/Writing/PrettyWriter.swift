/// Writes a document for people: the text with marks in colour or brackets, then a table of what was found.
public struct PrettyWriter: Sendable {
  private let usesColor: Bool

  public init(usesColor: Bool) { self.usesColor = usesColor }

  private struct Edge {
    var offset: Int
    var isStart: Bool
    var width: Int
    var text: String
  }

  public func text(for document: Document, _ selection: RecordSelection = RecordSelection()) -> [UInt8] {
    let content = RecordContent(document, selection)
    return Array("\(document.id)\n\n".utf8) + body(document, content) + Array(table(document, content).utf8)
  }

  // MARK: - Text

  private static let layers: Set<String> = ["dates", "entities", "quotes", "boilerplate"]
  private static let colors = [
    "dates": "36", "entities": "1", "quotes": "32", "boilerplate": "2;9", "Speaker": "4", "Cue": "33",
    "Addressee": "35",
  ]

  private func body(_ document: Document, _ content: RecordContent) -> [UInt8] {
    var edges: [Edge] = []
    for entry in content.annotations where Self.layers.contains(entry.item.layer) {
      guard let range = entry.item.range else { continue }
      for span in entry.item.spans.isEmpty ? [range] : entry.item.spans { edges += self.edges(span, entry.item) }
    }
    edges.sort(by: Self.precedes)
    var output: [UInt8] = []
    var start = 0
    var open: [String] = []
    for edge in edges {
      output += document.bytes[start..<edge.offset]
      start = edge.offset
      append(edge, &open, to: &output)
    }
    return output + document.bytes[start...] + [0x0A, 0x0A]
  }

  private func edges(_ range: TextRange, _ item: Rendering.Item) -> [Edge] {
    let label = item.value.map { "\(item.type) \($0)" } ?? item.type
    let color = Self.colors[item.type] ?? Self.colors[item.layer] ?? "0"
    return [
      Edge(offset: range.start, isStart: true, width: range.count, text: usesColor ? color : "["),
      Edge(offset: range.end, isStart: false, width: range.count, text: usesColor ? color : "|\(label)]"),
    ]
  }

  /// Ends before starts; the longest starts first and ends last.
  private static func precedes(_ a: Edge, _ b: Edge) -> Bool {
    if a.offset != b.offset { return a.offset < b.offset }
    if a.isStart != b.isStart { return !a.isStart }
    if a.width != b.width { return a.isStart ? a.width > b.width : a.width < b.width }
    return a.isStart ? a.text < b.text : a.text > b.text
  }

  private func append(_ edge: Edge, _ open: inout [String], to output: inout [UInt8]) {
    guard usesColor else {
      output += edge.text.utf8
      return
    }
    if edge.isStart {
      open.append(edge.text)
    } else if let last = open.lastIndex(of: edge.text) {
      open.remove(at: last)
    }
    output += "\u{1B}[0m".utf8
    for color in open { output += "\u{1B}[\(color)m".utf8 }
  }

  // MARK: - Table

  private func table(_ document: Document, _ content: RecordContent) -> String {
    var text = ""
    for layer in ["entities", "dates", "quotes", "boilerplate"] {
      let rows = content.annotations.filter { $0.item.layer == layer && isRow($0.item) }
      if rows.isEmpty { continue }
      text += "\(layer): \(rows.count)\n"
      for row in rows.prefix(12) { text += "  \(self.row(row, document, content))\n" }
      if rows.count > 12 { text += "  ... and \(rows.count - 12) more\n" }
    }
    return document.problems.reduce(text) { $0 + "problem \($1.code.rawValue): \($1.message)\n" }
  }

  private func isRow(_ item: Rendering.Item) -> Bool {
    switch item.layer {
    case "entities": item.range == nil
    case "quotes": item.type == "Quote"
    default: item.range != nil
    }
  }

  private func row(_ entry: RecordContent.Entry, _ document: Document, _ content: RecordContent) -> String {
    let item = entry.item
    let features = item.features.compactMap { feature -> String? in
      guard case .string(let value) = feature.value else { return nil }
      return value
    }.joined(separator: ", ")
    guard let range = item.range else { return "\(item.value ?? "")  (\(features))" }
    let place = entry.start.map { "\($0)  " } ?? ""
    let value = item.value.map { "  \($0)" } ?? ""
    let speaker = item.type == "Quote" ? speaker(of: entry, document, content) : "  (\(item.type), \(features))"
    return place + Self.shortened(document.string(range)) + value + speaker
  }

  private func speaker(
    of entry: RecordContent.Entry, _ document: Document, _ content: RecordContent
  ) -> String {
    let link = content.relations.first { $0.relation.type == "speaker" && content.annotations[$0.from].id == entry.id }
    guard let link else { return "  -- nobody named" }
    let item = content.annotations[link.to].item
    return "  -- " + (item.range.map(document.string) ?? item.value ?? "")
  }

  private static func shortened(_ text: String) -> String {
    let line = text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }
    let cut = String(String.UnicodeScalarView(line.prefix(70)))
    return line.count > 70 ? cut + "..." : cut
  }
}
