/// White space between two stretches of black text inside a paragraph.
struct Gap {
  /// Behind the last black byte.
  var end: Int
  /// The first black byte behind.
  var next: Int

  /// The white space that begins at `index`; nil when the paragraph ends with it.
  @inline(__always)
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, limit: Int) {
    end = index
    var index = index
    while index < limit {
      let length = Self.lengthOfSpace(bytes, at: index)
      if length == 0 { break }
      index += length
    }
    guard index < limit else { return nil }
    next = index
  }

  /// Length of the white space character at `index`, 0 when it is none; see `BlackRun`.
  @inline(__always)
  static func lengthOfSpace(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch bytes[index] {
    case 0...0x20: return 1
    case 0xC2: return bytes[index + 1] == 0xA0 ? 2 : 0
    case 0xE2 where bytes[index + 1] == 0x80:
      let last = bytes[index + 2]
      return last <= 0x8A || last == 0xA8 || last == 0xA9 || last == 0xAF ? 3 : 0
    case 0xE3: return bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80 ? 3 : 0
    default: return 0
    }
  }

  @inline(__always)
  static func isWord(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }

  /// Whether anything speaks for a sentence end here: a mark before, a capital or mark behind, or a web address.
  @inline(__always)
  func isCandidate(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let last = bytes[end - 1]
    let first = bytes[next]
    if first &- 0x41 < 26 || first >= 0x80 { return true }
    let isLower = first &- 0x61 < 26
    if last == 0x2C { return first == 0x22 }
    if !Self.isWord(last) { return true }
    if beginsItem(bytes) { return true }
    if isLower { return (first == 0x68 || first == 0x77) && beginsAddress(bytes) }
    if first &- 0x30 < 10 { return hasSlash(bytes) || bytes[min(next + 1, bytes.count - 1)] < 0x30 }
    return first != 0x28 && first != 0x24 && first != 0x26
  }

  /// `b.` or `2)`: a marker of a list, or an initial.
  @inline(__always)
  func beginsItem(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    next + 1 < bytes.count && Self.isWord(bytes[next]) && (bytes[next + 1] == 0x2E || bytes[next + 1] == 0x29)
  }

  /// `http` or `www.`.
  private func beginsAddress(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard next + 4 < bytes.count else { return false }
    return bytes[next] == 0x77
      ? bytes[next + 1] == 0x77 && bytes[next + 2] == 0x77 && bytes[next + 3] == 0x2E
      : bytes[next + 1] == 0x74 && bytes[next + 2] == 0x74 && bytes[next + 3] == 0x70
  }

  /// A date or a time of day: `03/29/2001`, `9:15`.
  private func hasSlash(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    (next..<min(bytes.count, next + 3)).contains { bytes[$0] == 0x2F || bytes[$0] == 0x3A }
  }
}
