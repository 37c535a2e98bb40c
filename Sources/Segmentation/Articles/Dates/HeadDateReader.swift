internal import Winnow

/// Reads one date at a token: `March 3, 2021`, `3. März 2021`, `3 de marzo de 2021`, `2021-03-03`, `03.03.2021`,
/// `2021年3月3日`, a weekday before it or not.
///
/// Only what stands in the heads of articles; the dates of running text are another module's work, which reads what
/// this one found.
struct HeadDateReader {
  static let stop: WordSet = "."
  private static let comma: WordSet = ", ،"
  private static let between: WordSet = "/ - ."
  private static let weekdayMarks: WordSet = ", . - ،"
  private static let beforeMonth: WordSet = ". º ª de of"
  private static let beforeYear: WordSet = ". , ، de del of"
  private static let years: WordSet = "年 년"
  private static let months: WordSet = "月 월"
  private static let days: WordSet = "日 일"

  private let line: TokenLine

  init(_ line: TokenLine) { self.line = line }

  func date(at start: Int) -> HeadDate? {
    guard mayBegin(start) else { return nil }
    let index = afterWeekday(start)
    return named(index) ?? numeric(index) ?? ideographic(index)
  }

  /// Most words are none that a date begins with.
  private func mayBegin(_ index: Int) -> Bool {
    guard let token = line.token(index) else { return false }
    if token.mark.shape.contains(.hasDigit) { return true }
    return MonthWords.isWeekday(token.mark.key) || MonthWords.month(token.mark.key) != nil
  }

  private func afterWeekday(_ start: Int) -> Int {
    var index = start
    while let key = line.key(index),
      MonthWords.isWeekday(key) || index > start && line.isOne(of: Self.weekdayMarks, at: index)
    {
      index += 1
    }
    return line.key(index).flatMap(MonthWords.month) == nil && line.number(index) == nil && index > start + 2
      ? start : index
  }

  // MARK: - With the month's name

  private func named(_ index: Int) -> HeadDate? {
    if let month = line.key(index).flatMap(MonthWords.month) { return monthFirst(month, index + 1) }
    guard let day = line.ordinal(index), day <= 31 else { return nil }
    let word = skipping(Self.beforeMonth, from: index + 1)
    guard let month = line.key(word).flatMap(MonthWords.month) else { return nil }
    let year = year(at: skipping(Self.beforeYear, from: word + 1))
    return HeadDate(year: year?.value, month: month, day: day, end: year?.end ?? afterStop(word + 1))
  }

  private func monthFirst(_ month: Int, _ index: Int) -> HeadDate? {
    let number = skipping(Self.stop, from: index)
    guard let day = line.ordinal(number), day <= 31 else { return nil }
    let year = year(at: skipping(Self.comma, from: number + 1))
    return HeadDate(year: year?.value, month: month, day: day, end: year?.end ?? number + 1)
  }

  /// A stop behind a short month belongs to it.
  private func afterStop(_ index: Int) -> Int { line.isOne(of: Self.stop, at: index) ? index + 1 : index }

  private func year(at index: Int) -> (value: Int, end: Int)? {
    guard let value = line.number(index), line.count(index) == 4, (1600...2200).contains(value) else { return nil }
    return (value, index + 1)
  }

  /// Index behind at most two of the words and marks in `words`.
  private func skipping(_ words: WordSet, from start: Int) -> Int {
    var index = start
    for _ in 0..<2 where line.isOne(of: words, at: index) { index += 1 }
    return index
  }

  // MARK: - In numbers

  private func numeric(_ index: Int) -> HeadDate? {
    var numbers = line.numbers(index)
    var end = index + 1
    while numbers.count < 3, numbers.count > 0, line.isOne(of: Self.between, at: end) {
      let more = line.numbers(end + 1)
      guard !more.isEmpty else { return nil }
      numbers += more
      end += 2
    }
    guard numbers.count == 3 else { return nil }
    let isDotted = end == index + 1 || line.isOne(of: Self.stop, at: index + 1)
    return HeadDate.ordered(numbers, isDotted: isDotted, end: end)
  }

  private func ideographic(_ index: Int) -> HeadDate? {
    guard let first = line.number(index) else { return nil }
    if line.isOne(of: Self.months, at: index + 1) {
      guard let day = line.number(index + 2), line.isOne(of: Self.days, at: index + 3) else { return nil }
      return HeadDate(year: nil, month: first, day: day, end: index + 4)
    }
    guard line.isOne(of: Self.years, at: index + 1), let month = line.number(index + 2),
      line.isOne(of: Self.months, at: index + 3), let day = line.number(index + 4),
      line.isOne(of: Self.days, at: index + 5)
    else { return nil }
    return HeadDate(year: first, month: month, day: day, end: index + 6)
  }
}

extension HeadDate {
  /// Three numbers: the year first, or last behind day and month. Stops between them mean that the day leads.
  fileprivate static func ordered(_ numbers: [Int], isDotted: Bool, end: Int) -> HeadDate? {
    if numbers[0] > 1000 { return HeadDate(year: numbers[0], month: numbers[1], day: numbers[2], end: end) }
    guard numbers[2] > 1000 else { return nil }
    if isDotted || numbers[0] > 12 || numbers[0] == numbers[1] {
      return HeadDate(year: numbers[2], month: numbers[1], day: numbers[0], end: end)
    }
    if numbers[1] > 12 { return HeadDate(year: numbers[2], month: numbers[0], day: numbers[1], end: end) }
    return HeadDate(ambiguousUntil: end)
  }
}
