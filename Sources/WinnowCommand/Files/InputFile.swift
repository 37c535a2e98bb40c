/// A file to read: how the user reached it, and its path below the folder that was named.
struct InputFile {
  var path: String
  /// Where its output goes below `--out-dir`.
  var relative: String
  /// Standard input that was stored in the file first.
  var isSpooled = false
  var isStandardInput: Bool { path == "-" }
  /// Nothing can be read twice that is no regular file.
  var isSingleUse: Bool { isStandardInput || !FileSystem.isRegularFile(path) }
}
