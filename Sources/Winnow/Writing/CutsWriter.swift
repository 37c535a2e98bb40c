/// Shows a text with what is cut from it, for a terminal or a pager: each cut struck through and dimmed with its type and
/// reason behind it; without colour as `[-text-]{type: reason}`.
///
/// Styles end with each line, as pagers want it, and control characters of the text can't reach the terminal.
public struct CutsWriter: Sendable {
  /// A stretch to be cut, and why.
  public struct Cut: Sendable {
    public var range: TextRange
    public var type: String
    public var reason: String

    public init(_ range: TextRange, type: String, reason: String) {
      self.range = range
      self.type = type
      self.reason = reason
    }
  }

  private static let struck = Array("\u{1B}[2;9m".utf8)
  private static let label = Array("\u{1B}[33m".utf8)
  private static let bold = Array("\u{1B}[1m".utf8)
  private static let plain = Array("\u{1B}[0m".utf8)

  private let usesColor: Bool

  public init(usesColor: Bool) { self.usesColor = usesColor }

  /// - Parameter cuts: not overlapping, in any order.
  public func text(for document: Document, _ cuts: [Cut]) -> [UInt8] {
    var output = styled(Self.visible(Array(document.id.utf8)[...]), Self.bold) + [0x0A]
    var start = 0
    for cut in cuts.sorted(by: { $0.range < $1.range }) where cut.range.start >= start {
      output += Self.visible(document.bytes[start..<cut.range.start])
      output += shown(cut, document)
      start = cut.range.end
    }
    output += Self.visible(document.bytes[start...])
    while output.last == 0x0A { output.removeLast() }
    let share = cuts.reduce(0) { $0 + $1.range.count }
    let noun = cuts.count == 1 ? "cut" : "cuts"
    let summary = "\(cuts.count) \(noun), \(share) of \(document.bytes.count) bytes"
    return output + [0x0A] + styled(Array(summary.utf8), Self.label) + [0x0A, 0x0A]
  }

  private func shown(_ cut: Cut, _ document: Document) -> [UInt8] {
    let text = Self.visible(document.bytes[cut.range.indices])
    let reason = Self.visible(Array("\(cut.type): \(cut.reason)".utf8)[...])
    guard usesColor else { return [0x5B, 0x2D] + text + [0x2D, 0x5D, 0x7B] + reason + [0x7D] }
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map { styled(Array($0), Self.struck) }
    return Array(lines.joined(separator: [0x0A])) + [0x20] + styled([0x7B] + reason + [0x7D], Self.label)
  }

  private func styled(_ text: [UInt8], _ style: [UInt8]) -> [UInt8] {
    usesColor && !text.isEmpty ? style + text + Self.plain : text
  }

  /// Controls other than line feed and tab become U+FFFD: scraped text may hold sequences that move the cursor.
  private static func visible(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      let isC1 = byte == 0xC2 && index + 1 < text.endIndex && text[index + 1] < 0xA0
      if byte == 0x0D {
        if index + 1 == text.endIndex || text[index + 1] != 0x0A { output.append(0x0A) }
      } else if isC1 || byte == 0x7F || byte < 0x20 && byte != 0x0A && byte != 0x09 {
        output += [0xEF, 0xBF, 0xBD]
      } else {
        output.append(byte)
      }
      index += isC1 ? 2 : 1
    }
    return output
  }
}
