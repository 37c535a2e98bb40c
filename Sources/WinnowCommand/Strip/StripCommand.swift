internal import Glibc
internal import Sites
internal import Winnow

/// `winnow strip`: the article without its boilerplate.
struct StripCommand {
  private static let layer = "boilerplate"
  private let batch: Batch
  private let destination: Destination
  private let records: Destination?
  private let report: RemovalReport?
  private let duplicates: DuplicateWatch?
  private let format: StripFormat
  private let usesColor: Bool

  init(_ arguments: ParsedArguments, _ catalog: Catalog) throws(CommandError) {
    format = try Self.format(arguments)
    // Only records tell the language and the digest, and what is not the article is found without them.
    let writesRecords = format == .jsonl || arguments["keep-record"] != nil
    batch = try Batch(
      arguments, writesRecords ? catalog : Catalog(catalog.extractors), extractors: [Self.layer],
      takesDigests: writesRecords)
    let goesToFile = arguments["output"] != nil || arguments["out-dir"] != nil
    if format == .text || format == .markdown, !goesToFile, batch.inputs.files.count > 1 {
      throw CommandError("texts of several files would run into one another; give --out-dir, -o or --to jsonl")
    }
    usesColor = try arguments.color(onTerminal: !goesToFile)
    destination = try Destination(arguments, suffix: format.suffix)
    records = arguments["keep-record"].map { Destination(directory: $0, suffix: ".jsonl") }
    report = if let path = arguments["report"] { try RemovalReport(path: path) } else { nil }
    duplicates = DuplicateWatch(arguments, report)
  }

  private static func format(_ arguments: ParsedArguments) throws(CommandError) -> StripFormat {
    let name = try arguments.choice("to", ["text", "markdown", "jsonl"])
    if arguments.has("show"), name != nil { throw CommandError("--show writes what people read; leave out --to") }
    return arguments.has("show") ? .cuts : name.flatMap(StripFormat.init) ?? .text
  }

  func run() throws(CommandError) -> Bool {
    var failure: CommandError?
    let task = DocumentTask { document, _ in
      result(of: document).parts
    } write: { parts, file in
      do throws(CommandError) {
        try write(StripResult(parts: parts), file)
      } catch {
        failure = failure ?? error
      }
    }
    let isWell = try batch.withSite().run(task)
    duplicates?.finish()
    destination.close()
    records?.close()
    report?.close()
    if let failure { throw failure }
    return isWell
  }

  // MARK: - In any process

  private func result(of document: Document) -> StripResult {
    var result = StripResult(of: document)
    if records != nil { result.record = RecordWriter().line(for: document) }
    let removed = RecordContent(document, layer: Self.layer).annotations
    if report != nil { result.removals = removed.map { RemovalReport.line($0, of: document) } }
    if duplicates != nil {
      result.sketch = DuplicateFinder.Sketch(of: document, without: removed.compactMap(\.item.range))
    }
    result.bytes = format.bytes(document, removed, usesColor: usesColor)
    return result
  }

  // MARK: - In order

  private func write(_ result: StripResult, _ file: InputFile) throws(CommandError) {
    try records?.output(for: file).output.write(result.record)
    for line in result.removals { report?.write(line) }
    switch duplicates?.verdict(on: result.id, result.sketch) {
    case .drop: return
    case .note(let problem) where format == .jsonl:
      try write(RecordLine(result.bytes).adding(problem), of: result, file)
    default: try write(result.bytes, of: result, file)
    }
  }

  private func write(_ bytes: [UInt8], of result: StripResult, _ file: InputFile) throws(CommandError) {
    let isMember = result.id != file.path
    // Of the images and scripts of an archive there is nothing to write.
    if isMember, result.isEmpty, format != .jsonl { return }
    let member = isMember && format != .jsonl ? result.id : nil
    let (output, isNew) = try destination.output(for: file, member: member)
    if !isNew { output.write(format.separator) }
    output.write(bytes)
  }
}
