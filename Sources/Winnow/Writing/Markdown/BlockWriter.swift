/// Writes the lines of one block after the other, without what contains them.
struct BlockWriter {
  private let document: Document
  private let removed: RemovedRanges
  private var line: MarkdownLine

  init(_ document: Document, _ removed: RemovedRanges) {
    self.document = document
    self.removed = removed
    line = MarkdownLine(document)
  }

  /// None when nothing of the block is kept. Blocks come in the order of the text.
  mutating func lines(_ block: MarkdownBlock) -> [[UInt8]] {
    let kept = removed.kept(in: block.range)
    if kept.isEmpty { return [] }
    switch block.kind {
    case .paragraph: return one(line.text(kept))
    case .heading(let level):
      let mark = [UInt8](repeating: 0x23, count: level) + [0x20]
      return one(line.text(kept, in: .heading)).map { mark + $0 }
    case .code(let language): return code(kept, language)
    case .table: return table(block.range)
    }
  }

  private func one(_ line: [UInt8]) -> [[UInt8]] { line.isEmpty ? [] : [line] }

  private func code(_ kept: [TextRange], _ language: String?) -> [[UInt8]] {
    let text = kept.flatMap { document.bytes[$0.indices] }
    if text.allSatisfy({ $0 <= 0x20 }) { return [] }
    let fence = [UInt8](repeating: 0x60, count: max(3, MarkdownEscapes.longestRun(of: 0x60, in: text[...]) + 1))
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    return [fence + Array((language ?? "").utf8)] + lines + [fence]
  }

  private mutating func table(_ range: TextRange) -> [[UInt8]] {
    let marks = document[StructureMark.self]
    let captions = marks.within(range).filter { $0.mark.kind == .caption }
    let above = captions.prefix(1).flatMap { one(line.text(removed.kept(in: $0.range))).flatMap { [$0, []] } }
    let table = MarkdownTable(range, marks) { [removed] cell in
      String(decoding: line.text(removed.kept(in: cell), in: .cell), as: UTF8.self)
    }
    return above + table.lines.map { Array($0.utf8) }
  }
}
