internal import Winnow

/// Collects the blocks of a page with the evidence that extractors ask for.
struct BlockCollector {
  private(set) var blocks: [Annotation<BlockMark>] = []
  private var current: BlockMark?
  private var start = 0
  private var links = 0
  private var linkStart = 0

  /// Text is about to be written; opens a block unless one is open.
  mutating func begin(at offset: Int, _ frames: [HTMLFrame]) {
    guard current == nil else { return }
    start = offset
    current = Self.mark(frames)
    if links > 0 {
      current?.links = 1
      linkStart = offset
    }
  }

  mutating func end(at offset: Int) {
    guard var mark = current else { return }
    if links > 0 { mark.linkBytes += offset - max(linkStart, start) }
    blocks.append(Annotation(TextRange(start, offset), mark))
    current = nil
  }

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

  private static func mark(_ frames: [HTMLFrame]) -> BlockMark {
    let owner = frames.lastIndex { $0.tag.contains(.block) || $0.tag.contains(.cell) } ?? 0
    guard owner < frames.count else { return BlockMark(tag: "body") }
    let words = frames[max(0, owner - 3)...owner].flatMap { HTMLContext.words($0.attributes) }
    let frame = frames[owner]
    let level = frame.tag.contains(.heading) ? Int(frame.name.utf8.last ?? 0x30) - 0x30 : 0
    return BlockMark(
      tag: frame.name, context: frames[frames.count - 1].context, words: words, depth: owner, headingLevel: level)
  }
}
