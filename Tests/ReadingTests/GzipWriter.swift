/// Gzip without compression (stored blocks, RFC 1951, section 3.2.4), for tests.
enum GzipWriter {
  static func member(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
    var start = 0
    repeat {
      let end = min(start + 0xFFFF, bytes.count)
      output.append(end == bytes.count ? 1 : 0)
      output += number(end - start, 2) + number(~(end - start) & 0xFFFF, 2) + bytes[start..<end]
      start = end
    } while start < bytes.count
    return output + number(Int(checksum(bytes)), 4) + number(bytes.count, 4)
  }

  private static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in value >> 1 ^ (value & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
  }
}
