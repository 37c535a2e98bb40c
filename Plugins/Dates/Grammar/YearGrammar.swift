internal import Segmentation
internal import Winnow

/// Years, decades, centuries and quarters: `in 2017`, `2016-17`, `the 1990s`, `the 19th century`, `Q3 2019`.
struct YearGrammar {
  let reader: SentenceReader

  func match(_ start: Int) -> DateMatch? {
    var first = start
    var index = start
    if case .the? = reader.word(start) { index += 1 }
    if let match = century(index, from: first) ?? quarter(index, from: first) ?? decade(index, from: first) {
      return match
    }
    guard index == start else { return nil }
    first = index
    return year(index)
  }

  private func year(_ index: Int) -> DateMatch? {
    guard let year = reader.year(index), isYear(index, year) else { return nil }
    var match = DateMatch(index..<index + 1, .date, TimexValue.year(year), "year")
    match.year = year
    if reader.sign(index + 1) == 0x2D, reader.isGlued(index + 1), reader.isGlued(index + 2),
      let short = reader.digits(index + 2),
      reader.tokens[index + 2].range.count == 2, short == (year + 1) % 100 || short > year % 100
    {
      match.tokens = index..<index + 3
      match.mention.begin = Day(year, 1, 1).value
      match.mention.end = Day(year / 100 * 100 + short + 1, 1, 1).value
    }
    return match
  }

  /// A number of four digits is a year behind a preposition, in brackets, or in our time where nothing is counted.
  private func isYear(_ index: Int, _ year: Int) -> Bool {
    if reader.isGlued(index), index > reader.bounds.lowerBound, !opens(reader.sign(index - 1)) { return false }
    if countsSomething(index + 1) { return false }
    if let key = reader.key(index - 1) {
      if reader.words.beforeYear.contains(key) { return true }
      if Self.notBefore.contains(key) || reader.tokens[index - 1].mark.kind == .symbol { return false }
    }
    return (1900...2060).contains(year)
  }

  private func opens(_ sign: UInt8) -> Bool {
    sign == 0x28 || sign == 0x5B || sign == 0x2D || sign == 0x22 || sign == 0x27
  }

  /// A lower-case plural or a unit of measure follows: `2000 people`.
  private func countsSomething(_ index: Int) -> Bool {
    guard reader.isWord(index), !reader.isCapitalised(index) else {
      return reader.bounds.contains(index) && reader.tokens[index].mark.kind == .symbol
    }
    let range = reader.tokens[index].range
    if case .unit? = reader.word(index) { return true }
    let key = reader.tokens[index].mark.key
    if Self.measures.contains(key) { return true }
    return range.count > 3 && reader.bytes[range.end - 1] == UInt8(ascii: "s") && !Self.notPlural.contains(key)
      && reader.words.code == "en" && !isAnnouncedYear(index - 1)
  }

  private func isAnnouncedYear(_ index: Int) -> Bool {
    reader.key(index - 1).map { reader.words.beforeYear.contains($0) } == true
      && (1900...2060).contains(reader.digits(index) ?? 0)
  }

  private static let notBefore = DateKeys.set("no nr number room page pages p route flight chapter § seite")
  private static let measures = DateKeys.set(
    "people km m metres meters feet miles percent euros dollars pounds kg tonnes hectares volts watts men women")
  private static let notPlural = DateKeys.set("was has its this as previous census series business crisis news")

  /// `the 19th century`, `21st century`.
  private func century(_ index: Int, from first: Int) -> DateMatch? {
    guard let number = ordinal(index), case .unit(.century)? = reader.word(behindHyphen(index + 1)) else { return nil }
    let end = behindHyphen(index + 1) + 1
    return DateMatch(first..<end, .date, TimexValue.padded(number - 1, 2), "century")
  }

  private func behindHyphen(_ index: Int) -> Int { reader.sign(index) == 0x2D ? index + 1 : index }

  private func ordinal(_ index: Int) -> Int? {
    if case .ordinal(let number)? = reader.word(index) { return number }
    guard reader.bounds.contains(index), !reader.isWord(index) || reader.tokens[index].mark.shape.contains(.hasDigit),
      reader.tokens[index].range.count > 2
    else { return nil }
    return reader.dayNumber(index)
  }

  /// `the fourth quarter of 2023`, `Q3 2019`.
  private func quarter(_ index: Int, from first: Int) -> DateMatch? {
    guard let number = ordinal(index), number <= 4, case .unit(.quarter)? = reader.word(index + 1) else {
      return shortQuarter(index, from: first)
    }
    var next = index + 2
    if case .of? = reader.word(next) { next += 1 }
    if let year = reader.year(next) { return quarter(first..<next + 1, number, year) }
    let year = reader.reference.today?.parts.year
    var match = DateMatch(first..<index + 2, .date, TimexValue.year(year) + "-Q\(number)", "quarter")
    match.isRelative = true
    return match
  }

  private func shortQuarter(_ index: Int, from first: Int) -> DateMatch? {
    guard reader.bounds.contains(index), reader.tokens[index].range.count == 2,
      reader.bytes[reader.tokens[index].range.start] == UInt8(ascii: "Q"),
      let number = reader.digits(reader.tokens[index].range.start + 1, reader.tokens[index].range.end),
      (1...4).contains(number), let year = reader.year(index + 1)
    else { return nil }
    return quarter(first..<index + 2, number, year)
  }

  private func quarter(_ tokens: Range<Int>, _ number: Int, _ year: Int) -> DateMatch {
    var match = DateMatch(tokens, .date, "\(TimexValue.year(year))-Q\(number)", "quarter of a year")
    match.year = year
    return match
  }

  /// `the 1990s`, `1990s`, `the nineties` is left to a later version.
  private func decade(_ index: Int, from first: Int) -> DateMatch? {
    guard reader.bounds.contains(index) else { return nil }
    let range = reader.tokens[index].range
    guard range.count == 5, reader.bytes[range.end - 1] == UInt8(ascii: "s"),
      let year = reader.digits(range.start, range.end - 1), (1000...2099).contains(year), year % 10 == 0
    else { return nil }
    return DateMatch(first..<index + 1, .date, String(year / 10), "decade")
  }
}
