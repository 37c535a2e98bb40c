public import Winnow

/// The lines of a text and whether a line end inside a paragraph means anything.
///
/// Scraped articles come in two layouts: one paragraph a line, or hard-wrapped at a column with blank lines between
/// paragraphs. The decision is made once per document, from line lengths and from how lines end and begin.
public struct TextLayout: Sendable {
  /// Lines that hold more than white space, without the white space around them, in order.
  public let lines: [TextRange]
  /// `gaps[i]` is the number of line ends between line `i` and line `i + 1`.
  public let gaps: [Int]
  public let isHardWrapped: Bool
  private let evidence: WrapEvidence

  public init(_ bytes: [UInt8]) {
    var splitter = LineSplitter(bytes)
    splitter.run()
    lines = splitter.lines
    gaps = splitter.gaps
    evidence = WrapEvidence(bytes, lines, gaps)
    isHardWrapped = evidence.isHardWrapped
  }

  /// Paragraphs as ranges of line indices: each line on its own; where hard-wrapped, runs that end before a blank line
  /// or with a line of less than half the width.
  public var paragraphs: [Range<Int>] {
    guard isHardWrapped else { return lines.indices.map { $0..<$0 + 1 } }
    var result: [Range<Int>] = []
    var start = 0
    for index in lines.indices where index == lines.count - 1 || gaps[index] > 1 || evidence.isShort(lines[index]) {
      result.append(start..<index + 1)
      start = index + 1
    }
    return result
  }
}
