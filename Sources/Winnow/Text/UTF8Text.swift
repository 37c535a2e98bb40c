/// Byte-level questions about UTF-8 text that the standard library answers only by way of strings.
public enum UTF8Text {
  /// True when `bytes` is well-formed UTF-8. Linear; eight ASCII bytes at a step.
  public static func isWellFormed(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        index = endOfASCII(buffer, from: index)
        guard index < buffer.count else { return true }
        let length = lengthOfScalar(buffer, at: index)
        if length == 0 { return false }
        index += length
      }
      return true
    }
  }

  /// Each maximal malformed part as one U+FFFD (the WHATWG way), and how many there were.
  public static func repaired(_ bytes: [UInt8]) -> (bytes: [UInt8], replaced: Int) {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + 16)
    var replaced = 0
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        let length = lengthOfScalar(buffer, at: index)
        if length > 0 {
          output.append(contentsOf: buffer[index..<index + length])
          index += length
        } else {
          output.append(contentsOf: [0xEF, 0xBF, 0xBD])
          replaced += 1
          index += lengthOfMalformed(buffer, at: index)
        }
      }
    }
    return (output, replaced)
  }

  /// Bytes of the well-formed scalar at `index`; 0 when none starts there (Unicode table 3-7).
  public static func lengthOfScalar(_ buffer: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = buffer[index]
    if lead < 0x80 { return 1 }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    return matched(buffer, at: index) == length && lead >= 0xC2 && lead <= 0xF4 ? length : 0
  }

  /// Bytes of the maximal malformed part at `index`, at least 1.
  public static func lengthOfMalformed(_ buffer: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    max(1, matched(buffer, at: index))
  }

  /// How many bytes at `index` are a prefix of a well-formed multi-byte scalar, the whole scalar included.
  private static func matched(_ buffer: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = buffer[index]
    guard lead >= 0xC2, lead <= 0xF4 else { return 1 }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    var count = 1
    while count < length, index + count < buffer.count {
      let byte = buffer[index + count]
      let allowed = count == 1 ? secondBytes(after: lead) : 0x80...0xBF
      guard allowed.contains(byte) else { break }
      count += 1
    }
    return count
  }

  private static func secondBytes(after lead: UInt8) -> ClosedRange<UInt8> {
    switch lead {
    case 0xE0: 0xA0...0xBF
    case 0xED: 0x80...0x9F
    case 0xF0: 0x90...0xBF
    case 0xF4: 0x80...0x8F
    default: 0x80...0xBF
    }
  }

  private static func endOfASCII(_ buffer: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    let raw = UnsafeRawBufferPointer(buffer)
    while index + 8 <= buffer.count,
      raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      index += 8
    }
    while index < buffer.count, buffer[index] < 0x80 { index += 1 }
    return index
  }
}
