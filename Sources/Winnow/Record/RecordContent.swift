/// What a record says about a document: annotations with their ids and offsets, relations and producers.
///
/// The one form that all writers share. Annotations are sorted by start, then longest first, then id; nodes stand
/// behind them. Offsets count code points.
public struct RecordContent: Sendable {
  public struct Entry: Sendable {
    public let id: String
    public let item: Rendering.Item
    /// Code points; nil for a node.
    public let start: Int?
    public let end: Int?
    /// Id of the producer.
    public let by: String
  }

  public struct Link: Sendable {
    public let id: String
    public let relation: Rendering.Relation
    /// Indices into `annotations`.
    public let from: Int
    public let to: Int
    public let by: String
  }

  public let annotations: [Entry]
  /// Sorted by the annotation they start from, then type, then the annotation they point to.
  public let relations: [Link]
  /// Those of the layers that were asked for, empty ones included, and of all that is written.
  public let producers: [Producer]

  public init(_ document: Document, _ selection: RecordSelection = RecordSelection(), index: CodePointIndex) {
    let layers = document.storedLayers
    var rendering = Rendering()
    for (number, stored) in layers.enumerated() where selection.isRendered(stored) {
      stored.beginRendering(as: number, into: &rendering)
      stored.render(into: &rendering)
    }
    let ids = ItemNumbering(rendering.items, index).ids
    let kept = Self.reached(rendering, layers, selection)
    let order = Self.order(rendering.items, ids, kept)
    annotations = order.map { Self.entry(rendering.items[$0], ids[$0], layers, index) }
    relations = Self.links(rendering, order, ids, layers, selection.minimumConfidence)
    producers = Self.producers(document, selection, order.map { rendering.items[$0].producer })
  }

  /// The annotations of one layer alone, without relations: nothing else is rendered.
  public init(_ document: Document, layer: String) {
    let index = CodePointIndex(document.bytes)
    let layers = document.storedLayers
    var rendering = Rendering()
    for (number, stored) in layers.enumerated() where stored.layerName == layer && stored.isWrittenByDefault {
      stored.beginRendering(as: number, into: &rendering)
      stored.render(into: &rendering)
    }
    let ids = ItemNumbering(rendering.items, index).ids
    let order = Self.order(rendering.items, ids, rendering.items.map { $0.layer == layer })
    annotations = order.map { Self.entry(rendering.items[$0], ids[$0], layers, index) }
    relations = []
    producers = Self.producers(document, RecordSelection(only: []), order.map { rendering.items[$0].producer })
  }

  public init(_ document: Document, _ selection: RecordSelection = RecordSelection()) {
    self.init(document, selection, index: CodePointIndex(document.bytes))
  }

  private static func entry(
    _ item: Rendering.Item, _ id: String, _ layers: [StoredLayer], _ index: CodePointIndex
  ) -> Entry {
    Entry(
      id: id, item: item, start: item.range.map { index.codePoint(atByte: $0.start) },
      end: item.range.map { index.codePoint(atByte: $0.end) }, by: layers[item.producer].producer.id)
  }

  /// Marks what is written: the layers asked for and everything that relations reach from there.
  private static func reached(
    _ rendering: Rendering, _ layers: [StoredLayer], _ selection: RecordSelection
  ) -> [Bool] {
    let roots = layers.map(selection.isRoot)
    var kept = rendering.items.map {
      roots[$0.producer] && ($0.confidence ?? 1) >= selection.minimumConfidence
    }
    guard selection.only != nil else { return kept }
    var targets = [[Int]](repeating: [], count: kept.count)
    for relation in rendering.relations {
      guard let from = rendering.index(relation.from), let to = rendering.index(relation.to) else { continue }
      targets[from].append(to)
    }
    var open = kept.indices.filter { kept[$0] }
    while let item = open.popLast() {
      for target in targets[item] where !kept[target] {
        kept[target] = true
        open.append(target)
      }
    }
    return kept
  }

  private static func order(_ items: [Rendering.Item], _ ids: [String], _ kept: [Bool]) -> [Int] {
    items.indices.filter { kept[$0] }.sorted { a, b in
      guard let left = items[a].range else { return items[b].range == nil && precedes(ids[a], ids[b]) }
      guard let right = items[b].range else { return true }
      return left == right ? precedes(ids[a], ids[b]) : left < right
    }
  }

  private static func links(
    _ rendering: Rendering, _ order: [Int], _ ids: [String], _ layers: [StoredLayer], _ minimum: Double
  ) -> [Link] {
    var place = [Int](repeating: -1, count: ids.count)
    for (position, item) in order.enumerated() { place[item] = position }
    var ends: [(from: Int, to: Int, relation: Rendering.Relation)] = rendering.relations.compactMap { relation in
      guard let from = rendering.index(relation.from), let to = rendering.index(relation.to),
        place[from] >= 0, place[to] >= 0, (relation.confidence ?? 1) >= minimum
      else { return nil }
      return (place[from], place[to], relation)
    }
    ends.sort { a, b in
      a.from != b.from
        ? a.from < b.from
        : a.relation.type != b.relation.type ? precedes(a.relation.type, b.relation.type) : a.to < b.to
    }
    var tie = 0
    return ends.indices.map { index in
      let end = ends[index]
      // Links of one base stand together.
      let isTied = index > 0 && ends[index - 1].from == end.from && ends[index - 1].relation.type == end.relation.type
      tie = isTied ? tie + 1 : 0
      return Link(
        id: end.relation.type + "." + ids[order[end.from]] + ItemNumbering.suffix(tie), relation: end.relation,
        from: end.from, to: end.to, by: layers[end.relation.producer].producer.id)
    }
  }

  private static func producers(
    _ document: Document, _ selection: RecordSelection, _ written: [Int]
  ) -> [Producer] {
    let written = Set(written)
    var producers = document.reader.map { [$0] } ?? []
    for (number, stored) in document.storedLayers.enumerated()
    where selection.isRoot(stored) || written.contains(number) {
      if !producers.contains(where: { $0.id == stored.producer.id }) { producers.append(stored.producer) }
    }
    return producers
  }

  private static func precedes(_ a: String, _ b: String) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }
}
