internal import Glibc
internal import Reading

/// Where output goes: one stream for all, or a file for each input.
final class Destination {
  private let single: Output?
  private let directory: String?
  private let suffix: String
  private let paths = DocumentIDs()
  private var current: (relative: String, output: Output)?

  /// - Parameter suffix: what is appended to the names of files below `--out-dir`.
  init(_ arguments: ParsedArguments, suffix: String) throws(CommandError) {
    self.suffix = suffix
    directory = arguments["out-dir"]
    single = directory == nil ? try Output(arguments) : nil
  }

  /// A file for each input below a folder.
  init(directory: String, suffix: String) {
    self.suffix = suffix
    self.directory = directory
    single = nil
  }

  /// The output for a file, or below a folder for one document of many in it; `isNew` tells that nothing has been
  /// written to it yet.
  func output(
    for file: InputFile, member: String? = nil
  ) throws(CommandError) -> (output: Output, isNew: Bool) {
    if single == nil, let member {
      let path = file.relative + "/" + MemberPath.safe(member)
      return try output(for: InputFile(path: file.path, relative: paths.unique(path)))
    }
    if let single {
      defer { current = current ?? (file.relative, single) }
      return (single, current == nil)
    }
    if let current, current.relative == file.relative { return (current.output, false) }
    current?.output.close()
    let path = (directory ?? ".") + "/" + file.relative + suffix
    FileSystem.makeFolder(of: path)
    let output = try Output(path: path)
    current = (file.relative, output)
    return (output, true)
  }

  func close() {
    current?.output.close()
    single?.close()
  }
}
