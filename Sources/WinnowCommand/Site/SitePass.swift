internal import Reading
internal import Sites
internal import Winnow

/// Makes the template of a site before the documents are worked on, or reads one that was saved.
struct SitePass {
  private let options: SiteOptions
  private let template: SiteTemplate

  /// The extractor that weighs what pages share.
  private static let extractor = "boilerplate"

  /// Reads all inputs once when `--site` asks for it: nothing is written until every page was counted.
  ///
  /// - Returns: nil when neither `--site` nor `--template` was given.
  /// - Throws: `CommandError` for standard input, which can't be read twice, and for a file that is no template.
  init?(_ arguments: ParsedArguments, _ documents: DocumentRun)
    throws(CommandError)
  {
    options = try SiteOptions(arguments)
    if options.counts {
      template = try Self.count(options, documents)
      if let path = options.path { try Self.save(template, path) }
    } else if let path = options.path {
      template = try Self.read(path)
    } else {
      return nil
    }
  }

  /// The document with the stretches marked that it shares with others.
  func marked(_ document: Document, _ file: InputFile) -> Document {
    let own = options.group(document, file)
    let repeats = template.repeats(in: document, group: options.counts ? own : template.closest(to: own))
    if repeats.isEmpty { return document }
    var document = document
    document.store(repeats, by: Producer(id: "site", version: "1.0.0", kind: .reader))
    return document
  }

  func weighed(by pipeline: Pipeline) -> Pipeline { pipeline.weighing(template.digest, in: Self.extractor) }

  // MARK: - Counting

  private static func count(
    _ options: SiteOptions, _ documents: DocumentRun
  ) throws(CommandError) -> SiteTemplate {
    if documents.inputs.files.contains(where: \.isSingleUse) {
      throw CommandError(
        "--site reads all pages before it writes, and a pipe can't be read twice; store it (--spool FILE) or use a"
          + " template that was saved (--template FILE)")
    }
    var counter = SiteCounter()
    let progress = Progress("counted", total: documents.inputs.files.count, goesToFile: true)
    documents.run(progress) { raw, file in
      let document = documents.reader.document(raw)
      var outcome = Outcome()
      outcome.parts = [Array(options.group(document, file).utf8), PageCount(document).bytes]
      return outcome
    } take: { outcome, _ in
      counter.add(PageCount(bytes: outcome.parts[1]), group: String(decoding: outcome.parts[0], as: UTF8.self))
    }
    if counter.prunings > 0 {
      Diagnostics.say(
        "the site has more different lines than fit into memory; the rarest were forgotten \(counter.prunings) times")
    }
    return counter.template
  }

  // MARK: - Files

  private static func save(_ template: SiteTemplate, _ path: String) throws(CommandError) {
    let output = try Output(path: path)
    output.write(template.bytes)
    output.close()
  }

  private static func read(_ path: String) throws(CommandError) -> SiteTemplate {
    guard let file = FileStream(InputFile(path: path, relative: path)), let bytes = PeekStream(file).rest(upTo: 1 << 30)
    else { throw CommandError("can't read \(path): \(FileSystem.lastError)") }
    guard let template = SiteTemplate(bytes: bytes) else {
      throw CommandError("\(path) is no site template; make one with --site --template \(path)")
    }
    return template
  }
}
