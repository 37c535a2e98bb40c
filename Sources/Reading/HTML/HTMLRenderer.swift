internal import Glibc
internal import Winnow

/// Renders a page as text (format, rule 3): visible text in reading order, white space collapsed as CSS `normal` does
/// except in `pre`, one LF between blocks, TAB between cells, nothing else inserted. Notes structure and blocks.
struct HTMLRenderer {
  private enum Pending {
    case nothing
    case space(TextRange)
    case tab
    case line
  }

  let html: [UInt8]
  private(set) var text: MappedText
  private(set) var structure: [Annotation<StructureMark>] = []
  private(set) var styles: [Annotation<StyleMark>] = []
  private(set) var blocks = BlockCollector()
  /// The texts of elements that name an author.
  private var bylines: [TextRange] = []
  private(set) var metadata = PageMetadata()
  private var frames: [HTMLFrame] = []
  private var tables = TableGrid()
  private var pending = Pending.nothing
  private var captured: [UInt8] = []

  init(_ html: [UInt8]) {
    self.html = html
    text = MappedText(capacity: html.count / 4)
  }

  // MARK: - Elements

  mutating func open(_ element: HTMLElement, _ attributes: HTMLAttributes) {
    let tag = element.tag
    if !tag.isDisjoint(with: [.block, .lineBreak]) { breakLine() }
    if tag.contains(.cell) { breakCell() }
    var frame = HTMLFrame(element, attributes, in: frames.last?.context, start: text.count)
    if element.grid != .nothing { frame.cell = tables.open(element.grid, attributes) }
    if element.kind == .code, element.name == "code", let last = frames.indices.last {
      frames[last].language = HTMLStructure.language(attributes)
    }
    blocks.open(tag)
    if tag.contains(.link) { blocks.openLink(at: text.count) }
    metadata.open(frame)
    captured.removeAll(keepingCapacity: true)
    frames.append(frame)
  }

  mutating func close() {
    guard let frame = frames.popLast() else { return }
    blocks.close(depth: frames.count)
    if !captured.isEmpty { metadata.close(frame, captured) }
    captured.removeAll(keepingCapacity: true)
    if frame.element.tag.contains(.link) { blocks.closeLink(at: text.count) }
    tables.close(frame.element.grid)
    if text.count > frame.start { note(frame) }
    if frame.element.tag.contains(.block) { breakLine() }
  }

  /// What an element says of the text that was written in it.
  private mutating func note(_ frame: HTMLFrame) {
    if let style = HTMLStructure.style(frame), let range = written(since: frame.start) {
      styles.append(Annotation(range, style))
    }
    if let mark = HTMLStructure.mark(frame), let range = written(since: frame.start) {
      structure.append(Annotation(range, mark))
    }
    if frame.roles.contains(.itemAuthor), let range = written(since: frame.start) { bylines.append(range) }
  }

  mutating func finish() {
    while !frames.isEmpty { close() }
    breakLine()
  }

  /// Metadata completed by what the page shows.
  func settled(_ structure: [Annotation<StructureMark>]) -> PageMetadata {
    var settled = metadata
    let title = structure.first { $0.mark.kind == .title }?.range
    let heading = title ?? structure.filter { $0.mark.level == 1 }.map(\.range).min()
    let visible = VisibleFacts(blocks, in: text.bytes, title: heading, bylines: bylines, metadata: metadata)
    let written = title.map { String(decoding: text.bytes[$0.indices], as: UTF8.self) }
    settled.settle(title: written?.split(whereSeparator: \.isNewline).joined(separator: " "), visible, html)
    return settled
  }

  /// Notes which blocks the page repeats in its linked data.
  mutating func matchArticleBody() {
    guard let body = metadata.articleBody, let match = ArticleBodyMatch(body) else { return }
    blocks.note(match, in: text.bytes)
  }

  // MARK: - Text

  /// - Parameters:
  ///   - decoded: the text as the parser has it.
  ///   - source: where it stands in the page; nil when the parser made it up.
  mutating func text(_ decoded: UnsafeBufferPointer<UInt8>, from source: TextRange?) {
    if frames.last?.isUnseen == true { return capture(decoded) }
    guard let source else { return put(decoded, from: TextRange(0, 0)) }
    if isPlain(decoded, source) { return put(decoded, at: source.start) }
    guard let pieces = HTMLTextAligner.pieces(of: decoded, in: html, source) else { return put(decoded, from: source) }
    for piece in pieces { put(piece, decoded) }
  }

  /// Text that no parser has decoded.
  mutating func text(source: TextRange) {
    if frames.last?.isUnseen == true { return }
    html.withUnsafeBufferPointer { bytes in
      for piece in HTMLTextAligner.pieces(of: html, source) { put(piece, bytes) }
    }
  }

  /// True where the parser had nothing to decode.
  private func isPlain(_ decoded: UnsafeBufferPointer<UInt8>, _ source: TextRange) -> Bool {
    guard decoded.count == source.count, let start = decoded.baseAddress else { return false }
    return html.withUnsafeBufferPointer { memcmp($0.baseAddress! + source.start, start, source.count) == 0 }
  }

  private mutating func put(_ piece: HTMLTextAligner.Piece, _ decoded: UnsafeBufferPointer<UInt8>) {
    if let reference = piece.reference { return reference.withUnsafeBufferPointer { put($0, from: piece.source) } }
    put(UnsafeBufferPointer(rebasing: decoded[piece.decoded]), at: piece.source.start)
  }

  /// Text that is the same in the page, where it begins at `start`.
  private mutating func put(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    var index = 0
    while index < bytes.count {
      if Self.isSpace(bytes[index]) {
        space(bytes[index], TextRange(start + index, start + index + 1))
        index += 1
      } else {
        let end = endOfStretch(bytes, index)
        beginText()
        text.copy(bytes[index..<end], from: start + index)
        index = end
      }
    }
  }

  /// The end of the words from `start` on that single blanks part, which stay as they are.
  private func endOfStretch(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if Self.isSpace(bytes[index]) {
        let isSingle = bytes[index] == 0x20 && index + 1 < bytes.count && !Self.isSpace(bytes[index + 1])
        if !isSingle { return index }
      }
      index += 1
    }
    return index
  }

  /// Text that stands as a whole for its source.
  private mutating func put(_ bytes: UnsafeBufferPointer<UInt8>, from source: TextRange) {
    var start = 0
    for index in 0...bytes.count where index == bytes.count || Self.isSpace(bytes[index]) {
      if index > start {
        beginText()
        text.append(Array(bytes[start..<index]), from: source)
      }
      if index < bytes.count { space(bytes[index], source) }
      start = index + 1
    }
  }

  /// Titles and scripts are not rendered, but metadata may want them.
  private mutating func capture(_ bytes: UnsafeBufferPointer<UInt8>) {
    if let frame = frames.last, metadata.wantsText(of: frame) { captured += bytes }
  }

  // MARK: - White space

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
  }

  private mutating func space(_ byte: UInt8, _ source: TextRange) {
    if frames.last?.isPreformatted == true {
      beginText()
      text.append([byte == 0x0D ? 0x0A : byte], from: source)
      return
    }
    switch pending {
    case .nothing where text.count > 0 && !Self.isSpace(text.bytes[text.count - 1]): pending = .space(source)
    case .space(let range) where range.end == source.start: pending = .space(range.union(source))
    default: break
    }
  }

  private mutating func breakLine() {
    blocks.end(at: text.count)
    pending = text.count > 0 ? .line : .nothing
  }

  /// A tab when the row has something before this cell.
  private mutating func breakCell() {
    blocks.end(at: text.count)
    guard let row = frames.last(where: { $0.element.grid == .row }), written(since: row.start) != nil else { return }
    pending = .tab
  }

  /// Writes the break that is due before text.
  private mutating func beginText() {
    switch pending {
    case .nothing: break
    case .space(let source): putSpace(source)
    case .tab: text.insert(0x09)
    case .line: if text.bytes.last != 0x0A { text.insert(0x0A) }
    }
    pending = .nothing
    blocks.begin(at: text.count, &frames)
  }

  private mutating func putSpace(_ source: TextRange) {
    if source.count == 1, html[source.start] == 0x20 {
      text.copy(0x20, from: source.start)
    } else {
      text.append([0x20], from: source)
    }
  }

  /// The text written since its length was `start`, without the break before it.
  private func written(since start: Int) -> TextRange? {
    var start = start
    var end = text.count
    while start < end, Self.isSpace(text.bytes[start]) { start += 1 }
    while end > start, Self.isSpace(text.bytes[end - 1]) { end -= 1 }
    return start < end ? TextRange(start, end) : nil
  }
}
