internal import Segmentation
internal import Winnow

/// Groups mentions of one document by referent: equal names, a person's surname after the full name, an acronym after
/// its expansion. The fullest form names the entity.
struct EntityGrouper {
  private let bytes: [UInt8]
  private var entities: [Entity] = []
  private var byName: [WordKey: Int] = [:]
  /// Full names by the short form that may stand for them: surnames and acronyms.
  private var full: [WordKey: (kind: EntityKind, range: TextRange)] = [:]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  static func layer(_ spans: [EntitySpan], _ document: Document) -> Layer<EntityMention> {
    var grouper = EntityGrouper(document.bytes)
    // Full names first: a headline may have the surname alone.
    for span in spans { grouper.learn(span) }
    let mentions = spans.enumerated().map { index, span in
      let entity = grouper.entity(of: span, mention: index)
      return Annotation(span.range, EntityMention(grouper.entities[entity].kind, entity: entity))
    }
    return grouper.layer(mentions)
  }

  private func layer(_ mentions: [Annotation<EntityMention>]) -> Layer<EntityMention> {
    Layer(mentions, nodes: entities)
  }

  private mutating func learn(_ span: EntitySpan) {
    let words = words(span.range)
    guard words.count > 1 else { return }
    if span.kind == .person, let last = words.last {
      if full[WordKey(bytes, last.start, last.end)] == nil {
        full[WordKey(bytes, last.start, last.end)] = (span.kind, span.range)
      }
    } else if span.kind == .organization, let acronym = acronym(words) {
      if full[acronym] == nil { full[acronym] = (span.kind, span.range) }
    }
  }

  /// Index of the span's entity; a short form goes to the full name that the document has for it.
  private mutating func entity(of span: EntitySpan, mention: Int) -> Int {
    var key = WordKey(bytes, span.range.start, span.range.end)
    var kind = span.kind
    var name = span.range
    if let long = full[key], long.kind == span.kind || long.kind == .person && span.kind != .place {
      key = WordKey(bytes, long.range.start, long.range.end)
      kind = long.kind
      name = long.range
    }
    if let known = byName[key] {
      entities[known].mentions.append(mention)
      return known
    }
    let text = String(decoding: bytes[name.indices], as: UTF8.self)
    entities.append(Entity(kind, name: text, mentions: [mention]))
    byName[key] = entities.count - 1
    return entities.count - 1
  }

  private func words(_ range: TextRange) -> [TextRange] {
    var words: [TextRange] = []
    var start = range.start
    for index in range.start...range.end where index == range.end || bytes[index] == 0x20 {
      if index > start { words.append(TextRange(start, index)) }
      start = index + 1
    }
    return words
  }

  /// First letters of the capitalised words.
  private func acronym(_ words: [TextRange]) -> WordKey? {
    let letters = words.map { bytes[$0.start] }.filter { $0 &- 0x41 < 26 }
    return letters.count >= 2 ? WordKey(letters, 0, letters.count) : nil
  }
}
