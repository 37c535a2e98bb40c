/// A message between processes: its length in eight bytes, little-endian, and its bytes.
enum Message {
  static let head = 8

  static func framed(_ body: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(head + body.count)
    withUnsafeBytes(of: UInt64(body.count).littleEndian) { bytes += $0 }
    return bytes + body
  }

  static func length(_ bytes: [UInt8], from start: Int = 0) -> Int {
    Int(UInt64(littleEndian: bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: start, as: UInt64.self) }))
  }

  /// Where the message ends that begins at `start`; nil when it has not come whole.
  static func end(_ bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count - start >= head else { return nil }
    let end = start + head + length(bytes, from: start)
    return end <= bytes.count ? end : nil
  }
}
