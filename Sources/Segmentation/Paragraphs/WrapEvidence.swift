internal import Winnow

/// Decides whether a text is hard-wrapped.
///
/// Evidence: sentences run on over the ends of many lines that are followed by another without a blank line between,
/// most lines that do are nearly as long as the longest of them, and that length is one that people wrap at. Short
/// lines of lists and labels beside them say nothing.
struct WrapEvidence {
  private static let widths = 30...120
  private static let fewestLines = 3

  let isHardWrapped: Bool
  /// Length of the longest line that runs on, in bytes; 0 where too few lines tell.
  private let width: Int

  init(_ bytes: [UInt8], _ lines: [TextRange], _ gaps: [Int]) {
    let inner = lines.indices.dropLast().filter { gaps[$0] == 1 }
    guard inner.count >= Self.fewestLines, gaps.contains(where: { $0 > 1 }) || inner.count >= 6 else {
      (isHardWrapped, width) = (false, 0)
      return
    }
    let running = inner.filter { Self.runsOn(bytes, lines[$0], lines[$0 + 1]) }.map { lines[$0].count }
    let longest = running.max() ?? 0
    width = longest
    let full = running.count { $0 * 4 >= longest * 3 }
    isHardWrapped =
      Self.widths.contains(longest) && full * 10 >= running.count * 7 && running.count * 10 >= inner.count * 4
  }

  /// The line is so short that its writer ended it: an item of a list, a label, the end of a paragraph.
  func isShort(_ line: TextRange) -> Bool { line.count * 2 < width }

  /// The line does not end like a sentence, and the next begins with a lower-case letter.
  private static func runsOn(_ bytes: [UInt8], _ line: TextRange, _ next: TextRange) -> Bool {
    guard let last = Scalars.decode(bytes, before: line.end) else { return false }
    let first = Scalars.decode(bytes, at: next.start)
    return !endsSentence(last.scalar) && Traits(of: first.scalar).contains(.lower)
  }

  private static func endsSentence(_ scalar: UInt32) -> Bool {
    scalar == 0x2E || scalar == 0x21 || scalar == 0x3F || scalar == 0x3A
  }
}
