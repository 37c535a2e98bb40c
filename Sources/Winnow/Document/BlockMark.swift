/// A block of an HTML page as the reader saw it: evidence for extractors, written into no record.
///
/// Blocks tile the text of an HTML document except for the line feeds between them; they do not overlap. A plain text
/// has none.
public struct BlockMark: Mark {
  /// Facts about the element or its ancestors.
  public struct Context: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    public static let article = Context(rawValue: 1 << 0)
    public static let main = Context(rawValue: 1 << 1)
    public static let nav = Context(rawValue: 1 << 2)
    public static let header = Context(rawValue: 1 << 3)
    public static let footer = Context(rawValue: 1 << 4)
    public static let aside = Context(rawValue: 1 << 5)
    public static let form = Context(rawValue: 1 << 6)
    public static let list = Context(rawValue: 1 << 7)
    public static let table = Context(rawValue: 1 << 8)
    public static let figure = Context(rawValue: 1 << 9)
    public static let blockquote = Context(rawValue: 1 << 10)
    public static let code = Context(rawValue: 1 << 11)
    public static let heading = Context(rawValue: 1 << 12)
    public static let button = Context(rawValue: 1 << 13)
    /// `hidden`, `aria-hidden`, `display:none` on it or above it.
    public static let hidden = Context(rawValue: 1 << 14)
    /// Class or id of it or an ancestor names a consent dialog.
    public static let consent = Context(rawValue: 1 << 15)
    public static let dialog = Context(rawValue: 1 << 16)
    public static let comments = Context(rawValue: 1 << 17)
  }

  public var context: Context
  /// Element name of the block (`p`, `div`, `li`, `h2`), lower case.
  public var tag: String
  /// Class, id and role words of the element and its three nearest ancestors, lower case, split at non-letters.
  public var words: [String]
  /// Depth of the element in the tree, from 0.
  public var depth: Int
  /// Bytes of the block's text inside links.
  public var linkBytes: Int
  /// Number of links in the block.
  public var links: Int
  /// Heading level 1...6 when the block is a heading, else 0.
  public var headingLevel: Int

  public init(
    tag: String, context: Context = [], words: [String] = [], depth: Int = 0, linkBytes: Int = 0, links: Int = 0,
    headingLevel: Int = 0
  ) {
    self.tag = tag
    self.context = context
    self.words = words
    self.depth = depth
    self.linkBytes = linkBytes
    self.links = links
    self.headingLevel = headingLevel
  }
}

extension BlockMark {
  public static let layerName = "blocks"
  public static let isWrittenByDefault = false
  public static func render(_ layer: Layer<BlockMark>, into rendering: inout Rendering) {}
}
