internal import Reading
internal import Winnow

/// Turns operands into files: folders are walked in the order of names, links that lead back are followed once.
struct InputWalker {
  private(set) var files: [InputFile] = []
  /// Folders that could not be listed.
  private(set) var unreadable: [String] = []
  private var seen: Set<String> = []

  private static let suffixes = [
    ".txt", ".text", ".html", ".htm", ".xhtml", ".jsonl", ".ndjson", ".warc", ".wet",
  ]

  /// - Throws: `CommandError` when an operand does not exist or can't be read.
  /// - Parameter spool: where standard input is stored first.
  init(_ operands: [String], spool: String? = nil) throws(CommandError) {
    for operand in operands.isEmpty ? ["-"] : operands {
      if operand == "-" {
        files.append(try Self.standardInput(spool))
        continue
      }
      guard FileSystem.isReadable(operand) else {
        throw CommandError("can't read \(operand): \(FileSystem.lastError)")
      }
      if FileSystem.kind(operand) == .directory {
        walk(operand)
      } else {
        files.append(InputFile(path: operand, relative: Self.safe(operand)))
      }
    }
  }

  private static func standardInput(_ spool: String?) throws(CommandError) -> InputFile {
    let input = InputFile(path: "-", relative: "stdin")
    guard let spool else { return input }
    let output = try Output(path: spool)
    if let stream = FileStream(input) { while let piece = stream.next() { output.write(piece) } }
    output.close()
    return InputFile(path: spool, relative: "stdin", isSpooled: true)
  }

  private mutating func walk(_ root: String) {
    let root = root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root
    var open = [""]
    while let folder = open.popLast() {
      let path = folder.isEmpty ? root : root + "/" + folder
      guard seen.insert(FileSystem.identity(path)).inserted else { continue }
      guard let names = Folder.names(in: path) else {
        unreadable.append(path)
        continue
      }
      var folders: [String] = []
      for name in names where !name.hasPrefix(".") {
        let relative = folder.isEmpty ? name : folder + "/" + name
        switch FileSystem.kind(root + "/" + relative) {
        case .directory: folders.append(relative)
        case .file where Self.isRead(name):
          files.append(InputFile(path: root + "/" + relative, relative: relative))
        default: break
        }
      }
      open += folders.reversed()
    }
  }

  /// By the ending of the name, `.gz` behind it or not.
  private static func isRead(_ name: String) -> Bool {
    suffixes.contains(where: FileType.withoutGzip(name.lowercased()).hasSuffix)
  }

  /// A path that stays below the output folder.
  private static func safe(_ path: String) -> String {
    path.split(separator: "/").filter { $0 != "." && $0 != ".." }.joined(separator: "/")
  }
}
