internal import Winnow

/// Marks alone, or words by which databases and agencies part one article from the next.
enum SeparatorShape {
  private static let words: WordSet = "ends end document documents of reuters enditem fim fin ende"
  private static let document: WordSet = "document documents"
  private static let end: WordSet = "ends end enditem ende"
  private static let of: WordSet = "of"

  static func matches(_ line: TokenLine) -> Bool {
    let marks = (0..<min(line.count, 24)).prefix { isMark(line, $0) }
    if marks.count == min(line.count, 24), marks.reduce(0, { $0 + line.count($1) }) >= 3 { return true }
    guard line.count <= 5 else { return false }
    let keys = (0..<line.count).compactMap { line.kind($0) == .word ? line.key($0) : nil }
    if keys.isEmpty { return line.count >= 3 && line.number(1) == 30 }
    guard line.shape(0).contains(.capitalized) || line.number(0) != nil || isMark(line, 0) else { return false }
    let isNumbered = keys.contains(where: document.contains) && (0..<line.count).contains { line.number($0) != nil }
    let isEnd = keys.allSatisfy(words.contains) && keys.contains(where: end.contains)
    return isNumbered && keys.allSatisfy(words.contains) || isEnd
  }

  private static func isMark(_ line: TokenLine, _ index: Int) -> Bool {
    line.kind(index) == .punctuation || line.kind(index) == .symbol
  }
}

/// A line that is a date and what goes with one.
struct DateLineShape {
  private static let mostForeign = 4
  private(set) var day: String?
  private(set) var isUpdate = false

  init?(_ line: TokenLine) {
    let dates = HeadDateReader(line)
    var found = 0
    var foreign = 0
    var index = 0
    while index < line.count {
      if let date = dates.date(at: index) {
        found += 1
        day = found == 1 ? date.iso : day
        index = date.end
        continue
      }
      guard take(line, index, &foreign) else { return nil }
      index += 1
    }
    guard found > 0, foreign <= Self.mostForeign, line.count <= 24 else { return nil }
  }

  /// The first day that is named with its year.
  static func firstDay(_ line: TokenLine, from start: Int) -> String? {
    let dates = HeadDateReader(line)
    return (start..<max(start, min(line.count, start + 12))).lazy.compactMap { dates.date(at: $0)?.iso }.first
  }

  /// Counts capitalised words that have nothing to do with dates: the source's name.
  private mutating func take(_ line: TokenLine, _ index: Int, _ foreign: inout Int) -> Bool {
    guard line.kind(index) == .word, let key = line.key(index) else { return true }
    if line.shape(index).contains(.hasDigit), line.count(index) > 5 { return false }
    if HeadWords.updated.contains(key) { isUpdate = true }
    if HeadWords.updated.contains(key) || HeadWords.published.contains(key) || MonthWords.isWeekday(key) { return true }
    guard line.shape(index).contains(.capitalized) || !line.shape(index).contains(.hasLower) else { return false }
    foreign += 1
    return true
  }
}

/// `By Ana Ruiz and Peter Holm, transport correspondent`, a date behind it or not.
struct BylineShape {
  let range: TextRange
  private(set) var day: String?

  init?(_ line: TokenLine) {
    guard let first = line.token(0), line.count >= 2, line.count <= 24, let key = line.key(0),
      HeadWords.bylineStarts.contains(key), first.mark.shape.contains(.capitalized)
    else { return nil }
    let dates = HeadDateReader(line)
    var end = 1
    var names = 0
    while end < line.count, dates.date(at: end) == nil {
      guard Self.fits(line, end, names: &names) else { return nil }
      end += 1
    }
    guard names >= 1, names <= 12, let last = line.token(end - 1)?.range else { return nil }
    range = first.range.union(last)
    day = DateLineShape.firstDay(line, from: end)
    guard end > 2 || line.shape(1).contains(.allUpper) || names > 1 else { return nil }
  }

  private static func fits(_ line: TokenLine, _ index: Int, names: inout Int) -> Bool {
    guard line.kind(index) == .word, let key = line.key(index) else { return line.kind(index) != .number }
    if HeadWords.bylineJoins.contains(key) || HeadWords.published.contains(key) { return true }
    if line.shape(index).contains(.capitalized) || !line.shape(index).contains(.hasLower) {
      names += 1
      return true
    }
    // A role behind the name may be written small: "transport correspondent".
    return names >= 2
  }
}

/// Short, a capital or a quote at its start, no stop at its end.
enum HeadlineShape {
  private static let words = 3...24
  /// Scripts that do not part words by blanks: counted in bytes.
  private static let dense = 18...150

  static func matches(_ line: TokenLine, _ bytes: [UInt8], _ range: TextRange) -> Bool {
    guard let last = Scalars.decode(bytes, before: range.end), !unfit.contains(last.scalar) else { return false }
    let start = opening.contains(Scalars.decode(bytes, at: range.start).scalar) ? 1 : 0
    guard let kind = line.kind(start), kind == .word || kind == .number else { return false }
    let first = start
    if line.count < 8, (0..<line.count).contains(where: { HeadWords.noHeadlines.contains(line.key($0)!) }) {
      return false
    }
    let blanks = (0..<line.count).count { line.shape($0).contains(.afterSpace) }
    let isUncased = line.shape(first).isDisjoint(with: [.hasLower, .capitalized, .hasDigit])
    if isUncased, line.shape(first).contains(.nonASCII), blanks < 4 { return dense.contains(range.count) }
    guard line.shape(first).contains(.capitalized) || line.kind(first) == .number || isUncased else { return false }
    return words.contains(blanks)
  }

  private static let opening = Set("\"'“‘«„‚‹「『【[(¿¡".unicodeScalars.map(\.value))
  private static let unfit = Set(".;,:。、|>›»/-–—_".unicodeScalars.map(\.value))
}
