/// A document as Markdown (CommonMark with GitHub's tables and the definition lists of Markdown Extra), without the
/// annotations of one layer: headings, lists, tables, code, quotes, links and emphasis as the page had them.
///
/// Text without structure marks keeps its paragraphs.
public struct MarkdownText: Sendable {
  public private(set) var bytes: [UInt8] = []

  /// - Parameters:
  ///   - removed: stretches to leave out, in any order.
  ///   - paragraphs: of a plain text, sorted; without them each line is one.
  public init(_ document: Document, without removed: [TextRange], paragraphs: [TextRange] = []) {
    let removed = RemovedRanges(removed)
    let isPage = document.has(StructureMark.self)
    let blocks =
      isPage || paragraphs.isEmpty
      ? MarkdownOutline(document).blocks
      : paragraphs.map { MarkdownBlock(kind: .paragraph, range: $0, containers: []) }
    var writer = BlockWriter(document, removed)
    var last: MarkdownBlock?
    for block in blocks {
      let lines = writer.lines(block)
      if lines.isEmpty { continue }
      append(lines, block, behind: last)
      last = block
    }
  }

  // MARK: - Lines

  private mutating func append(_ lines: [[UInt8]], _ block: MarkdownBlock, behind last: MarkdownBlock?) {
    let shared = zip(block.containers, last?.containers ?? []).prefix { $0 == $1 }.count
    if let last, !Self.isTight(block, last, shared) {
      let prefix = block.containers.prefix(shared).map(\.continuation).joined()
      bytes += Self.trimmed(Array(prefix.utf8)) + [0x0A]
    }
    let open = block.containers.prefix(shared).map(\.continuation).joined()
    let rest = block.containers.dropFirst(shared)
    let first = Array((open + rest.map(\.marker).joined()).utf8)
    let others = Array((open + rest.map(\.continuation).joined()).utf8)
    for (number, line) in lines.enumerated() {
      bytes += Self.trimmed((number == 0 ? first : others) + line) + [0x0A]
    }
  }

  /// No blank line before the next item of a list, before the list within an item, and before a definition.
  private static func isTight(_ block: MarkdownBlock, _ last: MarkdownBlock, _ shared: Int) -> Bool {
    guard shared < block.containers.count else { return false }
    let begun = block.containers[shared]
    if begun.kind == .quote { return false }
    if begun.kind == .definition {
      return last.containers.count == shared || last.containers[shared].list == begun.list
    }
    if shared < last.containers.count { return last.containers[shared].list == begun.list }
    return shared > 0 && block.containers[shared - 1].kind != .quote
  }

  private static func trimmed(_ line: [UInt8]) -> [UInt8] {
    var line = line
    while let last = line.last, last == 0x20 || last == 0x0D { line.removeLast() }
    return line
  }
}
