internal import Reading
internal import Winnow
internal import WinnowCatalog

/// What `wn_open` opens: a pipeline and what of its work goes into records. Never changes, so threads share it.
final class Context: Sendable {
  private let pipeline: Pipeline
  private let selection: RecordSelection

  init(_ options: EmbeddingOptions) throws(EmbeddingError) {
    try options.check(["only", "set", "text"])
    let only = try options.strings("only")
    let names = only ?? Catalog.standard.extractors.filter { $0.isWrittenByDefault }.map { $0.name }
    selection = RecordSelection(only: only, includesText: try options.flag("text") ?? true)
    let settings = try options.settings("set")
    do throws(SetupError) {
      pipeline = try Pipeline(names, from: .standard, settings: settings)
    } catch {
      throw .badOptions(error.description)
    }
  }

  /// - Returns: a record with its line end.
  func record(for text: [UInt8], _ options: EmbeddingOptions) throws(EmbeddingError) -> [UInt8] {
    try options.check(["id", "type", "dct", "lang"])
    var document = try Self.document(text, options)
    if let tag = try options.string("lang") { document.language = Language(tag: tag, origin: .input) }
    if let iso = try options.string("dct") {
      guard let time = CreationTime(iso: iso, origin: .input) else {
        throw .badOptions("'dct' wants a date like 2021-03-15, not '\(iso)'")
      }
      document.creationTime = time
    }
    return RecordWriter(selection: selection).line(for: pipeline.annotate(document))
  }

  private static func document(_ text: [UInt8], _ options: EmbeddingOptions) throws(EmbeddingError) -> Document {
    let id = try options.string("id") ?? "document"
    switch try options.string("type") ?? "text" {
    case "text": return PlainTextReader(ReadingOptions(charset: "utf-8")).document(id: id, raw: text)
    case "html": return HTMLReader().document(id: id, html: text)
    case let type: throw .badOptions("'type' wants text or html, not '\(type)'")
    }
  }
}
