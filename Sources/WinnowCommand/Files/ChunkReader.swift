internal import Reading

/// Reads a text in pieces of bounded size that may be segmented one by one.
///
/// A piece ends at the last blank line in its window; without one at the last line end; a line longer than the window is
/// cut behind a sentence stop and a blank, else at the last blank, else between two scalars. Pieces tile the input.
struct ChunkReader {
  private static let window = 1 << 20

  private var stream: PeekStream
  private let endsAtLines: Bool
  private var buffer: [UInt8] = []
  private var isAtEnd = false

  /// - Parameter endsAtLines: hand out each line as soon as it is there, for a person or a program that waits.
  init(_ stream: PeekStream, endsAtLines: Bool) {
    self.stream = stream
    self.endsAtLines = endsAtLines
  }

  var damage: String? { stream.damage }

  /// The next piece, not empty; nil at the end.
  mutating func next() -> [UInt8]? {
    while true {
      if isAtEnd, buffer.count <= Self.window { return takeAll() }
      if buffer.count > Self.window { return take(Self.cut(buffer)) }
      if endsAtLines, let end = buffer.lastIndex(of: 0x0A) { return take(end + 1) }
      if let more = stream.next() { buffer += more } else { isAtEnd = true }
    }
  }

  private mutating func takeAll() -> [UInt8]? {
    defer { buffer = [] }
    return buffer.isEmpty ? nil : buffer
  }

  private mutating func take(_ count: Int) -> [UInt8] {
    let piece = Array(buffer[..<count])
    buffer.removeSubrange(..<count)
    return piece
  }

  // MARK: - Where to cut

  private static func cut(_ buffer: [UInt8]) -> Int {
    lastBlankLine(buffer) ?? lastLine(buffer) ?? lastSentence(buffer) ?? lastBlank(buffer) ?? lastScalar(buffer)
  }

  /// Behind an empty line, or one with blanks alone.
  private static func lastBlankLine(_ buffer: [UInt8]) -> Int? {
    var index = min(buffer.count, window) - 1
    var end: Int?
    while index > 0 {
      switch buffer[index] {
      case 0x0A:
        if let end { return end }
        end = index + 1
      case 0x20, 0x09, 0x0D: break
      default: end = nil
      }
      index -= 1
    }
    return nil
  }

  private static func lastLine(_ buffer: [UInt8]) -> Int? {
    let end = buffer[..<min(buffer.count, window)].lastIndex { $0 == 0x0A || $0 == 0x0D } ?? 0
    return end == 0 ? nil : buffer[end] == 0x0D && buffer[end + 1] == 0x0A ? end + 2 : end + 1
  }

  /// Behind a full stop and a blank with a capital, a digit or something beyond ASCII after it, or behind 。.
  private static func lastSentence(_ buffer: [UInt8]) -> Int? {
    var index = min(buffer.count, window) - 4
    while index > window / 2 {
      let isStop = buffer[index] == 0x2E || buffer[index] == 0x21 || buffer[index] == 0x3F
      if isStop, buffer[index + 1] == 0x20, isStart(buffer[index + 2]) { return index + 2 }
      if buffer[index] == 0xE3, buffer[index + 1] == 0x80, buffer[index + 2] == 0x82 { return index + 3 }
      index -= 1
    }
    return nil
  }

  private static func isStart(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 || byte >= 0x80 }

  private static func lastBlank(_ buffer: [UInt8]) -> Int? {
    buffer[window / 2..<min(buffer.count, window)].lastIndex(of: 0x20).map { $0 + 1 }
  }

  private static func lastScalar(_ buffer: [UInt8]) -> Int {
    var end = min(buffer.count, window) - 1
    while end > window - 8, buffer[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}
