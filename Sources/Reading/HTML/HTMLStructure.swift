internal import Winnow

/// Which elements are structure of the article.
enum HTMLStructure {
  /// What the name of an element says of the structure.
  enum Kind: Sendable {
    case nothing, list, item, code, cell, blockquote, link
    case heading(Int)
    case plain(StructureMark.Kind)
  }

  static func kind(_ name: String) -> Kind {
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6": .heading(Int(name.utf8.last ?? 0x31) - 0x30)
    case "ul", "ol", "menu", "dl": .list
    case "li", "dt", "dd": .item
    case "pre", "listing", "xmp": .code
    case "td", "th": .cell
    case "blockquote": .blockquote
    case "a": .link
    case "table": .plain(.table)
    case "tr": .plain(.row)
    case "figcaption", "caption": .plain(.caption)
    default: .nothing
    }
  }

  static func mark(_ frame: HTMLFrame) -> StructureMark? {
    if frame.isUnseen { return nil }
    switch frame.element.structure {
    case .nothing: return byline(frame)
    case .heading(let level): return StructureMark(.heading, level: level)
    case .list: return list(frame)
    case .item: return item(frame)
    case .code: return code(frame)
    case .cell:
      var mark = StructureMark(.cell)
      mark.cell = frame.cell
      return mark
    case .blockquote: return StructureMark(.blockquote, depth: frame.nesting)
    case .link: return frame.attributes[.href].map { StructureMark(.link, href: $0) }
    case .plain(let kind): return StructureMark(kind)
    }
  }

  private static func list(_ frame: HTMLFrame) -> StructureMark {
    var mark = StructureMark(.list, depth: frame.nesting)
    mark.isOrdered = frame.element.name == "ol"
    if mark.isOrdered { mark.start = frame.attributes[.start].flatMap { Int($0) } }
    return mark
  }

  private static func item(_ frame: HTMLFrame) -> StructureMark {
    var mark = StructureMark(.listItem)
    mark.part = frame.element.name == "dt" ? .term : frame.element.name == "dd" ? .definition : nil
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
    frame.isUnseen || frame.isPreformatted ? nil : frame.element.style.map { StyleMark($0) }
  }

  static func style(_ name: String) -> StyleMark.Kind? { styles[name] }

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
}
