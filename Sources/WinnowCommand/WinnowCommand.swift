internal import CPlatform
internal import Glibc
public import Winnow

/// The command as a library: other packages get the same command with their own extractors added.
///
///     exit(WinnowCommand.run(Array(CommandLine.arguments.dropFirst()), catalog: .standard + [MoneyExtractor.self]))
public enum WinnowCommand {
  /// Runs the command.
  ///
  /// - Returns: the exit status: 0 all well, 1 some documents failed, 2 could not start.
  public static func run(_ arguments: [String], catalog: Catalog) -> Int32 {
    // A reader that goes away shows as EPIPE, which ends the run silently.
    signal(SIGPIPE, SIG_IGN)
    cplatform_keep_memory()
    do throws(CommandError) {
      return try start(arguments, catalog) ? 0 : 1
    } catch {
      Diagnostics.say(error.message)
      return 2
    }
  }

  private static func start(_ arguments: [String], _ catalog: Catalog) throws(CommandError) -> Bool {
    if let first = arguments.first, ["--help", "-h", "help"].contains(first) { return say(Help.overview()) }
    if arguments.first == "--version" { return say("winnow \(Help.version)\n") }
    let parsed = try ParsedArguments(arguments)
    if parsed.has("help") { return say(Help.command(parsed.command, catalog)) }
    switch parsed.command {
    case "annotate": return try AnnotateCommand(parsed, catalog).run()
    case "strip": return try StripCommand(parsed, catalog).run()
    case "segment": return try SegmentCommand(parsed, catalog).run()
    case "quotes": return try TableCommand(.quotes, parsed, catalog).run()
    case "entities": return try TableCommand(.entities, parsed, catalog).run()
    case "dates": return try TableCommand(.dates, parsed, catalog).run()
    case "train": return try TrainCommand(parsed, catalog).run()
    case "explain": return try ExplainCommand(parsed, catalog).run()
    case "extractors": return say(Help.extractors(catalog))
    case "man": return say(Help.manual())
    case "completions": return say(Help.completions())
    default: return say("winnow \(Help.version)\n")
    }
  }

  private static func say(_ text: String) -> Bool {
    let output = Output(lineBuffered: true)
    output.write(text)
    return true
  }
}
