/// A file to read: how the user reached it, and its path below the folder that was named.
struct InputFile {
  var path: String
  /// Where its output goes below `--out-dir`.
  var relative: String
  var isStandardInput: Bool { path == "-" }
}
