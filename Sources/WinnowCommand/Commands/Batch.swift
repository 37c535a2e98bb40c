internal import Reading
internal import Winnow

/// What commands that read documents share: pipeline, reader, inputs.
struct Batch {
  let arguments: ParsedArguments
  private(set) var pipeline: Pipeline
  private let documents: DocumentRun
  private var site: SitePass?

  init(
    _ arguments: ParsedArguments, _ catalog: Catalog, extractors: [String]?, operands: [String]? = nil,
    takesDigests: Bool = true
  ) throws(CommandError) {
    self.arguments = arguments
    pipeline = try Self.pipeline(arguments, catalog, extractors)
    let format = try arguments.choice("from", DocumentStream.Format.allCases.map(\.rawValue))
    var options = try Self.options(arguments)
    options.takesDigest = takesDigests
    documents = DocumentRun(
      DocumentStream(DocumentStream.Format(rawValue: format ?? "auto") ?? .auto), options,
      try InputWalker(operands ?? arguments.operands, spool: arguments["spool"]), try WorkerOptions(arguments))
  }

  var inputs: InputWalker { documents.inputs }

  /// The batch with the template of the site, when one was asked for: `--site` reads all pages for it.
  func withSite() throws(CommandError) -> Batch {
    guard let site = try SitePass(arguments, documents.again) else { return self }
    var batch = self
    batch.site = site
    batch.pipeline = site.weighed(by: pipeline)
    return batch
  }

  private static func options(_ arguments: ParsedArguments) throws(CommandError) -> ReadingOptions {
    var options = ReadingOptions(charset: arguments["charset"], language: arguments["lang"])
    options.readsDatesFromNames = arguments.has("dct-from-name")
    for (name, forces) in [("dct", false), ("force-dct", true)] {
      guard let text = arguments[name] else { continue }
      guard let time = CreationTime(iso: text, origin: .option) else {
        throw CommandError("--\(name) wants a date like 2021-03-15, not '\(text)'")
      }
      options.creationTime = time
      options.forcesCreationTime = forces
    }
    return options
  }

  private static func pipeline(
    _ arguments: ParsedArguments, _ catalog: Catalog, _ extractors: [String]?
  ) throws(CommandError) -> Pipeline {
    do throws(SetupError) {
      return try Pipeline(extractors, from: catalog, settings: try settings(arguments))
    } catch {
      throw CommandError(error.description)
    }
  }

  /// `--set dates.mode=news`; `--list FILE` is short for `--set entities.list=FILE` and goes before it.
  private static func settings(_ arguments: ParsedArguments) throws(SetupError) -> [String: Settings] {
    var values: [String: [String: String]] = [:]
    for written in arguments.all("set") {
      let sides = written.split(separator: "=", maxSplits: 1).map(String.init)
      let names = sides[0].split(separator: ".", maxSplits: 1).map(String.init)
      guard sides.count == 2, names.count == 2 else {
        throw SetupError(.badSetting, "--set wants EXTRACTOR.OPTION=VALUE, not '\(written)'")
      }
      values[names[0], default: [:]][names[1]] = sides[1]
    }
    if let list = arguments["list"] { values["entities", default: [:]]["list"] = list }
    return values.mapValues { Settings($0) }
  }

  // MARK: - All documents

  /// Annotates every document and does the task with it; returns whether all went well.
  func run(_ task: DocumentTask) -> Bool {
    var isWell = isListed()
    let goesToFile = arguments["output"] != nil || arguments["out-dir"] != nil
    documents.run(Progress("done", total: inputs.files.count, goesToFile: goesToFile)) { raw, file in
      outcome(raw, file, task)
    } take: { outcome, file in
      isWell = isWell && outcome.isWell
      outcome.complaint.map(Diagnostics.say)
      task.write(outcome.parts, file)
    }
    return isWell
  }

  private func outcome(_ raw: RawDocument, _ file: InputFile, _ task: DocumentTask) -> Outcome {
    var outcome = Outcome()
    let document = annotated(documents.reader.document(raw), file, &outcome)
    outcome.parts = task.parts(document, file)
    return outcome
  }

  private func annotated(_ document: Document, _ file: InputFile, _ outcome: inout Outcome) -> Document {
    if document.problems.contains(where: { $0.code == .truncatedArchive }) { outcome.isWell = false }
    guard let failure = document.problems.first(where: { $0.severity == .error }) else {
      return pipeline.annotate(site?.marked(document, file) ?? document)
    }
    outcome.isWell = false
    outcome.complaint = "\(document.id): \(failure.message)\(failure.remedy.map { "; " + $0 } ?? "")"
    return document
  }

  // MARK: - One by one

  /// Tells which folders could not be listed; true when there are none.
  func isListed() -> Bool {
    for folder in inputs.unreadable { Diagnostics.say("can't list \(folder)") }
    return inputs.unreadable.isEmpty
  }

  /// Calls `body` with every annotated document of a file, in this process; returns whether all went well.
  ///
  /// - Parameter text: takes a plain text as it comes instead, when the caller can do with pieces.
  func run(_ file: InputFile, text: ((PeekStream) -> Void)? = nil, _ body: (Document) -> Void) -> Bool {
    var isWell = true
    documents.stream.forEach(in: file, text: text) { raw in
      var outcome = Outcome()
      body(annotated(documents.reader.document(raw), file, &outcome))
      isWell = isWell && outcome.isWell
      outcome.complaint.map(Diagnostics.say)
    }
    return isWell
  }
}
