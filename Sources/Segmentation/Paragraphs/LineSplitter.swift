internal import Winnow

/// Splits a text at line ends; CR LF counts once.
struct LineSplitter {
  private let bytes: [UInt8]
  private(set) var lines: [TextRange] = []
  private(set) var gaps: [Int] = []
  private var ends = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func run() {
    var start = 0
    var index = 0
    while index < bytes.count {
      let length = lengthOfLineEnd(at: index)
      guard length > 0 else {
        index += 1
        continue
      }
      take(start, index)
      ends += 1
      index += length
      start = index
    }
    take(start, bytes.count)
  }

  private mutating func take(_ start: Int, _ end: Int) {
    guard let line = Blank.trimmed(bytes, start, end) else { return }
    if !lines.isEmpty { gaps.append(ends) }
    lines.append(line)
    ends = 0
  }

  private func lengthOfLineEnd(at index: Int) -> Int {
    switch bytes[index] {
    case 0x0A, 0x0B, 0x0C: 1
    case 0x0D: index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
    case 0xC2: index + 1 < bytes.count && bytes[index + 1] == 0x85 ? 2 : 0
    case 0xE2: isSeparator(at: index) ? 3 : 0
    default: 0
    }
  }

  /// U+2028 or U+2029.
  private func isSeparator(at index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8
  }
}
