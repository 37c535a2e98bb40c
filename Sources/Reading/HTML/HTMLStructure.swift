internal import Winnow

/// Which elements are structure of the article.
enum HTMLStructure {
  static func mark(_ frame: HTMLFrame) -> StructureMark? {
    if frame.isUnseen { return nil }
    switch frame.name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      return StructureMark(.heading, level: Int(frame.name.utf8.last ?? 0x31) - 0x30)
    case "ul", "ol", "menu", "dl": return list(frame)
    case "li", "dt", "dd": return item(frame)
    case "pre", "listing", "xmp": return code(frame)
    case "td", "th":
      var mark = StructureMark(.cell)
      mark.cell = frame.cell
      return mark
    case "blockquote": return StructureMark(.blockquote, depth: frame.nesting)
    case "a": return frame.attributes[.href].map { StructureMark(.link, href: $0) }
    default: return plain[frame.name].map { StructureMark($0) } ?? byline(frame)
    }
  }

  private static let plain: [String: StructureMark.Kind] = [
    "table": .table, "tr": .row, "figcaption": .caption, "caption": .caption,
  ]

  private static func list(_ frame: HTMLFrame) -> StructureMark {
    var mark = StructureMark(.list, depth: frame.nesting)
    mark.isOrdered = frame.name == "ol"
    if mark.isOrdered { mark.start = frame.attributes[.start].flatMap { Int($0) } }
    return mark
  }

  private static func item(_ frame: HTMLFrame) -> StructureMark {
    var mark = StructureMark(.listItem)
    mark.part = frame.name == "dt" ? .term : frame.name == "dd" ? .definition : nil
    return mark
  }

  private static func code(_ frame: HTMLFrame) -> StructureMark {
    var mark = StructureMark(.code)
    mark.language = frame.language ?? language(frame.attributes)
    return mark
  }

  /// The language that a class names, by the habits of highlighters: `language-c`, `lang-c`, `highlight-source-c`.
  static func language(_ attributes: HTMLAttributes) -> String? {
    for word in attributes[.class]?.lowercased().split(separator: " ") ?? [] {
      for prefix in ["language-", "lang-", "highlight-source-", "brush:"] where word.hasPrefix(prefix) {
        let name = word.dropFirst(prefix.count)
        if !name.isEmpty, name.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x60 }) { return String(name.prefix(30)) }
      }
    }
    return nil
  }

  /// How an inline element sets its text.
  static func style(_ frame: HTMLFrame) -> StyleMark? {
    frame.isUnseen || frame.isPreformatted ? nil : styles[frame.name].map { StyleMark($0) }
  }

  private static let styles: [String: StyleMark.Kind] = [
    "b": .strong, "strong": .strong, "i": .emphasis, "em": .emphasis, "dfn": .emphasis, "var": .emphasis,
    "cite": .emphasis, "code": .code, "kbd": .code, "samp": .code, "tt": .code, "s": .struck, "del": .struck,
    "strike": .struck,
  ]

  private static func byline(_ frame: HTMLFrame) -> StructureMark? {
    guard
      frame.roles.contains(.itemAuthor)
        || frame.roles.contains(.author) && frame.attributes[.class]?.lowercased().contains("byline") == true
    else {
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
