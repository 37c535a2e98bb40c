internal import Winnow

/// Which elements are structure of the article.
enum HTMLStructure {
  static func mark(_ frame: HTMLFrame) -> StructureMark? {
    if frame.isUnseen { return nil }
    switch frame.name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      return StructureMark(.heading, level: Int(frame.name.utf8.last ?? 0x31) - 0x30)
    case "ul", "ol": return StructureMark(.list, depth: frame.nesting)
    case "blockquote": return StructureMark(.blockquote, depth: frame.nesting)
    case "a": return frame.attributes[.href].map { StructureMark(.link, href: $0) }
    default: return plain[frame.name].map { StructureMark($0) } ?? byline(frame)
    }
  }

  private static let plain: [String: StructureMark.Kind] = [
    "li": .listItem, "table": .table, "tr": .row, "td": .cell, "th": .cell, "figcaption": .caption, "caption": .caption,
    "pre": .code,
  ]

  private static func byline(_ frame: HTMLFrame) -> StructureMark? {
    guard frame.attributes[.itemprop] == "author" || HTMLContext.words(frame.attributes).contains("byline") else {
      return nil
    }
    return StructureMark(.byline)
  }

  /// Turns the heading that the page calls its title into the title.
  static func withTitle(
    _ marks: [Annotation<StructureMark>], _ names: [String], in bytes: [UInt8]
  ) -> [Annotation<StructureMark>] {
    let headings = marks.indices.filter { marks[$0].mark.kind == .heading }.sorted { marks[$0].range < marks[$1].range }
    let wanted = names.map(letters).filter { !$0.isEmpty }
    let found = headings.first { index in
      let heading = letters(String(decoding: bytes[marks[index].range.indices], as: UTF8.self))
      return heading.count >= 8 && wanted.contains { $0 == heading || $0.hasPrefix(heading) }
    }
    let first = headings.filter { marks[$0].mark.level == 1 }
    guard let title = found ?? (first.count == 1 ? first.first : nil) else { return marks }
    var marks = marks
    marks[title] = Annotation(marks[title].range, StructureMark(.title))
    return marks
  }

  private static func letters(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
}
