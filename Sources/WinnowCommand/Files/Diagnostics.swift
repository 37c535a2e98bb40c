internal import Glibc

/// Lines for people, on standard error.
enum Diagnostics {
  static func say(_ message: String) {
    let line = Array("winnow: \(message)\n".utf8)
    _ = write(STDERR_FILENO, line, line.count)
  }
}
