internal import Segmentation
internal import Winnow

/// Puts grouped mentions and nominals together into the layer.
struct LayerBuilder {
  /// - Parameter listed: matches of a user's list; they go before spans that overlap them.
  static func layer(
    _ spans: [EntitySpan], listed: [(span: EntitySpan, entry: ListEntry)], _ document: Document
  ) -> Layer<EntityMention> {
    let tokens = document[Token.self]
    let declension = Vocabulary.of(document.language?.code ?? "").declension
    let reader = MentionReader(tokens, document.bytes, declension)
    let grouper = EntityGrouper(mentions(spans, listed, reader), tokens, document.bytes)
    let nominals = NominalFinder(grouper, tokens, document.bytes).nominals(document[Sentence.self])
    var marks = grouper.mentions.enumerated().map { index, mention in
      Annotation(mention.span.range, mark(mention, grouper.entityOf[index], document))
    }
    marks += nominals.map { nominal in
      let kind = grouper.entities[nominal.entity].kind
      return Annotation(nominal.range, EntityMention(kind, entity: nominal.entity, isNominal: true))
    }
    let sorted = Layer(marks)
    var entities = grouper.entities
    for index in entities.indices { entities[index].mentions = [] }
    for (index, annotation) in sorted.enumerated() { entities[annotation.mark.entity].mentions.append(index) }
    return ordered(sorted, entities)
  }

  private static func mentions(
    _ spans: [EntitySpan], _ listed: [(span: EntitySpan, entry: ListEntry)], _ reader: MentionReader
  ) -> [Mention] {
    var mentions: [Mention] = []
    var next = 0
    for span in spans {
      while next < listed.count, listed[next].span.range.start < span.range.end {
        mentions.append(reader.mention(listed[next].span, listed[next].entry))
        next += 1
      }
      if mentions.last.map({ $0.span.range.overlaps(span.range) }) ?? false { continue }
      mentions.append(reader.mention(span))
    }
    return mentions + listed[next...].map { reader.mention($0.span, $0.entry) }
  }

  private static func mark(_ mention: Mention, _ entity: Int, _ document: Document) -> EntityMention {
    let role = mention.role.map {
      document.string($0.range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    return EntityMention(
      mention.kind, label: mention.span.type.label, entity: entity, subtype: mention.subtype, role: role)
  }

  /// Entities in the order of their first mentions.
  private static func ordered(_ layer: Layer<EntityMention>, _ entities: [Entity]) -> Layer<EntityMention> {
    let order = entities.indices.filter { !entities[$0].mentions.isEmpty }
      .sorted { entities[$0].mentions[0] < entities[$1].mentions[0] }
    var place = [Int](repeating: 0, count: entities.count)
    for (new, old) in order.enumerated() { place[old] = new }
    let marks = layer.map { annotation in
      var mark = annotation.mark
      mark.entity = place[mark.entity]
      return Annotation(annotation.range, mark)
    }
    let nodes = order.map { old in
      var entity = entities[old]
      entity.country = entity.country.map { place[$0] }
      return entity
    }
    return Layer(marks, nodes: nodes)
  }
}
