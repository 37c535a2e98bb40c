internal import Glibc

/// Lines of a file or pipe, one at a time, whatever their length; memory holds one line and a buffer.
struct LineStream {
  private let descriptor: Int32
  private var buffer: [UInt8]
  private var start = 0
  private var isAtEnd = false
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)

  /// - Parameter head: bytes that have been read already.
  init(_ descriptor: Int32, head: [UInt8] = []) {
    self.descriptor = descriptor
    buffer = head
  }

  /// The next line without its line end; nil at the end.
  mutating func next() -> [UInt8]? {
    var searched = start
    while true {
      if let end = Self.lineEnd(buffer, from: searched) {
        defer { start = end + 1 }
        return Self.withoutReturn(buffer[start..<end])
      }
      searched = buffer.count - start
      if start > 0 {
        buffer.removeSubrange(..<start)
        start = 0
      }
      if isAtEnd || !fill() {
        guard !buffer.isEmpty else { return nil }
        defer { buffer = [] }
        return Self.withoutReturn(buffer[...])
      }
    }
  }

  private mutating func fill() -> Bool {
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      isAtEnd = count <= 0
      if count > 0 { buffer += chunk[..<count] }
      return count > 0
    }
  }

  private static func lineEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      guard start < buffer.count, let base = buffer.baseAddress,
        let found = memchr(base + start, 0x0A, buffer.count - start)
      else { return nil }
      return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
  }

  private static func withoutReturn(_ line: ArraySlice<UInt8>) -> [UInt8] {
    Array(line.last == 0x0D ? line.dropLast() : line)
  }
}
