internal import Winnow

/// How carefully a document is written: evidence for or against ends of sentences that no stop shows.
enum DocumentStyle {
  /// Nearly every paragraph ends in a stop, none begins in lower case, no sign of haste.
  static let careful: UInt32 = 0

  /// How much of a document is looked at.
  private static let paragraphs = 400
  private static let bytes = 4096

  /// A class from 0 to 15: by the share of paragraphs that end without a stop, by whether some begin in lower case, and
  /// by signs of haste such as `!!`, `:)` or a lone `i`.
  static func classify(_ bytes: TextBytes, _ layer: Layer<Paragraph>) -> UInt32 {
    var unstopped = 0
    var lower = 0
    for paragraph in layer.prefix(paragraphs) {
      let range = paragraph.range
      if !endsStopped(bytes, range) { unstopped += 1 }
      if Traits(of: Scalars.decode(bytes, at: range.start).scalar).contains(.lower) { lower += 1 }
    }
    let total = max(1, min(paragraphs, layer.count))
    let share: UInt32 = unstopped * 10 < total ? 0 : unstopped * 3 < total ? 1 : unstopped * 3 < total * 2 ? 2 : 3
    return share * 4 + (lower * 10 > total ? 2 : 0) + (isHasty(bytes) ? 1 : 0)
  }

  private static func endsStopped(_ bytes: TextBytes, _ range: TextRange) -> Bool {
    let run = BlackRun(bytes, before: range.end, limit: range.start)
    return bytes[run.coreEnd..<run.end].contains { $0 == 0x2E || $0 == 0x21 || $0 == 0x3F }
  }

  private static func isHasty(_ text: TextBytes) -> Bool {
    let end = min(text.count, bytes) - 2
    guard end > 1 else { return false }
    return (1..<end).contains { index in
      switch text[index] {
      case 0x21, 0x3F: text[index + 1] == text[index]
      case 0x2E: text[index + 1] == 0x2E && text[index + 2] != 0x2E && text[index - 1] != 0x2E
      case 0x3A, 0x3B: text[index + 1] == 0x29 || text[index + 1] == 0x2D && text[index + 2] == 0x29
      case 0x69: text[index - 1] <= 0x20 && (text[index + 1] == 0x20 || text[index + 1] == 0x27)
      case 0x40: true
      default: false
      }
    }
  }
}
