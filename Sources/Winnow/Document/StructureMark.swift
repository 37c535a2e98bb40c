/// A block or inline element of the article's structure, layer `structure`.
public struct StructureMark: Mark {
  public enum Kind: String, Sendable, CaseIterable {
    case title = "Title"
    case heading = "Heading"
    case list = "List"
    case listItem = "ListItem"
    case table = "Table"
    case row = "Row"
    case cell = "Cell"
    case link = "Link"
    case caption = "Caption"
    case code = "Code"
    case blockquote = "Blockquote"
    case byline = "Byline"
    case dateline = "Dateline"
  }

  public var kind: Kind
  /// Heading level 1...6; nil for other kinds.
  public var level: Int?
  /// Nesting depth of lists and block quotes, from 1; nil for other kinds.
  public var depth: Int?
  /// Target of a link as written.
  public var href: String?
  /// A list whose items are numbered.
  public var isOrdered = false
  /// Number of the first item, where the page gives one.
  public var start: Int?
  /// An item that is a term or a definition; nil for other items.
  public var part: Part?
  /// Nil for what is no cell, and for cells of no table.
  public var cell: TableCell?
  /// Language of code as the page names it, lower case.
  public var language: String?

  public enum Part: String, Sendable { case term, definition }

  public init(_ kind: Kind, level: Int? = nil, depth: Int? = nil, href: String? = nil) {
    self.kind = kind
    self.level = level
    self.depth = depth
    self.href = href
  }
}

extension StructureMark {
  public static let layerName = "structure"
  public static let idPrefix = "t"

  public static func render(_ layer: Layer<StructureMark>, into rendering: inout Rendering) {
    for annotation in layer {
      let mark = annotation.mark
      var features: [Feature] = []
      if let cell = mark.cell {
        features.append(Feature("column", cell.column))
        if cell.columns > 1 { features.append(Feature("columns", cell.columns)) }
      }
      if let depth = mark.depth { features.append(Feature("depth", depth)) }
      if mark.cell?.isHeader == true { features.append(Feature("header", true)) }
      if let href = mark.href { features.append(Feature("href", href)) }
      if let language = mark.language { features.append(Feature("language", language)) }
      if let level = mark.level { features.append(Feature("level", level)) }
      if mark.isOrdered { features.append(Feature("ordered", true)) }
      if let part = mark.part { features.append(Feature("part", part.rawValue)) }
      if let cell = mark.cell, cell.rows > 1 { features.append(Feature("rows", cell.rows)) }
      if let start = mark.start { features.append(Feature("start", start)) }
      rendering.add(mark.kind.rawValue, at: annotation.range, features: features)
    }
  }
}
