internal import Segmentation
internal import Winnow

/// Pairs quote marks paragraph by paragraph, so that an odd mark spoils its paragraph's end at most.
///
/// A quote that runs over paragraphs opens each of them anew and closes the last alone; a mark that was lost is put at
/// the end of the sentence.
struct MarkPairing {
  private let bytes: [UInt8]
  private let sentences: Layer<Sentence>
  private(set) var stretches: [Stretch] = []

  init(_ document: Document) {
    bytes = document.bytes
    sentences = document[Sentence.self]
    for (index, paragraph) in document[Paragraph.self].enumerated() { pair(paragraph.range, index) }
    join()
  }

  private mutating func pair(_ paragraph: TextRange, _ number: Int) {
    var open: QuoteMark?
    for mark in marks(in: paragraph) {
      guard let opening = open else {
        if mark.side != .closes || isLowClosing(mark) { open = mark }
        continue
      }
      if closes(opening, mark) {
        take(opening, end: mark.end, inner: mark.start, number, isOpen: false)
        open = nil
      } else if mark.family == opening.family, mark.side == .opens {
        // A second opening: the first has lost its partner.
        take(opening, end: lostEnd(opening, before: mark.start), inner: nil, number, isOpen: true)
        open = mark
      }
    }
    if let open { take(open, end: openEnd(open, paragraph, number), inner: nil, number, isOpen: true) }
  }

  private func marks(in paragraph: TextRange) -> [QuoteMark] {
    var marks: [QuoteMark] = []
    var index = paragraph.start
    while index < paragraph.end {
      if let mark = QuoteMark(bytes, at: index) {
        marks.append(mark)
        index = mark.end
      } else {
        index += 1
        while index < paragraph.end, bytes[index] & 0xC0 == 0x80 { index += 1 }
      }
    }
    return marks
  }

  private func isLowClosing(_ mark: QuoteMark) -> Bool { mark.family == .guillemet }

  /// German „ closes with “, which elsewhere opens.
  private func closes(_ opening: QuoteMark, _ mark: QuoteMark) -> Bool {
    guard mark.family == opening.family else { return false }
    if opening.family == .guillemet {
      return bytes[mark.start + 1] != bytes[opening.start + 1] || bytes[mark.start] != 0xC2
    }
    if bytes[opening.start] == 0xE2, bytes[opening.start + 2] == 0x9E { return mark.start > opening.start }
    return mark.side != .opens
  }

  private mutating func take(_ open: QuoteMark, end: Int, inner: Int?, _ number: Int, isOpen: Bool) {
    let innerEnd = inner ?? end
    guard let inside = Blank.trimmed(bytes, open.end, innerEnd) else { return }
    stretches.append(
      Stretch(range: TextRange(open.start, end), inner: inside, paragraph: number, isOpen: isOpen))
  }

  /// Where a quote without a closing mark ends: with its paragraph when the next one opens again, else with its sentence.
  private func openEnd(_ open: QuoteMark, _ paragraph: TextRange, _ number: Int) -> Int {
    if startsParagraphBehind(paragraph, open.family) { return paragraph.end }
    return lostEnd(open, before: paragraph.end)
  }

  private func startsParagraphBehind(_ paragraph: TextRange, _ family: QuoteMark.Family) -> Bool {
    var index = paragraph.end
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    guard index < bytes.count, let mark = QuoteMark(bytes, at: index) else { return false }
    return mark.family == family && mark.side != .closes
  }

  private func lostEnd(_ open: QuoteMark, before limit: Int) -> Int {
    guard let sentence = sentences.lastIndex(startingAtOrBefore: open.end) else { return limit }
    return min(max(sentences[sentence].range.end, open.end), limit)
  }

  /// Marks which stretches go on from the paragraph before.
  private mutating func join() {
    for index in stretches.indices.dropFirst() {
      let last = stretches[index - 1]
      let gap = bytes[last.range.end..<stretches[index].range.start]
      if last.isOpen, stretches[index].paragraph == last.paragraph + 1, gap.allSatisfy({ $0 <= 0x20 }) {
        stretches[index].continues = true
      }
    }
  }
}
