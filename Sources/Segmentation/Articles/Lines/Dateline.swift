internal import Winnow

/// The dateline at the head of a paragraph: `LONDON, March 3 (Reuters) -`, `SEOUL —`, `Berlin (dpa) -`,
/// `(ANSA) - ROMA, 3 MAR -`, `МОСКВА, 3 мар — РИА Новости.`, `新华社北京3月3日电`.
struct Dateline {
  /// From the place to the dash.
  var range: TextRange
  /// ISO 8601, where the dateline names the year.
  var day: String?
  /// An agency or a date backs the place up; capitals before a dash alone are weaker.
  var isStrong: Bool
}

/// Reads a dateline at the start of a line, token by token: place, date, agency, dash; linear, a bounded number of tokens.
struct DatelineReader {
  private static let longest = 24
  private static let dashes: WordSet = "- -- --- – — ―  ‒ _"
  private static let opening: WordSet = "( （"
  private static let closing: WordSet = ") ）"
  private static let comma: WordSet = ", ، ;"
  private static let inPlace: WordSet = ". - / ' ’ & –"
  private static let small: WordSet = "de del la las los el di da do dos du le les of the am an der den bei sur y"
  private static let slash: WordSet = "/"

  private let line: TokenLine
  private let dates: HeadDateReader
  private var index = 0
  private var day: String?
  private var hasDate = false
  private var hasAgency = false

  init(_ line: TokenLine) {
    self.line = line
    dates = HeadDateReader(line)
  }

  mutating func dateline() -> Dateline? {
    if takeAgency() { _ = takeDash() }
    let place = index
    guard takePlace() else { return nil }
    let isUpper = isUpper(place..<index)
    takeDates()
    _ = takeAgency()
    takeDates()
    guard takeDash(), index <= Self.longest, line.count > index || hasAgency, hasAgency || hasDate || isUpper,
      hasAgency || !line.isOne(of: HeadWords.noPlaces, at: place), let first = line.token(0)?.range,
      let last = line.token(index - 1)?.range
    else { return nil }
    return Dateline(range: first.union(last), day: day, isStrong: hasAgency || hasDate)
  }

  // MARK: - Place

  /// One to eight capitalised words with a comma between town and country.
  private mutating func takePlace() -> Bool {
    let start = index
    var words = 0
    while index - start < 12, let token = line.token(index) {
      if dates.date(at: index) != nil, words > 0 { break }
      if token.mark.kind == .word, token.mark.shape.contains(.capitalized) || isUncased(token) {
        words += 1
      } else if words == 0 || !continuesPlace(index) {
        break
      }
      index += 1
    }
    while index > start + 1, line.isOne(of: Self.comma, at: index - 1) { index -= 1 }
    return words > 0 && words <= 8
  }

  /// Scripts without case show no capitals.
  private func isUncased(_ token: Annotation<Token>) -> Bool {
    token.mark.shape.isDisjoint(with: [.hasLower, .allUpper]) && token.mark.shape.contains(.nonASCII)
  }

  private func continuesPlace(_ index: Int) -> Bool {
    let isJoined = !line.shape(index).contains(.afterSpace)
    if line.isOne(of: Self.inPlace, at: index) {
      return isJoined && !line.shape(index + 1).contains(.afterSpace)
        || line.isOne(of: HeadDateReader.stop, at: index) && isJoined
    }
    return line.isOne(of: Self.comma, at: index) || line.isOne(of: Self.small, at: index)
  }

  private func isUpper(_ words: Range<Int>) -> Bool {
    let first = words.prefix { !line.isOne(of: Self.comma, at: $0) }.filter { line.kind($0) == .word }
    return first.allSatisfy { line.shape($0).contains(.allUpper) } && first.contains { line.count($0) > 3 }
  }

  // MARK: - Date, agency, dash

  private mutating func takeDates() {
    let start = line.isOne(of: Self.comma, at: index) || line.isOne(of: Self.slash, at: index) ? index + 1 : index
    guard let date = dates.date(at: start) else { return }
    hasDate = true
    day = day ?? date.iso
    index = date.end
    while line.isOne(of: Self.comma, at: index) || line.isOne(of: HeadDateReader.stop, at: index) { index += 1 }
  }

  /// `(Reuters)`, `/TASS/`: a few words in brackets.
  private mutating func takeAgency() -> Bool {
    let isSlashed = line.isOne(of: Self.slash, at: index)
    guard isSlashed || line.isOne(of: Self.opening, at: index) else { return false }
    var end = index + 1
    while end - index <= 8, let kind = line.kind(end), kind != .number,
      !line.isOne(of: isSlashed ? Self.slash : Self.closing, at: end)
    {
      end += 1
    }
    let isClosed = line.isOne(of: isSlashed ? Self.slash : Self.closing, at: end)
    guard isClosed, end > index + 1, end - index <= 8 else { return false }
    hasAgency = true
    index = end + 1
    return true
  }

  /// One or two dashes, a full stop before them or not (`(EFE).-`).
  private mutating func takeDash() -> Bool {
    let start = line.isOne(of: HeadDateReader.stop, at: index) ? index + 1 : index
    var end = start
    while end - start < 3, line.isOne(of: Self.dashes, at: end) { end += 1 }
    guard end > start, line.shape(start).contains(.afterSpace) || hasAgency || isLong(start) || end > start + 1 else {
      return false
    }
    index = end
    return true
  }

  /// An em dash needs no blank before it; a hyphen joins words.
  private func isLong(_ index: Int) -> Bool { line.count(index) > 1 }
}
