/// Writes producers, annotations and relations of a record, those of an imported record merged in.
struct AnnotationWriter {
  private let content: RecordContent
  private let imported: KeptImport?
  private let index: CodePointIndex

  init(_ content: RecordContent, _ imported: KeptImport?, _ index: CodePointIndex) {
    self.content = content
    self.imported = imported
    self.index = index
  }

  func write(_ writer: inout JSONWriter) {
    writer.key("producers")
    writer.beginArray()
    for producer in content.producers where imported?.hidesProducer(producer.id) != true { write(producer, &writer) }
    for producer in imported?.producers ?? [] { writer.value(.object(producer)) }
    writer.endArray()
    writeAnnotations(&writer)
    writeRelations(&writer)
  }

  private func writeAnnotations(_ writer: inout JSONWriter) {
    writer.key("annotations")
    writer.beginArray()
    let kept = imported?.annotations ?? []
    var next = 0
    for entry in content.annotations where imported?.hides(entry.id) != true {
      while next < kept.count, kept[next].precedes(entry) {
        writer.value(.object(kept[next].object))
        next += 1
      }
      write(entry, &writer)
    }
    for annotation in kept[next...] { writer.value(.object(annotation.object)) }
    writer.endArray()
  }

  private func writeRelations(_ writer: inout JSONWriter) {
    let kept = imported?.relations ?? []
    let own = content.relations.filter { imported?.hides($0.id) != true }
    if own.isEmpty && kept.isEmpty { return }
    writer.key("relations")
    writer.beginArray()
    for link in own { write(link, &writer) }
    for relation in kept { writer.value(.object(relation)) }
    writer.endArray()
  }

  private func write(_ producer: Producer, _ writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("id", producer.id)
    writer.member("name", producer.name)
    writer.member("version", producer.version)
    writer.member("kind", producer.kind?.rawValue)
    writer.member("config", producer.config)
    if !producer.runtime.isEmpty {
      writer.key("runtime")
      writer.beginObject()
      for (name, version) in producer.runtime.sorted(by: { $0.key < $1.key }) { writer.member(name, version) }
      writer.endObject()
    }
    writer.endObject()
  }

  private func write(_ entry: RecordContent.Entry, _ writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("id", entry.id)
    writer.member("layer", entry.item.layer)
    writer.member("type", entry.item.type)
    writer.member("start", entry.start)
    writer.member("end", entry.end)
    write(entry.item.spans, &writer)
    writer.member("value", entry.item.value)
    write(entry.item.features, &writer)
    write(confidence: entry.item.confidence, &writer)
    writer.member("by", entry.by)
    writer.endObject()
  }

  private func write(_ link: RecordContent.Link, _ writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("id", link.id)
    writer.member("type", link.relation.type)
    writer.member("from", content.annotations[link.from].id)
    writer.member("to", content.annotations[link.to].id)
    write(link.relation.features, &writer)
    write(confidence: link.relation.confidence, &writer)
    writer.member("by", link.by)
    writer.endObject()
  }

  private func write(_ spans: [TextRange], _ writer: inout JSONWriter) {
    if spans.isEmpty { return }
    writer.key("spans")
    writer.beginArray()
    for span in spans {
      writer.beginArray()
      writer.int(index.codePoint(atByte: span.start))
      writer.int(index.codePoint(atByte: span.end))
      writer.endArray()
    }
    writer.endArray()
  }

  private func write(_ features: [Feature], _ writer: inout JSONWriter) {
    if features.isEmpty { return }
    writer.key("features")
    writer.beginObject()
    for feature in features {
      writer.key(feature.name)
      write(feature.value, &writer)
    }
    writer.endObject()
  }

  private func write(_ value: Feature.Value, _ writer: inout JSONWriter) {
    switch value {
    case .string(let text): writer.string(text)
    case .int(let number): writer.int(number)
    case .double(let number): writer.double(number)
    case .bool(let flag): writer.bool(flag)
    case .strings(let texts):
      writer.beginArray()
      for text in texts { writer.string(text) }
      writer.endArray()
    }
  }

  private func write(confidence: Double?, _ writer: inout JSONWriter) {
    guard let confidence else { return }
    writer.key("confidence")
    writer.double(confidence)
  }
}
