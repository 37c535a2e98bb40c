/// Writes annotations as comma-separated values (RFC 4180): one row for each date, mention, entity, quote, removed run.
/// Ids join rows of one document; offsets are code points.
public struct CSVWriter: Sendable {
  public static let header =
    "document,id,layer,type,start,end,text,value,kind,entity,speaker,speaker_entity,cue,addressee,begin,end_value,mod,reason\n"
  private static let standard = ["dates", "entities", "quotes", "boilerplate"]
  private static let parts: Set<String> = ["Speaker", "Cue", "Addressee"]

  private let layers: [String]

  /// - Parameter layers: layers to write; nil for those of the extractors.
  public init(layers: [String]? = nil) { self.layers = layers ?? Self.standard }

  public func rows(for document: Document, _ selection: RecordSelection = RecordSelection()) -> [UInt8] {
    let content = RecordContent(document, selection)
    var targets: [Int: [(type: String, to: Int)]] = [:]
    for link in content.relations { targets[link.from, default: []].append((link.relation.type, link.to)) }
    var rows: [UInt8] = []
    for (index, entry) in content.annotations.enumerated()
    where layers.contains(entry.item.layer) && !Self.parts.contains(entry.item.type) {
      append(fields(document, entry, targets[index] ?? [], content, targets), to: &rows)
    }
    return rows
  }

  private func fields(
    _ document: Document, _ entry: RecordContent.Entry, _ links: [(type: String, to: Int)], _ content: RecordContent,
    _ targets: [Int: [(type: String, to: Int)]]
  ) -> [String] {
    func target(_ type: String) -> Int? { links.first { $0.type == type }?.to }
    func text(_ index: Int?) -> String {
      guard let index else { return "" }
      let item = content.annotations[index].item
      return item.range.map(document.string) ?? item.value ?? ""
    }
    let speaker = target("speaker")
    let speakerEntity = speaker.flatMap { targets[$0]?.first { $0.type == "mention" }?.to }
    let item = entry.item
    return [
      document.id, entry.id, item.layer, item.type, entry.start.map(String.init) ?? "",
      entry.end.map(String.init) ?? "",
      item.range.map(document.string) ?? "", item.value ?? "", Self.feature("kind", item),
      target("mention").map { content.annotations[$0].id } ?? "", text(speaker),
      speakerEntity.flatMap { content.annotations[$0].item.value } ?? "", text(target("cue")),
      text(target("addressee")),
      Self.feature("begin", item), Self.feature("end", item), Self.feature("mod", item), Self.feature("reason", item),
    ]
  }

  private static func feature(_ name: String, _ item: Rendering.Item) -> String {
    guard case .string(let value)? = item.features.first(where: { $0.name == name })?.value else { return "" }
    return value
  }

  private func append(_ fields: [String], to rows: inout [UInt8]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { rows.append(0x2C) }
      Self.append(field, to: &rows)
    }
    rows.append(0x0A)
  }

  private static func append(_ field: String, to rows: inout [UInt8]) {
    guard field.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) else {
      rows += field.utf8
      return
    }
    rows.append(0x22)
    for byte in field.utf8 {
      if byte == 0x22 { rows.append(0x22) }
      rows.append(byte)
    }
    rows.append(0x22)
  }
}
