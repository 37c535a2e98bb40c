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
    let links = RecordLinks(content, of: document)
    var rows: [UInt8] = []
    for (index, entry) in content.annotations.enumerated()
    where layers.contains(entry.item.layer) && !Self.parts.contains(entry.item.type) {
      rows += CSVLine.bytes(Self.fields(entry, index, links))
    }
    return rows
  }

  private static func fields(_ entry: RecordContent.Entry, _ index: Int, _ links: RecordLinks) -> [String] {
    let item = entry.item
    let speaker = links.target("speaker", of: index)
    return [
      links.document.id, entry.id, item.layer, item.type, entry.start.map(String.init) ?? "",
      entry.end.map(String.init) ?? "", item.range.map(links.document.string) ?? "", item.value ?? "",
      RecordLinks.feature("kind", item),
      links.target("mention", of: index).map { links.content.annotations[$0].id } ?? "",
      links.text(speaker), links.entity(speaker)?.item.value ?? "",
      links.text(links.target("cue", of: index)), links.text(links.target("addressee", of: index)),
      RecordLinks.feature("begin", item), RecordLinks.feature("end", item), RecordLinks.feature("mod", item),
      RecordLinks.feature("reason", item),
    ]
  }
}
