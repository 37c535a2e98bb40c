internal import Winnow

/// Splits a text at line ends; CR LF counts once.
struct LineSplitter {
  private let bytes: [UInt8]
  private(set) var lines: [TextRange] = []
  private(set) var gaps: [Int] = []
  private var ends = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func run() {
    bytes.withUnsafeBufferPointer { text in
      var start = 0
      var index = 0
      while index < text.count {
        let length = Self.lengthOfLineEnd(text, at: index)
        guard length > 0 else {
          index += 1
          continue
        }
        take(text, start, index)
        ends += 1
        index += length
        start = index
      }
      take(text, start, text.count)
    }
  }

  private mutating func take(_ text: TextBytes, _ start: Int, _ end: Int) {
    guard let line = Blank.trimmed(text, start, end) else { return }
    if !lines.isEmpty { gaps.append(ends) }
    lines.append(line)
    ends = 0
  }

  @inline(__always)
  private static func lengthOfLineEnd(_ text: TextBytes, at index: Int) -> Int {
    let byte = text[index]
    return byte &- 0x0E < 0xB4 || byte < 0x0A || byte > 0xE2 ? 0 : lengthOfRareEnd(text, at: index)
  }

  private static func lengthOfRareEnd(_ text: TextBytes, at index: Int) -> Int {
    switch text[index] {
    case 0x0A, 0x0B, 0x0C: 1
    case 0x0D: index + 1 < text.count && text[index + 1] == 0x0A ? 2 : 1
    case 0xC2: text[index + 1] == 0x85 ? 2 : 0
    case 0xE2: text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0xA8 ? 3 : 0
    default: 0
    }
  }
}
