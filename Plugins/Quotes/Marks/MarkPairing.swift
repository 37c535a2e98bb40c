internal import Segmentation
internal import Winnow

/// Pairs quote marks paragraph by paragraph, so that an odd mark spoils its paragraph's end at most.
///
/// A stack holds the marks that are open. A mark closes the innermost partner it can; a second opening of a kind that
/// does not nest means that the first has lost its partner. A quote that runs over paragraphs opens each of them anew
/// and closes the last alone.
struct MarkPairing {
  private let bytes: [UInt8]
  private let scanner: MarkScanner
  private let lost: LostMark
  private var stack: [QuoteMark] = []
  /// Outermost stretches, ascending.
  private(set) var stretches: [Stretch] = []

  init(_ document: Document, _ lexicon: Lexicon) {
    bytes = document.bytes
    scanner = MarkScanner(bytes: bytes)
    lost = LostMark(document, lexicon)
    let dialogue = DashDialogue(document, lexicon)
    let paragraphs = document[Paragraph.self]
    for (index, paragraph) in paragraphs.enumerated() {
      pair(paragraph.range, index, paragraphs)
      if stretches.last?.paragraph != index { stretches += dialogue?.stretches(in: paragraph.range, index) ?? [] }
    }
    join()
    if let insertion = Insertion(document, lexicon) { stretches = stretches.flatMap { insertion.parts(of: $0) } }
  }

  private mutating func pair(_ paragraph: TextRange, _ number: Int, _ paragraphs: Layer<Paragraph>) {
    var marks = scanner.marks(in: paragraph.indices)
    guard !marks.isEmpty else { return }
    Self.settleLow(&marks)
    let first = stretches.count
    closeFromBefore(marks, paragraph, number, paragraphs)
    let outlook = MarkOutlook(marks)
    stack.removeAll(keepingCapacity: true)
    for (index, mark) in marks.enumerated() { take(mark, at: index, outlook, number) }
    if let open = stack.first(where: { $0.family != .single }) { leaveOpen(open, paragraph, number, from: first) }
    stretches[first...].sort { $0.range < $1.range }
    dropNested(from: first)
  }

  /// Where „ opens, “, ” and straight marks close, whatever stands around them.
  private static func settleLow(_ marks: inout [QuoteMark]) {
    guard marks.contains(where: { $0.scalar == 0x201E }) else { return }
    for index in marks.indices where marks[index].family == .double && marks[index].scalar != 0x201E {
      marks[index].context = .closes
    }
  }

  /// A quotation that was left open, closed by a mark that nothing in this paragraph opens: one paragraph cut in pieces.
  private mutating func closeFromBefore(
    _ marks: [QuoteMark], _ paragraph: TextRange, _ number: Int, _ paragraphs: Layer<Paragraph>
  ) {
    guard let closing = marks.first(where: { $0.family != .single }), closing.context == .closes,
      let last = stretches.last, last.isOpen, (1...3).contains(number - last.paragraph),
      last.range.end <= paragraphs[last.paragraph].range.end
    else { return }
    let opening = paragraphs[last.paragraph].range
    guard let rest = Blank.trimmed(bytes, last.range.start, opening.end) else { return }
    stretches[stretches.count - 1].range = rest
    stretches[stretches.count - 1].inner = TextRange(last.inner.start, rest.end)
    for between in last.paragraph + 1..<number { addWhole(paragraphs[between].range, between) }
    guard let inside = Blank.trimmed(bytes, paragraph.start, closing.start) else { return }
    stretches.append(
      Stretch(
        range: TextRange(inside.start, closing.end), inner: inside, paragraph: number, isOpen: false, continues: true))
  }

  private mutating func addWhole(_ paragraph: TextRange, _ number: Int) {
    stretches.append(Stretch(range: paragraph, inner: paragraph, paragraph: number, isOpen: true, continues: true))
  }

  private mutating func take(_ mark: QuoteMark, at index: Int, _ outlook: MarkOutlook, _ number: Int) {
    if let partner = stack.lastIndex(where: { closes($0, mark) }), isClosing(mark, stack[partner], index, outlook) {
      let open = stack[partner]
      stack.removeSubrange(partner...)
      add(open, end: mark.end, inner: mark.start, number, isOpen: false)
    } else if mark.canOpen, mayOpen(mark, index, outlook) {
      open(mark, at: index, outlook, number)
    }
  }

  /// Whether a mark that could close an open one does.
  private func isClosing(_ mark: QuoteMark, _ open: QuoteMark, _ index: Int, _ outlook: MarkOutlook) -> Bool {
    if mark.family == .single { return mark.isStrong || !outlook.hasStrongCloser(after: index) }
    // Inches inside a quotation, when another mark closes it.
    if mark.isDoubtful, outlook.closesBeforeOpening(after: index) { return false }
    return true
  }

  /// A single mark opens only where one that closes follows.
  private func mayOpen(_ mark: QuoteMark, _ index: Int, _ outlook: MarkOutlook) -> Bool {
    guard mark.family == .single else { return true }
    return !stack.contains { $0.family == .single } && outlook.hasCloser(after: index)
  }

  private mutating func open(_ mark: QuoteMark, at index: Int, _ outlook: MarkOutlook, _ number: Int) {
    let same = stack.firstIndex { $0.family == mark.family }
    if let same, !nests(stack[same], mark, index, outlook) {
      let lost = stack[same]
      stack.removeSubrange(same...)
      if stack.isEmpty { add(lost, end: lostEnd(lost, before: mark.start), inner: nil, number, isOpen: true) }
    }
    if stack.count < Self.deepest { stack.append(mark) }
  }

  private static let deepest = 8

  /// „ inside „ and « inside « nest when enough marks close.
  private func nests(_ outer: QuoteMark, _ inner: QuoteMark, _ index: Int, _ outlook: MarkOutlook) -> Bool {
    guard outer.scalar == inner.scalar, [0x201E, 0xAB, 0x201C].contains(inner.scalar) else {
      return outer.scalar != inner.scalar && outer.scalar != 0x22 && inner.scalar != 0x22
    }
    return outlook.closersBeforeOpening(after: index, family: inner.family) >= 2
  }

  /// German „ closes with “, which elsewhere opens; » opens and « closes where they turn inwards.
  private func closes(_ opening: QuoteMark, _ mark: QuoteMark) -> Bool {
    guard mark.family == opening.family, mark.start >= opening.end else { return false }
    switch opening.family {
    case .guillemet, .angle: return mark.scalar != opening.scalar || mark.context == .closes
    case .double where opening.scalar == 0x201E: return mark.scalar != 0x201E
    default: return mark.canClose
    }
  }

  private mutating func add(_ open: QuoteMark, end: Int, inner: Int?, _ number: Int, isOpen: Bool) {
    guard let inside = Blank.trimmed(bytes, open.end, inner ?? end) else { return }
    stretches.append(Stretch(range: TextRange(open.start, end), inner: inside, paragraph: number, isOpen: isOpen))
  }

  /// Only outermost stretches stand in the narrator's sentence.
  private mutating func dropNested(from first: Int) {
    var end = -1
    let outer = stretches[first...].filter { stretch in
      guard stretch.range.start >= end else { return false }
      end = stretch.range.end
      return true
    }
    stretches.replaceSubrange(first..., with: outer)
  }

  // MARK: - Marks that were lost

  /// Where a quote without a closing mark ends: with its paragraph when the next one opens again, else with its sentence.
  private mutating func leaveOpen(_ open: QuoteMark, _ paragraph: TextRange, _ number: Int, from first: Int) {
    guard !open.isDoubtful else { return }
    let isLastMark = !stretches[first...].contains { $0.range.start > open.start }
    let isWhole = startsParagraphBehind(paragraph, open) || isLastMark && isIntroduced(open, paragraph)
    let end = isWhole ? paragraph.end : lostEnd(open, before: paragraph.end)
    // Stretches inside were found while it was open.
    let kept = stretches[first...].filter { $0.range.start < open.start || $0.range.end > end }
    stretches.replaceSubrange(first..., with: kept)
    add(open, end: end, inner: nil, number, isOpen: true)
  }

  /// Speech behind a colon with no mark behind it: without a cue in its first sentence it fills the paragraph.
  private func isIntroduced(_ open: QuoteMark, _ paragraph: TextRange) -> Bool {
    bytes[paragraph.start..<open.start].last { $0 > 0x20 } == 0x3A && !lost.hasCue(open, before: paragraph.end)
  }

  private func startsParagraphBehind(_ paragraph: TextRange, _ open: QuoteMark) -> Bool {
    var index = paragraph.end
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    guard index < bytes.count, let mark = scanner.marks(in: index..<min(bytes.count, index + 12)).first else {
      return false
    }
    return mark.start == index && mark.family == open.family && mark.canOpen
  }

  private func lostEnd(_ open: QuoteMark, before limit: Int) -> Int { lost.end(of: open, before: limit) }

  /// Marks which stretches go on from the paragraph before.
  private mutating func join() {
    for index in stretches.indices.dropFirst() {
      let last = stretches[index - 1]
      guard last.isOpen, stretches[index].paragraph == last.paragraph + 1 else { continue }
      let gap = bytes[last.range.end..<stretches[index].range.start]
      if gap.allSatisfy({ $0 <= 0x20 }) {
        stretches[index].continues = true
        stretches[index - 1].goesOn = true
      }
    }
  }
}
