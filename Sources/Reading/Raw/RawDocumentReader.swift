public import Winnow

/// Makes documents of raw ones. Stateless: the same raw document gives the same document anywhere.
public struct RawDocumentReader: Sendable {
  /// What a page is taken for.
  public enum PageType: Sendable { case text, html, byContent }

  private let options: ReadingOptions
  private let type: PageType

  public init(_ options: ReadingOptions, pages type: PageType = .byContent) {
    self.options = options
    self.type = type
  }

  /// Never fails: what can't be read gives an empty document with a problem.
  public func document(_ raw: RawDocument) -> Document {
    switch raw.content {
    case .page(let bytes, let damage): return page(raw.id, bytes, damage)
    case .line(let line, let number): return JSONLineReader(options).document(line, number: number)
    case .record(let record, let archive):
      return ArchivedPageReader(options, archive: archive).document(record, id: raw.id)
    case .failed(let problem): return Self.failed(raw.id, problem)
    }
  }

  private func page(_ path: String, _ bytes: [UInt8], _ damage: String?) -> Document {
    if bytes.isEmpty, let damage { return Self.failed(path, Problem(.unreadable, damage, severity: .error)) }
    if let type = FileType.refused(bytes) {
      let problem = Problem(
        .refusedType, "the file is \(type), not text or HTML", remedy: "extract its text first", severity: .error)
      return Self.failed(path, problem)
    }
    var document =
      isHTML(path, bytes)
      ? HTMLReader(options).document(id: path, raw: bytes) : PlainTextReader(options).document(id: path, raw: bytes)
    if let damage { document.problems.append(Problem(.truncatedArchive, damage, severity: .warning)) }
    return document
  }

  private func isHTML(_ path: String, _ bytes: [UInt8]) -> Bool {
    switch type {
    case .text: false
    case .html: true
    case .byContent: FileType.isHTML(path, bytes)
    }
  }

  private static func failed(_ id: String, _ problem: Problem) -> Document {
    var document = Document(id: id, bytes: [])
    document.problems = [problem]
    return document
  }
}
