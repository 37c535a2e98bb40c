/// An element of an HTML page that holds text: a node of the layer of blocks.
public struct BlockElement: Sendable {
  /// What extractors tell apart; everything else is `other`.
  public enum Tag: UInt8, Sendable, CaseIterable {
    case other, p, div, section, article, main, aside, header, footer, nav, ul, ol, li, dl, dt, dd, table, tr, td, th
    case h1, h2, h3, h4, h5, h6, a, span, strong, em, small, time, button, label, pre, code, blockquote, figure
    case figcaption, form, details, summary, body, caption, cite, address

    /// Level 1...6 of a heading, else 0.
    public var headingLevel: Int {
      rawValue >= Tag.h1.rawValue && rawValue <= Tag.h6.rawValue ? Int(rawValue - Tag.h1.rawValue) + 1 : 0
    }
  }

  public var tag: Tag
  /// Index of the element around it among the layer's nodes, smaller than its own; -1 for the outermost.
  public var parent: Int
  /// Elements above it in the page, those without text included.
  public var depth: Int
  /// What its name, attributes, class and id say; its ancestors' roles are not repeated here.
  public var roles: BlockRoles
  /// Hash of name and class: equal for elements that a template made alike.
  public var signature: UInt64

  public init(
    _ tag: Tag, parent: Int = -1, depth: Int = 0, roles: BlockRoles = [], signature: UInt64 = 0
  ) {
    self.tag = tag
    self.parent = parent
    self.depth = depth
    self.roles = roles
    self.signature = signature
  }
}
