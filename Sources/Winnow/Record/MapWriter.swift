/// Writes a source map as `map` of the record.
///
/// A run of four numbers says: these source bytes, decoded from the source's charset, are this text. Neighbours of that
/// kind are joined. A fifth number names a kind; `decoded` says that the run as a whole stands for the bytes as a
/// whole.
struct MapWriter {
  private let map: SourceMap
  private let index: CodePointIndex
  private let unit: String

  init(_ map: SourceMap, _ index: CodePointIndex, unit: String) {
    self.map = map
    self.index = index
    self.unit = unit
  }

  func write(_ writer: inout JSONWriter) {
    writer.key("map")
    writer.beginObject()
    writer.member("unit", unit)
    writer.key("runs")
    writer.beginArray()
    for run in joined { write(run, &writer) }
    writer.endArray()
    if map.runs.contains(where: { $0.kind == .decoded }) {
      writer.member("kinds", .array([.string("decoded")]))
    }
    writer.endObject()
  }

  private var joined: [SourceMap.Run] {
    var runs: [SourceMap.Run] = []
    for run in map.runs {
      if let last = runs.last, Self.joins(last, run) {
        runs[runs.count - 1].text = last.text.union(run.text)
        runs[runs.count - 1].source = last.source.union(run.source)
      } else {
        runs.append(run)
      }
    }
    return runs
  }

  private static func joins(_ a: SourceMap.Run, _ b: SourceMap.Run) -> Bool {
    a.kind != .decoded && b.kind != .decoded && a.text.end == b.text.start && a.source.end == b.source.start
  }

  private func write(_ run: SourceMap.Run, _ writer: inout JSONWriter) {
    writer.beginArray()
    writer.int(index.codePoint(atByte: run.text.start))
    writer.int(index.codePoint(atByte: run.text.end))
    writer.int(run.source.start)
    writer.int(run.source.end)
    if run.kind == .decoded { writer.int(0) }
    writer.endArray()
  }
}
