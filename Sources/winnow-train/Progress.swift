import Glibc

/// Lines for the person who waits, written at once.
enum Progress {
  static func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(1, bytes, bytes.count)
  }
}
