internal import Glibc

/// Lines for people, on standard error.
enum Diagnostics {
  static func say(_ message: String) { put("winnow: \(message)\n") }

  /// Replaces the line that the terminal's cursor stands on.
  static func status(_ text: String) { put("\r\u{1B}[K" + text) }

  private static func put(_ text: String) {
    let line = Array(text.utf8)
    _ = write(STDERR_FILENO, line, line.count)
  }
}
