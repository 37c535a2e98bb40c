/// Cuts a document into the blocks that Markdown writes, by its structure marks.
///
/// Containers nest as the page's elements do; nothing recurses. Text between marks is cut at line feeds.
struct MarkdownOutline {
  private struct Open {
    var end: Int
    var container: MarkdownBlock.Container?
    /// For lists: the number of the next item.
    var list: Int?
    var next: Int?
  }

  private(set) var blocks: [MarkdownBlock] = []
  private let bytes: [UInt8]
  private var open: [Open] = []
  private var position = 0

  init(_ document: Document) {
    bytes = document.bytes
    let marks = Self.outermostFirst(document[StructureMark.self])
    let tables = MarkdownTable.Shapes(marks)
    for (index, mark) in marks.enumerated() where mark.range.start >= position {
      take(mark, index, isData: tables.isData(index))
    }
    advance(to: bytes.count)
  }

  /// Of marks over the same range the reader lists the innermost first; here containers come before what they hold.
  private static func outermostFirst(_ layer: Layer<StructureMark>) -> [Annotation<StructureMark>] {
    var marks: [Annotation<StructureMark>] = []
    marks.reserveCapacity(layer.count)
    var start = 0
    while start < layer.count {
      var end = start + 1
      while end < layer.count, layer[end].range == layer[start].range { end += 1 }
      marks += layer[start..<end].reversed()
      start = end
    }
    return marks
  }

  private mutating func take(_ annotation: Annotation<StructureMark>, _ index: Int, isData: Bool) {
    let mark = annotation.mark
    if Self.isInline(mark.kind) { return }
    let range = mark.kind == .code ? withIndentation(annotation.range) : annotation.range
    advance(to: range.start)
    switch mark.kind {
    case .title: leaf(.heading(1), range)
    case .heading: leaf(.heading(min(max(mark.level ?? 2, 1), 6)), range)
    case .code: leaf(.code(mark.language), range)
    case .table: if isData { leaf(.table, range) } else { enter(range, nil) }
    case .list:
      enter(range, nil)
      open[open.count - 1].list = index
      open[open.count - 1].next = mark.isOrdered ? mark.start ?? 1 : nil
    case .listItem: enter(range, item(mark, index))
    case .blockquote: enter(range, MarkdownBlock.Container(kind: .quote, id: index, list: -1))
    case .cell, .caption: enter(range, nil)
    case .row, .link, .byline, .dateline: break
    }
  }

  private static func isInline(_ kind: StructureMark.Kind) -> Bool {
    kind == .row || kind == .link || kind == .byline || kind == .dateline
  }

  /// White space before the first line of code is its indentation.
  private func withIndentation(_ range: TextRange) -> TextRange {
    var start = range.start
    while start > position, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    return TextRange(start, range.end)
  }

  private mutating func item(_ mark: StructureMark, _ index: Int) -> MarkdownBlock.Container? {
    if mark.part == .term { return nil }
    let list = open.lastIndex { $0.list != nil }
    var kind = mark.part == .definition ? MarkdownBlock.Container.Kind.definition : .bullet
    if let list, let number = open[list].next, mark.part == nil {
      kind = .number(max(0, number))
      open[list].next = number < 999_999_999 ? number + 1 : number
    }
    return MarkdownBlock.Container(kind: kind, id: index, list: list.flatMap { open[$0].list } ?? -1)
  }

  // MARK: - Walking

  private mutating func enter(_ range: TextRange, _ container: MarkdownBlock.Container?) {
    open.append(Open(end: range.end, container: container))
  }

  private mutating func leaf(_ kind: MarkdownBlock.Kind, _ range: TextRange) {
    blocks.append(MarkdownBlock(kind: kind, range: range, containers: containers))
    position = range.end
  }

  /// Lines of text up to `offset`, and out of what ends before.
  private mutating func advance(to offset: Int) {
    while let last = open.last, last.end <= offset {
      lines(to: last.end)
      open.removeLast()
    }
    lines(to: offset)
  }

  private mutating func lines(to end: Int) {
    while position < end {
      let stop = bytes[position..<end].firstIndex(of: 0x0A) ?? end
      let line = trimmed(position, stop)
      if !line.isEmpty { blocks.append(MarkdownBlock(kind: .paragraph, range: line, containers: containers)) }
      position = min(stop + 1, end)
    }
  }

  private func trimmed(_ start: Int, _ end: Int) -> TextRange {
    var start = start
    var end = end
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return TextRange(start, end)
  }

  /// Ever deeper lists would indent each line more than the last; beyond this depth they are written side by side.
  private static let deepest = 12

  private var containers: [MarkdownBlock.Container] { Array(open.compactMap(\.container).prefix(Self.deepest)) }
}
