/// A block of an HTML page as the reader saw it: evidence for extractors, written into no record.
///
/// Blocks tile the text of an HTML document except for the line feeds and tabs between them; they do not overlap. A
/// plain text has none. The nodes of the layer are the elements around the blocks, each after its parent, so that an
/// extractor can look at the page as a tree without parsing it again.
public struct BlockMark: Mark {
  public typealias Node = BlockElement

  /// Index among the layer's nodes of the innermost element that holds the whole block.
  public var element: Int
  /// Bytes of the block's text inside links.
  public var linkBytes: Int
  /// Number of links in the block.
  public var links: Int
  /// Elements opened since the block before, this one's own included: dense mark-up is rarely prose.
  public var openedBefore: Int
  /// Images and other embedded content since the block before.
  public var imagesBefore: Int
  /// Share of the block's words that the page's linked data repeat as the article's body, 0...1; nil when they have none.
  public var inArticleBody: Float?

  public init(
    element: Int, linkBytes: Int = 0, links: Int = 0, openedBefore: Int = 0, imagesBefore: Int = 0,
    inArticleBody: Float? = nil
  ) {
    self.element = element
    self.linkBytes = linkBytes
    self.links = links
    self.openedBefore = openedBefore
    self.imagesBefore = imagesBefore
    self.inArticleBody = inArticleBody
  }
}

extension BlockMark {
  public static let layerName = "blocks"
  public static let isWrittenByDefault = false
  public static func render(_ layer: Layer<BlockMark>, into rendering: inout Rendering) {}
}
