internal import Glibc
internal import Reading

/// A file or pipe, read piece by piece and closed at its end of life.
final class FileStream: ByteStream {
  private let descriptor: Int32
  private var buffer: [UInt8]
  private(set) var damage: String?

  /// Nil when the file can't be opened; `FileSystem.lastError` tells why.
  init?(_ file: InputFile) {
    descriptor = file.isStandardInput ? STDIN_FILENO : open(file.path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    let size = FileSystem.size(descriptor) ?? 1 << 16
    buffer = [UInt8](repeating: 0, count: max(4096, min(size + 1, 1 << 18)))
  }

  deinit { if descriptor > STDIN_FILENO { close(descriptor) } }

  func next() -> [UInt8]? {
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 { damage = "the file can't be read: \(FileSystem.lastError)" }
      return count > 0 ? Array(buffer[..<count]) : nil
    }
  }
}
