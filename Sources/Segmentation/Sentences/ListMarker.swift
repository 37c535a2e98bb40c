/// A marker in front of an item of a list: `1.`, `2)`, `3.)`, `a.`, `(b)`, `•`.
struct ListMarker: Equatable {
  /// What the marker looks like; items of one list have it in common.
  private let style: UInt32
  /// Its number, or the letter; 0 for a bullet.
  private let value: UInt32

  /// Reads a whole run; nil when it is none.
  init?(_ bytes: TextBytes, _ run: BlackRun) {
    guard !run.isEmpty, run.end - run.start <= 6 else { return nil }
    guard run.hasCore else {
      guard let bullet = Self.bullet(bytes, run) else { return nil }
      (style, value) = (bullet, 0)
      return
    }
    guard let value = Self.value(bytes, run.coreStart, run.coreEnd),
      let closing = Self.closing(bytes, run),
      run.coreStart == run.start || run.coreStart == run.start + 1 && bytes[run.start] == 0x28
    else { return nil }
    self.value = value.number
    style = closing << 8 | (value.isLetter ? 2 : 0) | (run.coreStart > run.start ? 1 : 0)
  }

  /// The marker of the item after that of `other`, or the same bullet.
  func follows(_ other: ListMarker) -> Bool {
    style == other.style && (value == other.value + 1 || value == 0 && other.value == 0)
  }

  private static func bullet(_ bytes: TextBytes, _ run: BlackRun) -> UInt32? {
    let (scalar, length) = Scalars.decode(bytes, at: run.start)
    guard length == run.end - run.start else { return nil }
    switch scalar {
    case 0x2022, 0x2023, 0x2043, 0x25AA, 0x25CF, 0x25E6, 0xB7, 0x2219: return scalar << 8 | 4
    default: return nil
    }
  }

  /// `.`, `)` or `.)` behind the core.
  private static func closing(_ bytes: TextBytes, _ run: BlackRun) -> UInt32? {
    let marks = run.end - run.coreEnd
    guard marks == 1 || marks == 2 else { return nil }
    let first = bytes[run.coreEnd]
    if marks == 2 { return first == 0x2E && bytes[run.coreEnd + 1] == 0x29 ? 3 : nil }
    return first == 0x2E ? 1 : first == 0x29 ? 2 : nil
  }

  private static func value(_ bytes: TextBytes, _ start: Int, _ end: Int) -> (number: UInt32, isLetter: Bool)? {
    // Capitals are initials.
    if end - start == 1, bytes[start] &- 0x61 < 26 { return (UInt32(bytes[start]), true) }
    guard end - start <= 2 else { return nil }
    var number: UInt32 = 0
    for byte in bytes[start..<end] {
      guard byte &- 0x30 < 10 else { return nil }
      number = number * 10 + UInt32(byte - 0x30)
    }
    return (number, false)
  }
}
