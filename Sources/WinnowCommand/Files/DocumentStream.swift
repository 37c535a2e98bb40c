internal import Glibc
internal import Reading
internal import Winnow

/// Reads documents out of files, one after the other.
struct DocumentStream {
  enum Format: String { case auto, text, html, jsonl }

  private static let largest = 1 << 30
  private let format: Format
  private let options: ReadingOptions

  init(_ format: Format, _ options: ReadingOptions) {
    self.format = format
    self.options = options
  }

  /// Calls `body` with each document of a file; a JSON Lines file has many.
  func forEach(in file: InputFile, _ body: (Document) -> Void) {
    if isLines(file) { return lines(file, body) }
    guard let raw = file.isStandardInput ? FileSystem.readAll(STDIN_FILENO) : FileSystem.read(file.path) else {
      return body(Self.failed(file.path, .unreadable, "the file can't be read: \(FileSystem.lastError)"))
    }
    if format == .auto, file.isStandardInput, raw.first == 0x7B { return lines(raw, body) }
    body(document(file.path, raw))
  }

  private func document(_ id: String, _ raw: [UInt8]) -> Document {
    if raw.count > Self.largest {
      return Self.failed(id, .tooLarge, "the file has more than \(Self.largest >> 20) MiB", "split it")
    }
    if let type = FileType.refused(raw) {
      return Self.failed(id, .refusedType, "the file is \(type), not text or HTML", "extract its text first")
    }
    let isHTML = format == .html || format == .auto && FileType.isHTML(id, raw)
    return isHTML
      ? HTMLReader(options).document(id: id, raw: raw) : PlainTextReader(options).document(id: id, raw: raw)
  }

  // MARK: - JSON Lines

  private func isLines(_ file: InputFile) -> Bool {
    if format == .jsonl { return true }
    let name = file.path.lowercased()
    return format == .auto && (name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson"))
  }

  private func lines(_ file: InputFile, _ body: (Document) -> Void) {
    let descriptor = file.isStandardInput ? STDIN_FILENO : open(file.path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      return body(Self.failed(file.path, .unreadable, "the file can't be read: \(FileSystem.lastError)"))
    }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    let reader = JSONLineReader(options)
    var stream = LineStream(descriptor)
    var number = 0
    while let line = stream.next() {
      number += 1
      body(reader.document(number == 1 ? Self.withoutMark(line) : line, number: number))
    }
  }

  private func lines(_ raw: [UInt8], _ body: (Document) -> Void) {
    let reader = JSONLineReader(options)
    for (index, line) in raw.split(separator: 0x0A).enumerated() {
      body(reader.document(Array(line), number: index + 1))
    }
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
