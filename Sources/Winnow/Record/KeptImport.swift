/// What stays of an imported record beside the layers that were made again.
///
/// An imported annotation stays when nobody made its layer again, or when a person or a reader gave it: it has a
/// `status`, or its producer is human or a reader. Where its id meets a new one, the imported one stands. Relations stay while both ends stand.
struct KeptImport {
  struct Kept {
    let object: JSONObject
    /// Code points; nil for a node.
    let start: Int?
    let end: Int
    let id: String

    func precedes(_ entry: RecordContent.Entry) -> Bool {
      guard let start else { return entry.start == nil && id.utf8.lexicographicallyPrecedes(entry.id.utf8) }
      guard let other = entry.start, let otherEnd = entry.end else { return true }
      if start != other { return start < other }
      return end == otherEnd ? id.utf8.lexicographicallyPrecedes(entry.id.utf8) : end > otherEnd
    }
  }

  let producers: [JSONObject]
  let annotations: [Kept]
  let relations: [JSONObject]
  private let ids: Set<String>
  private let producerIDs: Set<String>

  init(_ imported: ImportedLayers, _ content: RecordContent, replacing layers: [StoredLayer]) {
    let made = Set(layers.map(\.layerName))
    // Readers do not run again on a record: what they saw in the page is known from the record alone.
    let stands = ["human", "reader"]
    let lasting = Set(
      imported.producers.filter { stands.contains($0["kind"]?.string ?? "") }.compactMap { $0["id"]?.string })
    annotations = imported.annotations.compactMap(Self.kept).filter {
      !made.contains($0.object["layer"]?.string ?? "") || $0.object["status"] != nil
        || lasting.contains($0.object["by"]?.string ?? "")
    }.sorted(by: Self.precedes)
    let ids = Set(annotations.map(\.id))
    let standing = ids.union(content.annotations.map(\.id))
    relations = imported.relations.filter { relation in
      ["from", "to"].allSatisfy { standing.contains(relation[$0]?.string ?? "") }
        && (lasting.contains(relation["by"]?.string ?? "")
          || ["from", "to"].allSatisfy { ids.contains(relation[$0]?.string ?? "") })
    }
    self.ids = ids.union(relations.compactMap { $0["id"]?.string })
    let named = Set((annotations.map(\.object) + relations).compactMap { $0["by"]?.string })
    producers = imported.producers.filter { named.contains($0["id"]?.string ?? "") }
    producerIDs = Set(producers.compactMap { $0["id"]?.string })
  }

  /// True when an imported annotation or relation stands under that id.
  func hides(_ id: String) -> Bool { ids.contains(id) }

  func hidesProducer(_ id: String) -> Bool { producerIDs.contains(id) }

  private static func kept(_ object: JSONObject) -> Kept? {
    guard let id = object["id"]?.string else { return nil }
    return Kept(object: object, start: object["start"]?.int, end: object["end"]?.int ?? 0, id: id)
  }

  private static func precedes(_ a: Kept, _ b: Kept) -> Bool {
    guard let left = a.start else { return b.start == nil && a.id.utf8.lexicographicallyPrecedes(b.id.utf8) }
    guard let right = b.start else { return true }
    if left != right { return left < right }
    return a.end == b.end ? a.id.utf8.lexicographicallyPrecedes(b.id.utf8) : a.end > b.end
  }
}
