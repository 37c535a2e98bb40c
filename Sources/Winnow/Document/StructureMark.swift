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
      if let depth = mark.depth { features.append(Feature("depth", depth)) }
      if let href = mark.href { features.append(Feature("href", href)) }
      if let level = mark.level { features.append(Feature("level", level)) }
      rendering.add(mark.kind.rawValue, at: annotation.range, features: features)
    }
  }
}
