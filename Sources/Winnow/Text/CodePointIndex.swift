/// Converts UTF-8 byte offsets of one text into code point offsets and back. Built once per document in one pass.
///
/// Keeps a count per 64 bytes, so a look-up reads at most 64 bytes: O(1). A pure ASCII text needs no table.
public struct CodePointIndex: Sendable {
  private static let stride = 64
  private let bytes: [UInt8]
  private let counts: [Int32]
  /// Code points in the whole text.
  public let count: Int

  /// - Parameter bytes: well-formed UTF-8.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var counts: [Int32] = []
    var total = 0
    bytes.withUnsafeBufferPointer { buffer in
      counts.reserveCapacity(buffer.count / Self.stride + 1)
      var start = 0
      while start < buffer.count {
        counts.append(Int32(truncatingIfNeeded: total))
        let end = min(start + Self.stride, buffer.count)
        total += Self.scalars(buffer, start, end)
        start = end
      }
    }
    count = total
    self.counts = total == bytes.count ? [] : counts
  }

  /// Code points before the byte at `offset`, which must be a scalar's first byte or the end.
  public func codePoint(atByte offset: Int) -> Int {
    if counts.isEmpty { return offset }
    if offset >= bytes.count { return count }
    let block = offset / Self.stride
    return bytes.withUnsafeBufferPointer { Int(counts[block]) + Self.scalars($0, block * Self.stride, offset) }
  }

  /// First byte of the code point at `index`; the text's length for `index >= count`.
  public func byte(atCodePoint index: Int) -> Int {
    if counts.isEmpty { return min(index, bytes.count) }
    if index >= count { return bytes.count }
    var low = 0
    var high = counts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if Int(counts[middle]) <= index { low = middle } else { high = middle }
    }
    return byte(low * Self.stride, skipping: index - Int(counts[low]))
  }

  private func byte(_ start: Int, skipping scalars: Int) -> Int {
    var left = scalars
    var offset = start
    while offset < bytes.count {
      if bytes[offset] & 0xC0 != 0x80 {
        if left == 0 { return offset }
        left -= 1
      }
      offset += 1
    }
    return offset
  }

  private static func scalars(_ buffer: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var count = 0
    for index in start..<end where buffer[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
