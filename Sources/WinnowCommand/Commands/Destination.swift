internal import Glibc

/// Where output goes: one stream for all, or a file for each input.
final class Destination {
  private let single: Output?
  private let directory: String?
  private let suffix: String
  private var current: (relative: String, output: Output)?

  /// - Parameter suffix: what is appended to the names of files below `--out-dir`.
  init(_ arguments: ParsedArguments, suffix: String) throws(CommandError) {
    self.suffix = suffix
    directory = arguments["out-dir"]
    single = directory == nil ? try Output(arguments) : nil
  }

  /// The output for a file; `isNew` tells that nothing has been written to it yet.
  func output(for file: InputFile) throws(CommandError) -> (output: Output, isNew: Bool) {
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
