internal import Winnow

/// The name of an element and all that follows from the name alone, worked out once for each and shared.
final class HTMLElement: Sendable {
  /// What it does to the table around it.
  enum Grid: Sendable { case nothing, table, section, row, cell, header }

  /// What it may say about the page.
  enum Fact: Sendable { case item, html, meta, link, time, title, script }

  let name: String
  let tag: HTMLTag
  let roles: BlockRoles
  let kind: BlockElement.Tag
  let style: StyleMark.Kind?
  let structure: HTMLStructure.Kind
  let grid: Grid
  let fact: Fact
  /// FNV-1a of the name.
  let hash: UInt64
  /// A list or block quote: what is in it is one deeper.
  let nests: Bool
  /// The outermost elements: their classes tell of the page's layout.
  let isLayout: Bool

  /// - Parameter name: in lower case.
  init(_ name: String) {
    self.name = name
    tag = HTMLTag.named(name)
    roles = HTMLRoles.ofElement(name)
    kind = Self.kinds[name] ?? .other
    style = HTMLStructure.style(name)
    structure = HTMLStructure.kind(name)
    grid = Self.grids[name] ?? .nothing
    fact = Self.facts[name] ?? .item
    hash = ClassWords.hash(name.utf8)
    nests = ["ul", "ol", "dl", "menu", "blockquote"].contains(name)
    isLayout = name == "body" || name == "html"
  }

  static let body = HTMLElement("body")

  private static let kinds: [String: BlockElement.Tag] = {
    var kinds: [String: BlockElement.Tag] = [:]
    for tag in BlockElement.Tag.allCases where tag != .other { kinds["\(tag)"] = tag }
    for (name, tag) in [("b", BlockElement.Tag.strong), ("i", .em), ("u", .em), ("tt", .code), ("samp", .code)] {
      kinds[name] = tag
    }
    return kinds
  }()

  private static let grids: [String: Grid] = [
    "table": .table, "thead": .section, "tbody": .section, "tfoot": .section, "tr": .row, "td": .cell, "th": .header,
  ]

  private static let facts: [String: Fact] = [
    "html": .html, "meta": .meta, "link": .link, "time": .time, "title": .title, "script": .script,
  ]
}
