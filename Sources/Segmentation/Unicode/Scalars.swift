/// Reads scalars out of well-formed UTF-8, forwards and backwards, without building strings.
public enum Scalars {
  /// The scalar whose first byte is at `index`, and its length in bytes.
  @inlinable
  public static func decode(_ bytes: [UInt8], at index: Int) -> (scalar: UInt32, length: Int) {
    let lead = UInt32(bytes[index])
    if lead < 0x80 { return (lead, 1) }
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | tail(bytes, index + 1), 2) }
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | tail(bytes, index + 1) << 6 | tail(bytes, index + 2), 3) }
    let high = (lead & 0x07) << 18 | tail(bytes, index + 1) << 12
    return (high | tail(bytes, index + 2) << 6 | tail(bytes, index + 3), 4)
  }

  /// The scalar that ends right before `index`, and its length in bytes; nil at the start.
  @inlinable
  public static func decode(_ bytes: [UInt8], before index: Int) -> (scalar: UInt32, length: Int)? {
    guard index > 0 else { return nil }
    var start = index - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return (decode(bytes, at: start).scalar, index - start)
  }

  @inlinable
  static func tail(_ bytes: [UInt8], _ index: Int) -> UInt32 { UInt32(bytes[index] & 0x3F) }
}
