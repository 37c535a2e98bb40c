internal import Segmentation
internal import Winnow

/// `winnow strip`: the article without its boilerplate.
struct StripCommand {
  private static let layer = "boilerplate"
  private static let suffixes = ["text": ".txt", "markdown": ".md", "jsonl": ".jsonl"]
  private let batch: Batch
  private let destination: Destination
  private let report: Output?
  private let format: String

  init(_ arguments: ParsedArguments, _ catalog: Catalog) throws(CommandError) {
    batch = try Batch(arguments, catalog, extractors: [Self.layer])
    format = try arguments.choice("to", ["text", "markdown", "jsonl"]) ?? "text"
    let goesToFile = arguments["output"] != nil || arguments["out-dir"] != nil
    if format != "jsonl", !goesToFile, batch.inputs.files.count > 1 {
      throw CommandError("texts of several files would run into one another; give --out-dir, -o or --to jsonl")
    }
    destination = try Destination(arguments, suffix: Self.suffixes[format] ?? ".txt")
    if let path = arguments["report"] { report = try Output(path: path) } else { report = nil }
  }

  func run() throws(CommandError) -> Bool {
    var failure: CommandError?
    report?.write("document\tstart\tend\tkind\treason\ttext\n")
    let isWell = try batch.withSite().run { document, file in
      do throws(CommandError) {
        try strip(document, file)
      } catch {
        failure = failure ?? error
      }
    }
    destination.close()
    report?.close()
    if let failure { throw failure }
    return isWell
  }

  private func strip(_ document: Document, _ file: InputFile) throws(CommandError) {
    let removed = RecordContent(document).annotations.filter { $0.item.layer == Self.layer }
    let ranges = removed.compactMap(\.item.range)
    let output = try destination.output(for: file).output
    switch format {
    case "jsonl":
      let stripped = StrippedText(document, without: ranges)
      output.write(RecordWriter().line(for: Self.record(stripped, of: document)))
    case "markdown":
      let paragraphs = document[Paragraph.self].map(\.range)
      output.write(MarkdownText(document, without: ranges, paragraphs: paragraphs).bytes)
    default: output.write(StrippedText(document, without: ranges).bytes)
    }
    for entry in removed { report?.write(Self.row(entry, document)) }
  }

  /// The stripped text as a document of its own that leads home by code points.
  private static func record(_ stripped: StrippedText, of document: Document) -> Document {
    let index = CodePointIndex(document.bytes)
    let runs = stripped.kept.map { text, source in
      let home = TextRange(index.codePoint(atByte: source.start), index.codePoint(atByte: source.end))
      return SourceMap.Run(text: text, source: home, kind: .recoded)
    }
    var record = Document(id: document.id, bytes: stripped.bytes, map: SourceMap(runs: runs))
    record.derivedFrom = Derivation(id: document.id, textSha256: Digest.sha256(document.bytes))
    record.language = document.language
    record.creationTime = document.creationTime
    record.metadata = document.metadata
    record.problems = document.problems
    return record
  }

  private static func row(_ entry: RecordContent.Entry, _ document: Document) -> String {
    let text = entry.item.range.map(document.string) ?? ""
    let fields = [
      document.id, entry.start.map(String.init) ?? "", entry.end.map(String.init) ?? "", entry.item.type,
      entry.item.evidence ?? "", text,
    ]
    return fields.map { $0.split(whereSeparator: { $0.isNewline || $0 == "\t" }).joined(separator: " ") }
      .joined(separator: "\t") + "\n"
  }
}
