internal import Segmentation
internal import Winnow

/// What `strip` writes of a document.
enum StripFormat: String, CaseIterable {
  case text, markdown, jsonl
  /// The whole text with its cuts, for people.
  case cuts

  /// What is appended to the names of files.
  var suffix: String {
    switch self {
    case .text: ".txt"
    case .markdown: ".md"
    case .jsonl: ".jsonl"
    case .cuts: ".cuts.txt"
    }
  }

  /// Between two documents in one stream.
  var separator: String {
    switch self {
    case .text: "\n"
    case .markdown: "\n---\n\n"
    case .jsonl, .cuts: ""
    }
  }

  func bytes(_ document: Document, _ removed: [RecordContent.Entry], usesColor: Bool) -> [UInt8] {
    let ranges = removed.compactMap(\.item.range)
    switch self {
    case .text: return StrippedText(document, without: ranges).bytes
    case .jsonl: return RecordWriter().line(for: document.derived(StrippedText(document, without: ranges)))
    case .markdown:
      return MarkdownText(document, without: ranges, paragraphs: document[Paragraph.self].map(\.range)).bytes
    case .cuts:
      let cuts = removed.compactMap { entry in
        entry.item.range.map { CutsWriter.Cut($0, type: entry.item.type, reason: entry.item.evidence ?? "") }
      }
      return CutsWriter(usesColor: usesColor).text(for: document, cuts)
    }
  }
}
