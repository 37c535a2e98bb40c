internal import Segmentation
internal import Winnow

/// Dates and clock times in digits: `2021-03-15`, `5/8/2017`, `30.01.2025`, `10:15 a.m.`, `8.24am`, `5 pm`, `12:15 Uhr`.
struct NumericGrammar {
  let reader: SentenceReader
  /// Days before months, as outside the United States.
  let dayFirst: Bool

  func match(_ start: Int) -> DateMatch? {
    guard reader.bounds.contains(start), reader.tokens[start].mark.shape.contains(.hasDigit), !isInsideNumber(start)
    else {
      return nil
    }
    return date(start) ?? clock(start)
  }

  private func isInsideNumber(_ index: Int) -> Bool {
    let sign = reader.sign(index - 1)
    return reader.isGlued(index) && (sign == 0x2F || sign == 0x2D || sign == 0x2E || sign == 0x3A)
  }

  // MARK: - Dates

  private func date(_ start: Int) -> DateMatch? {
    if let dotted = dotted(start) { return dotted }
    let sign = reader.sign(start + 1)
    guard sign == 0x2D || sign == 0x2F, reader.sign(start + 3) == sign, reader.isGlued(start + 1),
      reader.isGlued(start + 2),
      reader.isGlued(start + 3), reader.isGlued(start + 4), let a = reader.digits(start),
      let b = reader.digits(start + 2),
      let c = leadingDigits(start + 4)
    else { return nil }
    let following = reader.sign(start + 5)
    if reader.isGlued(start + 5), following == sign { return nil }
    return date(start..<start + 5, [a, b, c], firstWidth: reader.tokens[start].range.count)
  }

  /// The number that a token begins with: ICU keeps `15T10` together.
  private func leadingDigits(_ index: Int) -> Int? {
    guard reader.bounds.contains(index) else { return nil }
    let range = reader.tokens[index].range
    var end = range.start
    while end < range.end, reader.bytes[end] &- 0x30 < 10 { end += 1 }
    guard end == range.end || reader.bytes[end] == UInt8(ascii: "T") else { return nil }
    return reader.digits(range.start, end)
  }

  /// `30.01.2025` is one token; `5.8.` needs no year in German.
  private func dotted(_ start: Int) -> DateMatch? {
    let range = reader.tokens[start].range
    let parts = reader.bytes[range.indices].split(separator: 0x2E, omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    let numbers = parts.compactMap { reader.digits($0.startIndex, $0.endIndex) }
    guard numbers.count == 3 else { return nil }
    return date(start..<start + 1, numbers, firstWidth: parts[0].count, isDotted: true)
  }

  private func date(_ tokens: Range<Int>, _ numbers: [Int], firstWidth: Int, isDotted: Bool = false) -> DateMatch? {
    if firstWidth == 4 { return dated(tokens, numbers[0], numbers[1], numbers[2]) }
    let year =
      numbers[2] < 100 && numbers[2] > 0 && !isDotted ? numbers[2] + (numbers[2] < 50 ? 2000 : 1900) : numbers[2]
    guard (1000...2199).contains(year) else { return nil }
    let isDayFirst = isDotted || dayFirst || numbers[0] > 12
    return isDayFirst && numbers[1] <= 12
      ? dated(tokens, year, numbers[1], numbers[0]) : dated(tokens, year, numbers[0], numbers[1])
  }

  private func dated(_ tokens: Range<Int>, _ year: Int, _ month: Int, _ day: Int) -> DateMatch? {
    guard (1000...2199).contains(year), TimexValue.exists(month, day, year: year) else { return nil }
    var match = DateMatch(tokens, .date, TimexValue.day(year, month, day), "date in digits")
    match.year = year
    return match
  }

  // MARK: - Clock times

  private func clock(_ start: Int) -> DateMatch? {
    guard var time = ClockTime(reader, start) else { return nil }
    time.takeZone(reader)
    let day = reader.reference.today?.value ?? "XXXX-XX-XX"
    var match = DateMatch(start..<time.end, .time, day + TimexValue.time(time.hour, time.minute), "clock time")
    match.mention.zone = time.zone
    match.isRelative = true
    return match
  }
}
