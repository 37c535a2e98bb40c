/// Bytes at hand, as a stream.
public final class MemoryStream: ByteStream {
  private let bytes: [UInt8]
  private let size: Int
  private var start = 0

  /// - Parameter pieceSize: how many bytes come at once.
  public init(_ bytes: [UInt8], pieceSize: Int = 1 << 16) {
    self.bytes = bytes
    size = max(1, pieceSize)
  }

  public func next() -> [UInt8]? {
    guard start < bytes.count else { return nil }
    defer { start = min(start + size, bytes.count) }
    return Array(bytes[start..<min(start + size, bytes.count)])
  }
}
