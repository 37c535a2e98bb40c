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
  private let ids = DocumentIDs()

  init(_ format: Format) { self.format = format }

  /// The same for another pass over the same files.
  var again: DocumentStream { DocumentStream(format) }

  /// What makes documents of what comes out of here.
  func reader(_ options: ReadingOptions) -> RawDocumentReader {
    RawDocumentReader(options, pages: format == .text ? .text : format == .html ? .html : .byContent)
  }

  /// Calls `body` with each document of a file; JSON Lines and archives have many.
  ///
  /// - Parameters:
  ///   - text: takes a plain text as it comes instead, when the caller can do with pieces.
  ///   - wait: called before each reading from a pipe, which may have to wait.
  func forEach(
    in file: InputFile, text: ((PeekStream) -> Void)? = nil, beforeWaiting wait: ((Int32) -> Void)? = nil,
    _ body: (RawDocument) -> Void
  ) {
    guard let opened = FileStream(file, beforeWaiting: wait) else {
      return body(.failed(file.path, .unreadable, "the file can't be read: \(FileSystem.lastError)"))
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

  private func page(_ file: InputFile, _ stream: PeekStream, limit: Int) -> RawDocument {
    guard let bytes = stream.rest(upTo: limit) else {
      return .failed(file.path, .tooLarge, "the file has more than \(limit >> 20) MiB", "split it")
    }
    return .page(file.path, bytes, damage: stream.damage)
  }

  // MARK: - Many documents

  private func archive(_ file: InputFile, _ stream: PeekStream, _ body: (RawDocument) -> Void) {
    var archive = ArchiveReader(stream, path: file.path, ids: ids)
    while let raw = archive.nextRaw() { body(raw) }
  }

  private func lines(_ stream: PeekStream, limit: Int, _ body: (RawDocument) -> Void) {
    var lines = ByteReader(stream)
    var number = 0
    while let line = lines.line(upTo: limit) {
      number += 1
      if line.isCut {
        body(.failed("line:\(number)", .tooLarge, "the line has more than \(limit >> 20) MiB"))
      } else {
        body(.line(number == 1 ? Self.withoutMark(line.bytes) : line.bytes, number: number))
      }
    }
    if let damage = lines.damage { body(.failed("line:\(number + 1)", .truncatedArchive, damage)) }
  }

  private static func withoutMark(_ line: [UInt8]) -> [UInt8] {
    line.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(line.dropFirst(3)) : line
  }
}
