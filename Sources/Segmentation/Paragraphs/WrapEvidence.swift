internal import Winnow

/// Decides whether a text is hard-wrapped.
///
/// Evidence: most lines that are followed by another without a blank line between are nearly as long as the longest
/// of them, that length is one that people wrap at, and sentences run on over the line ends.
struct WrapEvidence {
  private static let widths = 30...120
  private static let fewestLines = 3

  let isHardWrapped: Bool

  init(_ bytes: [UInt8], _ lines: [TextRange], _ gaps: [Int]) {
    let inner = lines.indices.dropLast().filter { gaps[$0] == 1 }
    guard inner.count >= Self.fewestLines, gaps.contains(where: { $0 > 1 }) || inner.count >= 6 else {
      isHardWrapped = false
      return
    }
    let lengths = inner.map { lines[$0].count }
    let longest = lengths.max() ?? 0
    let full = lengths.count { $0 * 4 >= longest * 3 }
    let running = inner.count { Self.runsOn(bytes, lines[$0], lines[$0 + 1]) }
    isHardWrapped =
      Self.widths.contains(longest) && full * 10 >= inner.count * 7 && running * 10 >= inner.count * 4
  }

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
