internal import Winnow

/// Classifies lines by their shape, one after the other; looks at no other line.
struct HeadLineReader {
  /// Bytes of a line that may be a head's; longer ones are prose or nothing.
  private static let longestHead = 220
  private static let shortestProse = 80
  private static let colon: WordSet = ": ："

  private let bytes: [UInt8]
  private let tokens: Layer<Token>
  private var next = 0

  init(_ bytes: [UInt8], _ tokens: Layer<Token>) {
    self.bytes = bytes
    self.tokens = tokens
  }

  /// Ranges must go up from call to call.
  mutating func line(_ range: TextRange, isApart: Bool) -> HeadLine {
    let line = TokenLine(bytes, tokens, bounds(of: range))
    var result = HeadLine(range: range, role: .other, part: range, isApart: isApart)
    var datelines = DatelineReader(line)
    if let dateline = datelines.dateline(), isProse(range) || dateline.isStrong {
      result.role = .dateline(isStrong: dateline.isStrong)
      result.part = dateline.range
      result.day = dateline.day
    } else if range.count <= Self.longestHead {
      classify(line, &result)
    } else if isProse(range) {
      result.role = .prose
    }
    return result
  }

  private mutating func bounds(of range: TextRange) -> Range<Int> {
    while next < tokens.count, tokens[next].range.start < range.start { next += 1 }
    let first = next
    while next < tokens.count, tokens[next].range.start < range.end { next += 1 }
    return first..<next
  }

  private func classify(_ line: TokenLine, _ result: inout HeadLine) {
    if SeparatorShape.matches(line) {
      result.role = .separator
    } else if readKeyed(line, &result) {
      return
    } else if let date = DateLineShape(line) {
      result.role = .date
      result.day = date.day
      result.isUpdate = date.isUpdate
    } else if let byline = BylineShape(line) {
      result.role = .byline
      result.part = byline.range
      result.day = byline.day
    } else if isProse(result.range) {
      result.role = .prose
    } else if HeadlineShape.matches(line, bytes, result.range) {
      result.role = .headline
    }
  }

  // MARK: - Keys

  private func readKeyed(_ line: TokenLine, _ result: inout HeadLine) -> Bool {
    let end = line.isOne(of: Self.colon, at: 1) ? 1 : line.isOne(of: Self.colon, at: 2) ? 2 : 0
    guard end > 0, let word = line.key(end - 1), let first = line.token(end + 1)?.range,
      let key = Self.key(word, isUpper: line.shape(end - 1).contains(.allUpper))
    else { return false }
    result.role = .keyed(key)
    result.part = TextRange(first.start, result.range.end)
    result.day = key == .date ? DateLineShape.firstDay(line, from: end + 1) : nil
    if key == .date, result.day == nil { result.role = .keyed(.other) }
    return true
  }

  private static func key(_ word: WordKey, isUpper: Bool) -> HeadLine.Key? {
    if HeadWords.titleKeys.contains(word) { return .title }
    if HeadWords.dateKeys.contains(word) { return .date }
    if HeadWords.bylineKeys.contains(word) { return .byline }
    return isUpper && HeadWords.otherKeys.contains(word) ? .other : nil
  }

  // MARK: - Prose

  /// Long enough and ending like a sentence, closing quotes and brackets behind the stop or not.
  private func isProse(_ range: TextRange) -> Bool {
    guard range.count >= Self.shortestProse else { return false }
    var end = range.end
    for _ in 0..<3 {
      guard let last = Scalars.decode(bytes, before: end) else { return false }
      if Self.stops.contains(last.scalar) { return true }
      guard Self.closers.contains(last.scalar) else { return false }
      end -= last.length
    }
    return false
  }

  private static let stops = Set(".!?…。！？।۔؟:".unicodeScalars.map(\.value))
  private static let closers = Set("\"'”’»«“)]」』）_*".unicodeScalars.map(\.value))
}
