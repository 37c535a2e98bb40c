internal import Glibc

/// A line on standard error that tells how far a run over many files has come; only on a terminal, and only where the
/// output doesn't go to one.
final class Progress {
  private let total: Int
  private let label: String
  private let isShown: Bool
  private var done = 0
  private var last = 0

  init(_ label: String, total: Int, goesToFile: Bool) {
    self.label = label
    self.total = total
    isShown =
      total > 1 && FileSystem.isTerminal(STDERR_FILENO) && (goesToFile || !FileSystem.isTerminal(STDOUT_FILENO))
  }

  /// A file is done. Shown ten times a second at most.
  func step(_ path: String) {
    done += 1
    guard isShown else { return }
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    let tenth = now.tv_sec * 10 + now.tv_nsec / 100_000_000
    guard tenth != last else { return }
    last = tenth
    Diagnostics.status("\(label) \(done) of \(total)  \(path.suffix(50))")
  }

  func finish() { if isShown { Diagnostics.status("") } }
}
