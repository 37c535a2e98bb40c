/// White space between two stretches of black text inside a paragraph.
struct Gap {
  /// Behind the last black byte.
  var end: Int
  /// The first black byte behind.
  var next: Int

  /// The white space that begins at `index`; nil when the paragraph ends with it.
  @inline(__always)
  init?(_ bytes: TextBytes, at index: Int, limit: Int) {
    end = index
    var index = index
    while index < limit {
      let length = WhiteSpace.length(bytes, at: index)
      if length == 0 { break }
      index += length
    }
    guard index < limit else { return nil }
    next = index
  }

  @inline(__always)
  static func isWord(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }

  @inline(__always)
  static func isStop(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x21 || byte == 0x3F }

  /// Whether anything speaks for a sentence end here: a mark before, a capital or mark behind, or a web address.
  @inline(__always)
  func isCandidate(_ bytes: TextBytes) -> Bool {
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
  func beginsItem(_ bytes: TextBytes) -> Bool {
    next + 1 < bytes.count && Self.isWord(bytes[next]) && (bytes[next + 1] == 0x2E || bytes[next + 1] == 0x29)
  }

  /// `http` or `www.`.
  private func beginsAddress(_ bytes: TextBytes) -> Bool {
    guard next + 4 < bytes.count else { return false }
    return bytes[next] == 0x77
      ? bytes[next + 1] == 0x77 && bytes[next + 2] == 0x77 && bytes[next + 3] == 0x2E
      : bytes[next + 1] == 0x74 && bytes[next + 2] == 0x74 && bytes[next + 3] == 0x70
  }

  /// A date or a time of day: `03/29/2001`, `9:15`.
  private func hasSlash(_ bytes: TextBytes) -> Bool {
    (next..<min(bytes.count, next + 3)).contains { bytes[$0] == 0x2F || bytes[$0] == 0x3A }
  }
}
