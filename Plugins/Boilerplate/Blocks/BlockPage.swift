internal import Segmentation
package import Winnow

/// A page as the block labeller sees it: blocks in order, what their texts are like, the tree around them.
package struct BlockPage {
  package let blocks: [Annotation<BlockMark>]
  let texts: [BlockText]
  let tree: ElementTree
  let groups: SiblingGroups
  /// For each block its innermost element that is no mere span, link or emphasis.
  private let owners: [Int]
  /// Reads like a paragraph: ten words or more, few of them in links, with a stop.
  let isProse: [Bool]
  /// Words before each block; one more entry for the end.
  let wordsBefore: [Int]
  /// Bytes of the page from each block to the next.
  let sourceBytes: [Int]
  /// Index of the block that is the title; -1 without one.
  let title: Int
  package var titleBlock: Int { title }
  let metadata: PageFacts
  let bytes: [UInt8]

  package init(_ document: Document) {
    let layer = document[BlockMark.self]
    bytes = document.bytes
    blocks = Array(layer)
    texts = blocks.map { BlockText(document.bytes, $0.range) }
    isProse = zip(blocks, texts).map { block, text in
      text.words >= 10 && text.stops > 0 && block.mark.linkBytes * 3 < block.range.count
    }
    tree = ElementTree(layer.nodes, blocks, texts, isProse)
    groups = SiblingGroups(layer.nodes, tree.sums)
    owners = layer.map { Self.owner(of: $0.mark.element, layer.nodes) }
    wordsBefore = texts.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.words) }
    sourceBytes = Self.distances(blocks, document)
    title = Self.title(in: document, blocks)
    metadata = PageFacts(document)
  }

  package var count: Int { blocks.count }
  package func words(_ block: Int) -> Int { texts[block].words }
  var words: Int { wordsBefore[count] }

  func element(_ block: Int) -> Int { blocks[block].mark.element }

  /// The innermost element of a block that is no mere span, link or emphasis.
  func owner(_ block: Int) -> Int { owners[block] }

  func isHeading(_ block: Int) -> Bool {
    let owner = owner(block)
    return owner >= 0 && tree.elements[owner].tag.headingLevel > 0
  }

  private static func owner(of element: Int, _ elements: [BlockElement]) -> Int {
    var element = element
    while element >= 0, isInline(elements[element].tag), elements[element].parent >= 0 {
      element = elements[element].parent
    }
    return element
  }

  private static func isInline(_ tag: BlockElement.Tag) -> Bool {
    switch tag {
    case .a, .span, .strong, .em, .small, .other, .time, .cite, .code: true
    default: false
    }
  }

  private static func distances(_ blocks: [Annotation<BlockMark>], _ document: Document) -> [Int] {
    var starts = blocks.map { document.map.source(of: $0.range)?.start ?? 0 }
    starts.append((blocks.last?.range).flatMap { document.map.source(of: $0)?.end } ?? 0)
    return blocks.indices.map { max(0, starts[$0 + 1] - starts[$0]) }
  }

  private static func title(in document: Document, _ blocks: [Annotation<BlockMark>]) -> Int {
    guard let title = document[StructureMark.self].first(where: { $0.mark.kind == .title }) else { return -1 }
    return blocks.firstIndex { title.range.overlaps($0.range) } ?? -1
  }
}
