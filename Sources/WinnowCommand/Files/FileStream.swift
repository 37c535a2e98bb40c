internal import Glibc
internal import Reading

/// A file or pipe, read piece by piece and closed at its end of life.
final class FileStream: ByteStream {
  private let descriptor: Int32
  private var buffer: [UInt8]
  private let wait: ((Int32) -> Void)?
  private(set) var damage: String?

  /// Nil when the file can't be opened; `FileSystem.lastError` tells why.
  ///
  /// - Parameter wait: called with the descriptor before each reading from what is no regular file.
  init?(_ file: InputFile, beforeWaiting wait: ((Int32) -> Void)? = nil) {
    descriptor = file.isStandardInput ? STDIN_FILENO : open(file.path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    let size = FileSystem.size(descriptor)
    self.wait = size == nil ? wait : nil
    buffer = [UInt8](repeating: 0, count: max(4096, min((size ?? 1 << 16) + 1, 1 << 18)))
  }

  deinit { if descriptor > STDIN_FILENO { close(descriptor) } }

  func next() -> [UInt8]? {
    wait?(descriptor)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 { damage = "the file can't be read: \(FileSystem.lastError)" }
      return count > 0 ? Array(buffer[..<count]) : nil
    }
  }
}
