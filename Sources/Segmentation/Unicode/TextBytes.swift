/// Well-formed UTF-8 lent by its owner for the time of a closure: read without reference counts.
typealias TextBytes = UnsafeBufferPointer<UInt8>

extension Scalars {
  /// The scalar whose first byte is at `index`, and its length in bytes.
  @inline(__always)
  static func decode(_ bytes: TextBytes, at index: Int) -> (scalar: UInt32, length: Int) {
    let lead = bytes[index]
    return lead < 0x80 ? (UInt32(lead), 1) : WideMasks.decode(bytes.baseAddress.unsafelyUnwrapped + index)
  }

  /// The scalar that ends right before `index`, and its length in bytes; nil at the start.
  @inline(__always)
  static func decode(_ bytes: TextBytes, before index: Int) -> (scalar: UInt32, length: Int)? {
    guard index > 0 else { return nil }
    var start = index - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return (decode(bytes, at: start).scalar, index - start)
  }
}
