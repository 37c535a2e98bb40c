/// Writes documents as Winnow records, format 1.0: one line of JSON each, byte-identical for the same document.
///
///     let line = RecordWriter().line(for: annotated)
public struct RecordWriter: Sendable {
  public static let formatVersion = "1.0"

  private let selection: RecordSelection

  public init(selection: RecordSelection = RecordSelection()) { self.selection = selection }

  /// The record in UTF-8 with its line feed.
  public func line(for document: Document) -> [UInt8] {
    let index = CodePointIndex(document.bytes)
    let content = RecordContent(document, selection, index: index)
    let imported = document.imported.map { KeptImport($0, content, replacing: document.storedLayers) }
    var writer = JSONWriter()
    writer.reserve(document.bytes.count + (content.annotations.count + content.relations.count) * 110 + 2048)
    writer.beginObject()
    writer.member("winnow", Self.formatVersion)
    writer.member("id", document.id)
    writeSource(document, &writer)
    writeText(document, index, &writer)
    writeContext(document, &writer)
    AnnotationWriter(content, imported, index).write(&writer)
    writeMap(document, index, &writer)
    writeProblems(document.problems, index, &writer)
    for member in document.privateFields.members { writer.member(member.key, member.value) }
    writer.endObject()
    return writer.takeLine()
  }

  private func writeSource(_ document: Document, _ writer: inout JSONWriter) {
    let source = document.source
    if source != Source() {
      writer.key("source")
      writer.beginObject()
      writer.member("uri", source.uri)
      writer.member("member", source.member)
      writer.member("mediaType", source.mediaType)
      writer.member("charset", source.charset)
      writer.member("charsetFrom", source.charsetFrom?.rawValue)
      writer.member("bytes", source.byteCount)
      writer.member("sha256", source.sha256)
      writer.member("replaced", source.replaced)
      writer.member("httpStatus", source.httpStatus)
      writer.endObject()
    }
    guard let derived = document.derivedFrom else { return }
    writer.key("derivedFrom")
    writer.beginObject()
    writer.member("id", derived.id)
    writer.member("textSha256", derived.textSha256)
    writer.endObject()
  }

  private func writeText(_ document: Document, _ index: CodePointIndex, _ writer: inout JSONWriter) {
    if selection.includesText {
      writer.key("text")
      writer.string(utf8: document.bytes)
    }
    writer.member("length", index.count)
    writer.member("textSha256", Self.digest(document))
  }

  /// A UTF-8 text that is its source byte for byte has the source's digest.
  private static func digest(_ document: Document) -> String {
    if document.map.isIdentity, document.source.byteCount == document.bytes.count, document.source.replaced ?? 0 == 0,
      let known = document.source.sha256
    {
      return known
    }
    return Digest.sha256(document.bytes)
  }

  private func writeContext(_ document: Document, _ writer: inout JSONWriter) {
    writer.member("lang", document.language?.tag)
    writer.member("langFrom", document.language?.origin.rawValue)
    writer.member("dct", document.creationTime?.iso)
    writer.member("dctFrom", document.creationTime?.origin.rawValue)
    if !document.metadata.isEmpty { writer.member("meta", .object(document.metadata)) }
  }

  private func writeMap(_ document: Document, _ index: CodePointIndex, _ writer: inout JSONWriter) {
    if document.map.isIdentity { return }
    let unit = document.derivedFrom == nil ? "byte" : "codepoint"
    MapWriter(document.map, index, unit: unit).write(&writer)
  }

  private func writeProblems(_ problems: [Problem], _ index: CodePointIndex, _ writer: inout JSONWriter) {
    if problems.isEmpty { return }
    writer.key("problems")
    writer.beginArray()
    for problem in problems {
      writer.beginObject()
      writer.member("code", problem.code.rawValue)
      writer.member("message", problem.message)
      writer.member("remedy", problem.remedy)
      writer.member("by", problem.by)
      writer.member("severity", problem.severity?.rawValue)
      writer.member("start", problem.range.map { index.codePoint(atByte: $0.start) })
      writer.member("end", problem.range.map { index.codePoint(atByte: $0.end) })
      writer.member("line", problem.line)
      writer.member("byte", problem.byte)
      writer.endObject()
    }
    writer.endArray()
  }
}
