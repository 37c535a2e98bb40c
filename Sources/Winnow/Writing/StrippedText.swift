/// A document's text without the annotations of one layer: the complement, verbatim. White space around a removed
/// stretch shrinks to the larger of its two breaks.
public struct StrippedText: Sendable {
  public private(set) var bytes: [UInt8] = []
  /// What was kept: ranges of the stripped text and of the document's, both in bytes, ascending.
  public private(set) var kept: [(text: TextRange, source: TextRange)] = []

  /// - Parameter removed: stretches to leave out, in any order.
  public init(_ document: Document, without removed: [TextRange]) {
    let source = document.bytes
    var start = 0
    for range in RemovedRanges(removed).ranges {
      append(source, start, range.start)
      start = range.end
    }
    append(source, start, source.count)
  }

  private mutating func append(_ source: [UInt8], _ start: Int, _ end: Int) {
    var start = start
    if start > 0 {
      let behind = Self.blanks(source, from: start, before: end)
      let before = Self.blanksAtEnd(bytes)
      if bytes.count == before {
        start += behind
      } else if Self.weight(source[start..<start + behind]) > Self.weight(bytes[(bytes.count - before)...]) {
        drop(before)
      } else {
        start += behind
      }
    }
    guard start < end else { return }
    let range = TextRange(bytes.count, bytes.count + end - start)
    bytes += source[start..<end]
    kept.append((range, TextRange(start, end)))
  }

  private mutating func drop(_ count: Int) {
    bytes.removeLast(count)
    var left = count
    while left > 0, let last = kept.popLast() {
      let cut = min(left, last.text.count)
      left -= cut
      if cut < last.text.count {
        kept.append(
          (
            TextRange(last.text.start, last.text.end - cut), TextRange(last.source.start, last.source.end - cut)
          ))
      }
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private static func blanks(_ bytes: [UInt8], from start: Int, before end: Int) -> Int {
    var index = start
    while index < end, isBlank(bytes[index]) { index += 1 }
    return index - start
  }

  private static func blanksAtEnd(_ bytes: [UInt8]) -> Int {
    var index = bytes.count
    while index > 0, isBlank(bytes[index - 1]) { index -= 1 }
    return bytes.count - index
  }

  /// Line ends weigh more than any number of blanks.
  private static func weight(_ blanks: ArraySlice<UInt8>) -> Int {
    blanks.reduce(0) { $0 + ($1 == 0x0A ? 1000 : 1) }
  }
}
