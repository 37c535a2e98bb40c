internal import Winnow

/// Finds for each part of a decoded text the bytes of the page that it came from.
enum HTMLTextAligner {
  struct Piece {
    /// Indices of the decoded bytes; empty for a reference.
    var decoded: Range<Int>
    var source: TextRange
    /// What a character reference stands for.
    var reference: [UInt8]?
  }

  /// Walks decoded text and source in step, over references and over tags that the parser ignored.
  /// - Returns: nil when the two do not match, which leaves the text as a whole to its source.
  static func pieces(of decoded: UnsafeBufferPointer<UInt8>, in html: [UInt8], _ source: TextRange) -> [Piece]? {
    var pieces: [Piece] = []
    var at = source.start
    var index = 0
    while index < decoded.count {
      guard at < source.end else { return nil }
      if html[at] == 0x26, let reference = CharacterReference(html, at: at, before: source.end),
        decoded[index...].starts(with: reference.text)
      {
        let range = TextRange(at, at + reference.count)
        pieces.append(Piece(decoded: index..<index, source: range, reference: reference.text))
        index += reference.text.count
        at = range.end
      } else if html[at] == decoded[index] {
        let count = common(decoded, index, html, at, source.end)
        pieces.append(Piece(decoded: index..<index + count, source: TextRange(at, at + count)))
        index += count
        at += count
      } else if let count = replaced(html, at, before: source.end), isReplacement(decoded, index) {
        // Controls and noncharacters, which the HTML Standard leaves as they are, but libgumbo does not.
        let range = TextRange(at, at + count)
        pieces.append(Piece(decoded: index..<index, source: range, reference: Array(html[range.indices])))
        index += 3
        at += count
      } else if html[at] == 0x0D || html[at] == 0 {
        at = afterOddByte(html, at, decoded, &index, &pieces)
      } else if html[at] == 0x3C {
        at = behindTag(html, at, source.end)
      } else {
        return nil
      }
    }
    return pieces
  }

  /// Text between two tags that no parser has decoded.
  static func pieces(of html: [UInt8], _ source: TextRange) -> [Piece] {
    var pieces: [Piece] = []
    var start = source.start
    var at = start
    while at < source.end {
      guard html[at] == 0x26, let reference = CharacterReference(html, at: at, before: source.end) else {
        at += 1
        continue
      }
      if at > start { pieces.append(Piece(decoded: start..<at, source: TextRange(start, at))) }
      let range = TextRange(at, at + reference.count)
      pieces.append(Piece(decoded: at..<at, source: range, reference: reference.text))
      at = range.end
      start = at
    }
    if at > start { pieces.append(Piece(decoded: start..<at, source: TextRange(start, at))) }
    return pieces
  }

  /// Bytes of the scalar at `at` where libgumbo has U+FFFD instead.
  private static func replaced(_ html: [UInt8], _ at: Int, before end: Int) -> Int? {
    let lead = html[at]
    if lead < 0x80 { return lead != 0 && lead < 0x20 && lead != 0x0D || lead == 0x7F ? 1 : nil }
    let count = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    return at + count <= end ? count : nil
  }

  private static func isReplacement(_ decoded: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index + 2 < decoded.count && decoded[index] == 0xEF && decoded[index + 1] == 0xBF && decoded[index + 2] == 0xBD
  }

  /// Length of what both have in common; at least 1. An ampersand stops it, because it may begin a reference.
  private static func common(
    _ decoded: UnsafeBufferPointer<UInt8>, _ index: Int, _ html: [UInt8], _ at: Int, _ end: Int
  ) -> Int {
    var count = 1
    while index + count < decoded.count, at + count < end, html[at + count] == decoded[index + count],
      html[at + count] != 0x26
    {
      count += 1
    }
    return count
  }

  /// A carriage return that the parser made a line feed or dropped before one; a NUL that it dropped.
  private static func afterOddByte(
    _ html: [UInt8], _ at: Int, _ decoded: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ pieces: inout [Piece]
  ) -> Int {
    let isPair = at + 1 < html.count && html[at + 1] == 0x0A
    if html[at] == 0x0D, decoded[index] == 0x0A, !isPair {
      pieces.append(Piece(decoded: index..<index, source: TextRange(at, at + 1), reference: [0x0A]))
      index += 1
    }
    return at + 1
  }

  private static func behindTag(_ html: [UInt8], _ at: Int, _ end: Int) -> Int {
    var index = at + 1
    while index < end, html[index] != 0x3E { index += 1 }
    return min(index + 1, end)
  }
}
