internal import Winnow

/// Which heading is the page's title.
enum HTMLTitle {
  /// Turns the heading that the page calls its title into the title; without one, its only heading of the first level.
  /// On pages without headings the first block that is called so is one.
  static func mark(
    _ marks: [Annotation<StructureMark>], _ names: [String], _ blocks: [Annotation<BlockMark>], in bytes: [UInt8]
  ) -> [Annotation<StructureMark>] {
    let headings = marks.indices.filter { marks[$0].mark.kind == .heading }.sorted { marks[$0].range < marks[$1].range }
    let wanted = names.map { letters($0.utf8) }.filter { !$0.isEmpty }
    let found = headings.first { index in
      let heading = letters(bytes[marks[index].range.indices])
      return heading.count >= shortest && wanted.contains { $0.starts(with: heading) }
    }
    if headings.isEmpty, let block = block(wanted, blocks, bytes) {
      return marks + [Annotation(block, StructureMark(.title))]
    }
    let first = headings.filter { marks[$0].mark.level == 1 }
    guard let title = found ?? (first.count == 1 ? first.first : nil) else { return marks }
    var marks = marks
    marks[title] = Annotation(marks[title].range, StructureMark(.title))
    return marks
  }

  /// The first block that is all of a title, or all but the site's name before or behind it, and no link.
  private static func block(_ names: [[UInt8]], _ blocks: [Annotation<BlockMark>], _ bytes: [UInt8]) -> TextRange? {
    blocks.first { block in
      guard block.mark.linkBytes == 0, block.range.count <= longest else { return false }
      let own = letters(bytes[block.range.indices])
      return own.count >= shortest
        && names.contains { $0.count <= own.count * 2 && ($0.starts(with: own) || $0.suffix(own.count) == own[...]) }
    }?.range
  }

  private static let longest = 300
  private static let shortest = 8

  /// What a title is compared by: letters and figures, those of ASCII in lower case. General and ideographic punctuation
  /// and the signs of Latin-1 are left out, told by their first two bytes.
  private static func letters(_ text: some Sequence<UInt8>) -> [UInt8] {
    var letters: [UInt8] = []
    var lead: UInt8 = 0
    var isMark = false
    for byte in text {
      if byte < 0x80 {
        if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 { letters.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
      } else if byte >= 0xC0 {
        (lead, isMark) = (byte, byte == 0xC2)
      } else {
        if lead == 0xE2, byte <= 0x81 { isMark = true }
        if lead == 0xE3, byte == 0x80 { isMark = true }
        if !isMark { letters += lead == 0 ? [byte] : [lead, byte] }
        lead = 0
      }
    }
    return letters
  }
}
