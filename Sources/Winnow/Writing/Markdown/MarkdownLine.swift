/// Writes pieces of text as one line of Markdown: links, emphasis and code around them, and escapes where a character
/// would otherwise be read as mark-up (CommonMark 0.31, section 2.4), but nowhere else.
struct MarkdownLine {
  private struct Delimiter {
    var end: Int
    var close: [UInt8]
    var isCode: Bool
    /// Length of the output before it and behind it.
    var start: Int
    var contentStart: Int
  }

  private let bytes: [UInt8]
  private var links: AscendingCursor<StructureMark>
  private var styles: AscendingCursor<StyleMark>
  private var output: [UInt8] = []
  private var open: [Delimiter] = []
  private var escapes = MarkdownEscapes()

  init(_ document: Document) {
    bytes = document.bytes
    links = AscendingCursor(document[StructureMark.self].filter { $0.mark.kind == .link })
    styles = AscendingCursor(Array(document[StyleMark.self]))
  }

  enum Place { case paragraph, heading, cell }

  /// The line for what is kept of a block; empty when that is white space.
  ///
  /// - Precondition: blocks come in the order of the text.
  mutating func text(_ pieces: [TextRange], in place: Place = .paragraph) -> [UInt8] {
    output = []
    escapes = MarkdownEscapes(isCell: place == .cell)
    let starts = pieces.map { self.starts($0, place) }
    escapes.count(bytes, pieces, hasStyles: starts.contains { !$0.isEmpty })
    for (piece, starts) in zip(pieces, starts) {
      if !output.isEmpty { blank() }
      write(piece, starts)
    }
    while output.last == 0x20 { output.removeLast() }
    if place == .paragraph { escapes.protectStart(&output) }
    return output
  }

  private mutating func write(_ piece: TextRange, _ starts: [Start]) {
    var position = piece.start
    for start in starts {
      advance(&position, to: start.range.start)
      begin(start)
    }
    advance(&position, to: piece.end)
    while !open.isEmpty { close() }
  }

  // MARK: - Links and styles

  private struct Start {
    var range: TextRange
    var opening: [UInt8]
    var closing: [UInt8]
    var isCode = false
  }

  /// What begins in the piece, clipped to it, the longest first.
  private mutating func starts(_ piece: TextRange, _ place: Place) -> [Start] {
    var starts: [Start] = []
    for link in links.overlapping(piece) {
      guard let href = MarkdownEscapes.destination(link.mark.href) else { continue }
      starts.append(
        Start(range: Self.clipped(link.range, piece), opening: [0x5B], closing: [0x5D, 0x28] + href + [0x29]))
    }
    for style in Self.joined(styles.overlapping(piece)) {
      let range = Self.clipped(style.range, piece)
      // A heading that is bold as a whole is bold as a heading.
      if range.isEmpty || place == .heading && range == piece && style.mark.kind != .code { continue }
      starts.append(start(style.mark.kind, range))
    }
    return starts.enumerated()
      .sorted { $0.element.range == $1.element.range ? $0.offset < $1.offset : $0.element.range < $1.element.range }
      .map(\.element)
  }

  private func start(_ kind: StyleMark.Kind, _ range: TextRange) -> Start {
    switch kind {
    case .strong: return Start(range: range, opening: [0x2A, 0x2A], closing: [0x2A, 0x2A])
    case .emphasis: return Start(range: range, opening: [0x2A], closing: [0x2A])
    case .struck: return Start(range: range, opening: [0x7E, 0x7E], closing: [0x7E, 0x7E])
    case .code:
      let fence = [UInt8](repeating: 0x60, count: MarkdownEscapes.longestRun(of: 0x60, in: bytes[range.indices]) + 1)
      let pads = bytes[range.start] == 0x60 || bytes[range.end - 1] == 0x60
      return Start(
        range: range, opening: pads ? fence + [0x20] : fence, closing: pads ? [0x20] + fence : fence, isCode: true)
    }
  }

  /// `**a****b**` is no emphasis: neighbours of a kind become one, and a kind within itself is dropped.
  private static func joined(_ styles: [Annotation<StyleMark>]) -> [Annotation<StyleMark>] {
    var joined: [Annotation<StyleMark>] = []
    for style in styles {
      if let last = joined.lastIndex(where: { $0.mark.kind == style.mark.kind }),
        joined[last].range.end >= style.range.start
      {
        joined[last] = Annotation(joined[last].range.union(style.range), style.mark)
      } else {
        joined.append(style)
      }
    }
    return joined.sorted { $0.range < $1.range }
  }

  private static func clipped(_ range: TextRange, _ piece: TextRange) -> TextRange {
    TextRange(max(range.start, piece.start), min(range.end, piece.end))
  }

  private mutating func begin(_ start: Start) {
    // What crosses the end of something open is clipped to it; in code and in links of links nothing opens.
    guard open.last?.isCode != true, !(start.opening == [0x5B] && open.contains { $0.close.first == 0x5D }) else {
      return
    }
    let end = min(start.range.end, open.last?.end ?? .max)
    let place = output.count
    output += start.opening
    open.append(
      Delimiter(end: end, close: start.closing, isCode: start.isCode, start: place, contentStart: output.count))
  }

  private mutating func advance(_ position: inout Int, to offset: Int) {
    while let last = open.last, last.end <= offset {
      put(position, last.end)
      position = max(position, last.end)
      close()
    }
    put(position, offset)
    position = max(position, offset)
  }

  /// Delimiters don't stand next to the blanks inside them, and around nothing they are left out.
  private mutating func close() {
    guard let last = open.popLast() else { return }
    var blanks = 0
    if !last.isCode {
      while output.count > last.contentStart, output.last == 0x20 {
        output.removeLast()
        blanks += 1
      }
    }
    if output.count == last.contentStart {
      output.removeSubrange(last.start...)
    } else {
      output += last.close
    }
    if blanks > 0 { blank() }
  }

  // MARK: - Text

  private mutating func put(_ start: Int, _ end: Int) {
    guard start < end else { return }
    let isCode = open.last?.isCode ?? false
    for index in start..<end {
      if bytes[index] <= 0x20 {
        blank()
      } else {
        if escapes.isNeeded(bytes, index, start..<end, isCode: isCode) { output.append(0x5C) }
        output.append(bytes[index])
      }
    }
  }

  private mutating func blank() {
    if let last = output.last, last != 0x20, open.last?.contentStart != output.count { output.append(0x20) }
  }
}
