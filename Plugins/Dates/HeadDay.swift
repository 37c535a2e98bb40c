internal import Winnow

/// The day that a text gives itself at its head: a line with a date and hardly more (`Published: March 15, 2021`), or a
/// dateline (`LONDON, March 15, 2021 (Reuters) -`).
struct HeadDay {
  private static let lines = 5
  private static let longestRest = 32

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The first whole date of the first lines that stands so, if any.
  func moment(_ found: some Sequence<(range: TextRange, expression: TimeExpression)>) -> Moment? {
    let end = endOfHead()
    for (range, expression) in found {
      if range.start >= end { return nil }
      if let day = Self.day(expression), isDateLine(range) || isDateline(range) { return Moment(day: day) }
    }
    return nil
  }

  private static func day(_ expression: TimeExpression) -> Day? {
    guard case .point(let fields) = expression.form, let year = fields.year, year >= 1900, let month = fields.month,
      let day = fields.day, fields.offset == nil, fields.mod == nil, !fields.isBC
    else { return nil }
    return Day.exists(year, month, day) ? Day(year, month, day) : nil
  }

  /// Where the first lines end that are not empty; a thousand bytes at most.
  private func endOfHead() -> Int {
    var count = 0
    for index in bytes.indices.prefix(1000) where bytes[index] == 0x0A && index > 0 && bytes[index - 1] != 0x0A {
      count += 1
      if count == Self.lines { return index }
    }
    return min(bytes.count, 1000)
  }

  private func isDateLine(_ range: TextRange) -> Bool {
    let line = line(around: range)
    return line.count - range.count <= Self.longestRest && (line.lowerBound > 0 || line.upperBound + 1 < bytes.count)
  }

  /// The line begins with a capital, the date stands near its beginning, and a dash or colon near behind it.
  private func isDateline(_ range: TextRange) -> Bool {
    let line = line(around: range)
    guard range.start - line.lowerBound < 60, let first = line.first.map({ bytes[$0] }),
      first &- 0x41 < 26 || first > 0xC2
    else { return false }
    for index in range.end..<min(range.end + 30, line.upperBound) {
      if bytes[index] == 0x3A { return index == range.end }
      if bytes[index] == 0x2E || bytes[index] == 0x2C { return false }
      let isDash =
        bytes[index] == 0x2D || bytes[index] == 0xE2 && index + 1 < line.upperBound && bytes[index + 1] == 0x80
      if isDash, bytes[index - 1] == 0x20 { return true }
    }
    return false
  }

  private func line(around range: TextRange) -> Range<Int> {
    var (start, end) = (range.start, range.end)
    while start > 0, bytes[start - 1] != 0x0A, range.start - start < 200 { start -= 1 }
    while end < bytes.count, bytes[end] != 0x0A, end - range.end < 200 { end += 1 }
    return start..<end
  }
}
