internal import Winnow

/// Reads bytes as HTML or plain text, by their media type and how they begin.
struct PageReader {
  private let options: ReadingOptions

  init(_ options: ReadingOptions) { self.options = options }

  /// What is neither gives an empty document with a note: crawls are full of images and scripts.
  func document(id: String, raw: [UInt8], _ type: MediaType) -> Document {
    if let refused = Self.refusal(raw, type) {
      var document = Document(id: id, bytes: [])
      document.problems = [Problem(.refusedType, "it is \(refused), not text or HTML", severity: .note)]
      return document
    }
    return Self.isHTML(raw, type)
      ? HTMLReader(options).document(id: id, raw: raw) : PlainTextReader(options).document(id: id, raw: raw)
  }

  private static func refusal(_ raw: [UInt8], _ type: MediaType) -> String? {
    if let found = FileType.refused(raw) { return found }
    guard let name = type.name, !readable.contains(name), !FileType.isHTML("", raw) else { return nil }
    return name
  }

  private static func isHTML(_ raw: [UInt8], _ type: MediaType) -> Bool {
    switch type.name {
    case "text/html", "application/xhtml+xml": true
    case "text/plain": false
    default: FileType.isHTML("", raw)
    }
  }

  private static let readable: Set<String> = [
    "text/html", "application/xhtml+xml", "text/plain", "text/markdown", "text/x-markdown", "application/octet-stream",
    "unk", "unknown/unknown",
  ]
}
