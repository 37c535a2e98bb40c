/// Whether dates in digits put the day or the month first: by the dates of the document that leave no choice, else by
/// the region (only the United States and a few others write the month first), else by the language.
struct NumericOrder {
  let order: NumericPattern.Order

  init(_ bytes: [UInt8], _ lexicon: Lexicon, _ tag: String?) {
    let (dayFirst, monthFirst) = Self.evidence(bytes)
    if dayFirst != monthFirst {
      order = dayFirst > monthFirst ? .dayFirst : .monthFirst
    } else {
      order = Self.isMonthFirst(lexicon, tag) ? .monthFirst : .dayFirst
    }
  }

  private static func isMonthFirst(_ lexicon: Lexicon, _ tag: String?) -> Bool {
    guard let tag, tag.count > lexicon.code.count else { return lexicon.isMonthFirst }
    return ["-US", "-PH", "-CA"].contains { tag.hasSuffix($0) }
  }

  /// Counts `a/b/year` with a or b above twelve.
  private static func evidence(_ bytes: [UInt8]) -> (dayFirst: Int, monthFirst: Int) {
    var counts = (dayFirst: 0, monthFirst: 0)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == 0x2F, let (first, second) = slashed(bytes, index) else {
        index += 1
        continue
      }
      if first > 12, first <= 31, second <= 12 { counts.dayFirst += 1 }
      if second > 12, second <= 31, first <= 12 { counts.monthFirst += 1 }
      index += 3
    }
    return counts
  }

  /// The numbers at both sides of a slash, when a third part follows.
  private static func slashed(_ bytes: [UInt8], _ slash: Int) -> (Int, Int)? {
    guard let first = before(bytes, slash), let second = Digits.run(bytes, slash + 1, bytes.count), second.count <= 2,
      second.end < bytes.count, bytes[second.end] == 0x2F, Digits.digit(bytes, second.end + 1, bytes.count) != nil
    else { return nil }
    return (first, second.value)
  }

  private static func before(_ bytes: [UInt8], _ index: Int) -> Int? {
    guard index > 0, bytes[index - 1] &- 0x30 < 10 else { return nil }
    let ones = Int(bytes[index - 1] - 0x30)
    guard index > 1, bytes[index - 2] &- 0x30 < 10 else { return ones }
    guard index < 3 || bytes[index - 3] &- 0x30 >= 10 else { return nil }
    return Int(bytes[index - 2] - 0x30) * 10 + ones
  }
}
