internal import Winnow

/// Collects the blocks of a page and the elements around them.
struct BlockCollector {
  private(set) var blocks: [Annotation<BlockMark>] = []
  private(set) var elements: [BlockElement] = []
  private var current: BlockMark?
  private var start = 0
  private var links = 0
  private var linkStart = 0
  private var opened = 0
  private var images = 0
  /// Elements that were open when the block began, the outermost first.
  private var chain: [Int] = []
  /// How many of them hold all of the block's text, and how many are open still.
  private var covering = 0
  private var stillOpen = 0

  /// Text is about to be written; opens a block unless one is open.
  mutating func begin(at offset: Int, _ frames: inout [HTMLFrame]) {
    if current != nil {
      covering = min(covering, stillOpen)
      return
    }
    start = offset
    enter(&frames)
    current = BlockMark(element: 0, links: links > 0 ? 1 : 0, openedBefore: opened, imagesBefore: images)
    opened = 0
    images = 0
    if links > 0 { linkStart = offset }
  }

  mutating func end(at offset: Int) {
    guard var mark = current else { return }
    if links > 0 { mark.linkBytes += offset - max(linkStart, start) }
    mark.element = covering > 0 ? chain[covering - 1] : 0
    blocks.append(Annotation(TextRange(start, offset), mark))
    current = nil
  }

  mutating func open(_ tag: HTMLTag) {
    opened += 1
    if tag.contains(.embedded) { images += 1 }
  }

  mutating func close(depth: Int) { stillOpen = min(stillOpen, depth) }

  mutating func openLink(at offset: Int) {
    links += 1
    guard links == 1 else { return }
    linkStart = offset
    current?.links += 1
  }

  mutating func closeLink(at offset: Int) {
    links = max(0, links - 1)
    if links == 0, current != nil { current?.linkBytes += max(0, offset - max(linkStart, start)) }
  }

  mutating func note(_ match: ArticleBodyMatch, in bytes: [UInt8]) {
    blocks = blocks.map { block in
      var mark = block.mark
      mark.inArticleBody = match.share(of: bytes, block.range)
      return Annotation(block.range, mark)
    }
  }

  /// Lists the open elements that are not listed yet.
  private mutating func enter(_ frames: inout [HTMLFrame]) {
    var first = frames.count
    while first > 0, frames[first - 1].index < 0 { first -= 1 }
    for index in first..<frames.count {
      frames[index].index = elements.count
      elements.append(
        BlockElement(
          frames[index].element.kind, parent: index > 0 ? frames[index - 1].index : -1, depth: index,
          roles: frames[index].roles, signature: HTMLRoles.signature(frames[index])))
    }
    chain.removeAll(keepingCapacity: true)
    for frame in frames { chain.append(frame.index) }
    covering = frames.count
    stillOpen = frames.count
  }
}
