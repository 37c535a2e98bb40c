/// Undoes the chunked transfer coding (RFC 9112, section 7.1).
enum ChunkedBody {
  /// - Returns: nil when the body does not begin with a chunk, as where a crawler joined the chunks and kept the header.
  static func joined(_ body: [UInt8]) -> (bytes: [UInt8], isWhole: Bool)? {
    var output: [UInt8] = []
    output.reserveCapacity(body.count)
    var index = 0
    while let head = chunkHead(body, at: index) {
      if head.size == 0 { return (output, true) }
      let end = min(head.end + head.size, body.count)
      output += body[head.end..<end]
      index = end
      if index < body.count, body[index] == 0x0D { index += 1 }
      if index < body.count, body[index] == 0x0A { index += 1 }
    }
    return index == 0 ? nil : (output, false)
  }

  /// The size line: hexadecimal digits, an extension that nobody needs, a line end.
  private static func chunkHead(_ body: [UInt8], at start: Int) -> (size: Int, end: Int)? {
    var index = start
    var size = 0
    while index < body.count, index - start < 15, let digit = hexDigit(body[index]) {
      size = size << 4 | digit
      index += 1
    }
    guard index > start else { return nil }
    while index < body.count, body[index] == 0x20 { index += 1 }
    guard index < body.count, body[index] == 0x0D || body[index] == 0x0A || body[index] == 0x3B else { return nil }
    guard let end = body[index...].prefix(4096).firstIndex(of: 0x0A) else { return nil }
    return (size, end + 1)
  }

  private static func hexDigit(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x30...0x39: Int(byte) - 0x30
    case 0x41...0x46: Int(byte) - 0x41 + 10
    case 0x61...0x66: Int(byte) - 0x61 + 10
    default: nil
    }
  }
}
