public import Winnow

/// White space at the edges of ranges.
public enum Blank {
  /// The range without white space, controls and invisible marks at either end; nil when nothing else is in it.
  public static func trimmed(_ bytes: [UInt8], _ start: Int, _ end: Int) -> TextRange? {
    bytes.withUnsafeBufferPointer { trimmed($0, start, end) }
  }

  static func trimmed(_ bytes: TextBytes, _ start: Int, _ end: Int) -> TextRange? {
    var start = start
    var end = end
    while start < end, let length = lengthOfBlank(Scalars.decode(bytes, at: start)) { start += length }
    while end > start, let last = Scalars.decode(bytes, before: end), lengthOfBlank(last) != nil { end -= last.length }
    return start < end ? TextRange(start, end) : nil
  }

  private static func lengthOfBlank(_ decoded: (scalar: UInt32, length: Int)) -> Int? {
    let scalar = decoded.scalar
    if scalar &- 0x21 < 0x5F { return nil }
    let isBlank = scalar <= 0x20 || scalar == 0xFEFF || scalar == 0x200B || Traits(of: scalar).contains(.space)
    return isBlank ? decoded.length : nil
  }
}
