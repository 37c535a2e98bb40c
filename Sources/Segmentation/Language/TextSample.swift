/// Stretches of a text to judge its language by: all of a short one, else a few spread out, so that neither a foreign
/// menu at the start nor the length of the text decides. Stretches begin and end on scalar boundaries.
enum TextSample {
  private static let stretches = 8
  private static let length = 1024

  static func ranges(_ bytes: [UInt8]) -> [Range<Int>] {
    guard bytes.count > stretches * length else { return [0..<bytes.count] }
    return (0..<stretches).map { number in
      let start = number * (bytes.count - length) / (stretches - 1)
      return boundary(bytes, start)..<boundary(bytes, start + length)
    }
  }

  private static func boundary(_ bytes: [UInt8], _ offset: Int) -> Int {
    var index = offset
    while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
    return index
  }
}
