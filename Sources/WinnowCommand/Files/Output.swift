internal import Glibc

/// Bytes on their way to a file or to standard output.
final class Output {
  private let descriptor: Int32
  private let flushesAtOnce: Bool
  private var buffer: [UInt8] = []
  private static let size = 1 << 16

  /// Standard output; flushed per write unless it is a file.
  init(lineBuffered: Bool) {
    descriptor = STDOUT_FILENO
    flushesAtOnce = lineBuffered || !FileSystem.isRegularFile(descriptor: STDOUT_FILENO)
  }

  /// What `-o` names, else standard output.
  convenience init(_ arguments: ParsedArguments) throws(CommandError) {
    if let path = arguments["output"] {
      try self.init(path: path)
    } else {
      self.init(lineBuffered: arguments.has("line-buffered"))
    }
  }

  /// - Throws: `CommandError` when the file can't be made.
  init(path: String) throws(CommandError) {
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    flushesAtOnce = false
    if descriptor < 0 { throw CommandError("can't write \(path): \(FileSystem.lastError)") }
  }

  /// What is large goes out at once, without a copy.
  func write(_ bytes: [UInt8]) {
    if bytes.count >= Self.size {
      flush()
      return put(bytes)
    }
    buffer += bytes
    if flushesAtOnce || buffer.count >= Self.size { flush() }
  }

  func write(_ text: String) { write(Array(text.utf8)) }

  func flush() {
    put(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  private func put(_ bytes: [UInt8]) {
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      // The reader has gone: nothing to say to anybody.
      if count < 0, errno == EPIPE { exit(141) }
      if count < 0 {
        Diagnostics.say("can't write the output: \(FileSystem.lastError)")
        exit(1)
      }
      start += count
    }
  }

  func close() {
    flush()
    if descriptor != STDOUT_FILENO { _ = Glibc.close(descriptor) }
  }
}
