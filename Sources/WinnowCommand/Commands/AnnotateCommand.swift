internal import Glibc
internal import Winnow

/// `winnow annotate`.
struct AnnotateCommand {
  private let batch: Batch
  private let destination: Destination
  private let selection: RecordSelection
  private let format: String
  private let usesColor: Bool

  init(_ arguments: ParsedArguments, _ catalog: Catalog) throws(CommandError) {
    let only = arguments.list("only")
    batch = try Batch(arguments, catalog, extractors: try Self.extractors(arguments, catalog))
    selection = try Self.selection(arguments, only: only)
    let isTerminal =
      FileSystem.isTerminal(STDOUT_FILENO) && arguments["output"] == nil && arguments["out-dir"] == nil
    format = try arguments.choice("to", ["jsonl", "csv", "pretty"]) ?? (isTerminal ? "pretty" : "jsonl")
    usesColor = try arguments.color(onTerminal: isTerminal)
    destination = try Destination(arguments, suffix: format == "pretty" ? ".marked.txt" : "." + format)
  }

  /// Extractors to run: all that write by default, less those skipped, and those asked for.
  private static func extractors(_ arguments: ParsedArguments, _ catalog: Catalog) throws(CommandError) -> [String] {
    var names = arguments.list("only") ?? catalog.extractors.filter { $0.isWrittenByDefault }.map { $0.name }
    for name in ["tokens", "names"] where arguments.has(name) { names.append(name) }
    let skipped = arguments.list("skip") ?? []
    for name in skipped where catalog[name] == nil {
      throw CommandError("--skip: there is no extractor '\(name)'; winnow extractors lists them")
    }
    return names.filter { !skipped.contains($0) }
  }

  private static func selection(_ arguments: ParsedArguments, only: [String]?) throws(CommandError) -> RecordSelection {
    var selection = RecordSelection(only: only, includesText: !arguments.has("no-text"))
    selection.besides = ["tokens", "names"].filter { arguments.has($0) }
    selection.minimumConfidence = try arguments.fraction("min-confidence") ?? 0
    return selection
  }

  func run() throws(CommandError) -> Bool {
    var failure: CommandError?
    let task = DocumentTask { document, _ in
      [bytes(document)]
    } write: { parts, file in
      do throws(CommandError) {
        let (output, isNew) = try destination.output(for: file)
        if format == "csv", isNew { output.write(CSVWriter.header) }
        output.write(parts[0])
      } catch {
        failure = failure ?? error
      }
    }
    let isWell = try batch.withSite().run(task)
    destination.close()
    if let failure { throw failure }
    return isWell
  }

  private func bytes(_ document: Document) -> [UInt8] {
    switch format {
    case "csv": CSVWriter(layers: batch.arguments.list("layer")).rows(for: document, selection)
    case "pretty": PrettyWriter(usesColor: usesColor).text(for: document, selection)
    default: RecordWriter(selection: selection).line(for: document)
    }
  }
}
