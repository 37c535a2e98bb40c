internal import Reading
internal import Winnow

/// Reads documents out of files, one after the other, through gzip where there is some.
struct DocumentStream {
  enum Format: String, CaseIterable { case auto, text, html, jsonl, warc }

  private enum Shape { case page, lines, archive }

  private static let largest = 1 << 30
  /// Compressed files grow a thousandfold at most, and bombs do.
  private static let largestInflated = 256 << 20

  private let format: Format
  private let options: ReadingOptions
  private let ids: DocumentIDs

  init(_ format: Format, _ options: ReadingOptions, ids: DocumentIDs = DocumentIDs()) {
    self.format = format
    self.options = options
    self.ids = ids
  }

  /// The same for another pass over the same files.
  var again: DocumentStream { DocumentStream(format, options) }

  /// Calls `body` with each document of a file; JSON Lines and archives have many.
  ///
  /// - Parameter text: takes a plain text as it comes instead, when the caller can do with pieces.
  func forEach(in file: InputFile, text: ((PeekStream) -> Void)? = nil, _ body: (Document) -> Void) {
    guard let opened = FileStream(file) else {
      return body(Self.failed(file.path, .unreadable, "the file can't be read: \(FileSystem.lastError)"))
    }
    var stream = PeekStream(opened)
    let isCompressed = GzipStream.isGzip(stream.head(3))
    if isCompressed { stream = PeekStream(GzipStream(stream)) }
    let limit = isCompressed ? Self.largestInflated : Self.largest
    switch shape(of: file, stream) {
    case .lines: lines(stream, limit: limit, body)
    case .archive: archive(file, stream, body)
    case .page:
      if let text, isText(file, stream) { return text(stream) }
      body(page(file, stream, limit: limit))
    }
  }

  /// Plain text in an encoding whose line ends can be seen in its bytes.
  private func isText(_ file: InputFile, _ stream: PeekStream) -> Bool {
    if format == .html { return false }
    let head = stream.head(format == .text ? 2 : 512)
    if head.starts(with: [0xFE, 0xFF]) || head.starts(with: [0xFF, 0xFE]) { return false }
    return format == .text || FileType.refused(head) == nil && !FileType.isHTML(file.path, head)
  }

  private func shape(of file: InputFile, _ stream: PeekStream) -> Shape {
    switch format {
    case .jsonl: return .lines
    case .warc: return .archive
    case .text, .html: return .page
    case .auto: break
    }
    let name = FileType.withoutGzip(file.path.lowercased())
    if name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson") { return .lines }
    if file.isStandardInput || file.isSpooled, stream.head(1) == [0x7B] { return .lines }
    return FileType.isArchive(stream.head(8)) ? .archive : .page
  }

  // MARK: - One document

  private func page(_ file: InputFile, _ stream: PeekStream, limit: Int) -> Document {
    guard let raw = stream.rest(upTo: limit) else {
      return Self.failed(file.path, .tooLarge, "the file has more than \(limit >> 20) MiB", "split it")
    }
    let damage = stream.damage
    if raw.isEmpty, let damage { return Self.failed(file.path, .unreadable, damage) }
    var document = page(file.path, raw)
    if let damage { document.problems.append(Problem(.truncatedArchive, damage, severity: .warning)) }
    return document
  }

  private func page(_ id: String, _ raw: [UInt8]) -> Document {
    if let type = FileType.refused(raw) {
      return Self.failed(id, .refusedType, "the file is \(type), not text or HTML", "extract its text first")
    }
    let isHTML = format == .html || format == .auto && FileType.isHTML(id, raw)
    return isHTML
      ? HTMLReader(options).document(id: id, raw: raw) : PlainTextReader(options).document(id: id, raw: raw)
  }

  // MARK: - Many documents

  private func archive(_ file: InputFile, _ stream: PeekStream, _ body: (Document) -> Void) {
    var reader = ArchiveReader(stream, path: file.path, options, ids: ids)
    while let document = reader.next() { body(document) }
  }

  private func lines(_ stream: PeekStream, limit: Int, _ body: (Document) -> Void) {
    let reader = JSONLineReader(options)
    var lines = ByteReader(stream)
    var number = 0
    while let line = lines.line(upTo: limit) {
      number += 1
      if line.isCut {
        body(Self.failed("line:\(number)", .tooLarge, "the line has more than \(limit >> 20) MiB"))
      } else {
        body(reader.document(number == 1 ? Self.withoutMark(line.bytes) : line.bytes, number: number))
      }
    }
    if let damage = lines.damage { body(Self.failed("line:\(number + 1)", .truncatedArchive, damage)) }
  }

  private static func withoutMark(_ line: [UInt8]) -> [UInt8] {
    line.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(line.dropFirst(3)) : line
  }

  private static func failed(
    _ id: String, _ code: Problem.Code, _ message: String, _ remedy: String? = nil
  ) -> Document {
    var document = Document(id: id, bytes: [])
    document.problems = [Problem(code, message, remedy: remedy, severity: .error)]
    return document
  }
}
