/// White space between two stretches of black text inside a paragraph.
struct Gap {
  /// Behind the last black byte.
  var end: Int
  /// The first black byte behind.
  var next: Int

  /// The next white space at or behind `index`; nil when the paragraph ends first.
  init?(_ bytes: [UInt8], from index: Int, limit: Int) {
    var index = index
    while index < limit, !BlackRun.isSpace(bytes, at: index) { index += 1 }
    guard index < limit else { return nil }
    end = index
    while index < limit, BlackRun.isSpace(bytes, at: index) {
      index += max(1, BlackRun.lengthOfWideSpace(bytes, at: index))
    }
    guard index < limit else { return nil }
    next = index
  }

  /// Whether anything speaks for a sentence end here: a mark before, a capital or mark behind, or a web address.
  func isCandidate(_ bytes: [UInt8]) -> Bool {
    let last = bytes[end - 1]
    let first = bytes[next]
    if first &- 0x41 < 26 { return true }
    if first >= 0x80 { return true }
    let isLower = first &- 0x61 < 26
    if last == 0x2C { return !isLower && first == 0x22 }
    if (last | 0x20) &- 0x61 >= 26, last &- 0x30 >= 10 { return true }
    if isLower { return (first == 0x68 || first == 0x77) && beginsAddress(bytes) }
    if first &- 0x30 < 10 { return hasSlash(bytes) }
    return first != 0x28 && first != 0x24 && first != 0x26
  }

  /// `http` or `www.`.
  private func beginsAddress(_ bytes: [UInt8]) -> Bool {
    guard next + 4 < bytes.count else { return false }
    return bytes[next] == 0x77
      ? bytes[next + 1] == 0x77 && bytes[next + 2] == 0x77 && bytes[next + 3] == 0x2E
      : bytes[next + 1] == 0x74 && bytes[next + 2] == 0x74 && bytes[next + 3] == 0x70
  }

  /// A date or a time of day: `03/29/2001`, `9:15`.
  private func hasSlash(_ bytes: [UInt8]) -> Bool {
    bytes[next..<min(bytes.count, next + 3)].contains { $0 == 0x2F || $0 == 0x3A }
  }
}
