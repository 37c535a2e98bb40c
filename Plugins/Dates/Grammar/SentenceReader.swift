internal import Segmentation
internal import Winnow

/// The tokens of one sentence as the rules see them. Indices are those of the token layer; outside the sentence there
/// is nothing.
struct SentenceReader {
  let bytes: [UInt8]
  let tokens: Layer<Token>
  let bounds: Range<Int>
  let words: DateWords
  let reference: DateReference
  /// The first word of the sentence that points to what comes; what stands before it was said of the past.
  private let firstCue: Int

  init(_ bytes: [UInt8], _ tokens: Layer<Token>, _ bounds: Range<Int>, _ words: DateWords, _ reference: DateReference) {
    self.bytes = bytes
    self.tokens = tokens
    self.bounds = bounds
    self.words = words
    self.reference = reference
    firstCue = bounds.first { words.future.contains(tokens[$0].mark.key) } ?? bounds.upperBound
  }

  func word(_ index: Int) -> TimeWord? {
    guard bounds.contains(index), tokens[index].mark.kind == .word else { return nil }
    return words.table[tokens[index].mark.key] ?? possessive(index)
  }

  /// The word without its ’s: `week’s`, `Monday's`.
  private func possessive(_ index: Int) -> TimeWord? {
    let range = trimmed(index)
    guard range.end < tokens[index].range.end else { return nil }
    return words.table[WordKey(bytes, range.start, range.end)]
  }

  /// The token without a possessive ending.
  func trimmed(_ index: Int) -> TextRange {
    let range = tokens[index].range
    guard range.count > 4, bytes[range.end - 1] == UInt8(ascii: "s") else { return range }
    if bytes[range.end - 2] == 0x27 { return TextRange(range.start, range.end - 2) }
    let isCurly = bytes[range.end - 2] == 0x99 && bytes[range.end - 3] == 0x80 && bytes[range.end - 4] == 0xE2
    return isCurly ? TextRange(range.start, range.end - 4) : range
  }

  func isFuture(at index: Int) -> Bool { firstCue < index }

  func key(_ index: Int) -> WordKey? { bounds.contains(index) ? tokens[index].mark.key : nil }
  func isWord(_ index: Int) -> Bool { bounds.contains(index) && tokens[index].mark.kind == .word }
  func isCapitalised(_ index: Int) -> Bool {
    bounds.contains(index) && tokens[index].mark.shape.contains(.capitalized)
  }

  /// The single ASCII byte that the token is, or 0; dashes count as hyphens.
  func sign(_ index: Int) -> UInt8 {
    guard bounds.contains(index) else { return 0 }
    let range = tokens[index].range
    if range.count == 1 { return bytes[range.start] }
    let isDash = range.count == 3 && bytes[range.start] == 0xE2 && bytes[range.start + 1] == 0x80
    return isDash && (0x90...0x95).contains(bytes[range.start + 2]) ? 0x2D : 0
  }

  /// No white space stands before it.
  func isGlued(_ index: Int) -> Bool {
    bounds.contains(index) && !tokens[index].mark.shape.contains(.afterSpace)
  }

  /// Value of a token of at most six decimal digits.
  func digits(_ index: Int) -> Int? {
    guard bounds.contains(index) else { return nil }
    return digits(tokens[index].range.start, tokens[index].range.end)
  }

  func digits(_ start: Int, _ end: Int) -> Int? {
    guard end > start, end - start <= 6 else { return nil }
    var value = 0
    for byte in bytes[start..<end] {
      guard byte &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  /// A day of the month: `5`, `5th`, `1er`, `fifth`; and whether it was written as an ordinal.
  func dayNumber(_ index: Int) -> Int? {
    if case .ordinal(let number)? = word(index) { return number }
    guard bounds.contains(index) else { return nil }
    let range = tokens[index].range
    var end = range.end
    while end > range.start, bytes[end - 1] &- 0x30 >= 10 { end -= 1 }
    guard range.end - end <= 3, let value = digits(range.start, end), (1...31).contains(value) else { return nil }
    return value
  }

  /// A year of four digits that stands alone between other words.
  func year(_ index: Int) -> Int? {
    guard bounds.contains(index), tokens[index].range.count == 4, let value = digits(index),
      (1000...2199).contains(value)
    else { return nil }
    if sign(index + 1) == 0x2F || sign(index - 1) == 0x2F { return nil }
    if isGlued(index + 1), [0x25, 0xC2].contains(bytes[tokens[index + 1].range.start]) { return nil }
    return value
  }

  func month(_ index: Int) -> Int? {
    switch word(index) {
    case .month(let number): return isPlausibleMonth(index) ? number : nil
    case .doubtfulMonth(let number): return isCapitalised(index) ? number : nil
    default: return nil
    }
  }

  /// English months have capitals; `jan`, `sept`, `mar` as other words do not.
  private func isPlausibleMonth(_ index: Int) -> Bool { words.code != "en" || isCapitalised(index) }

  /// Behind the stop of an abbreviation.
  func behindStop(_ index: Int) -> Int {
    sign(index) == 0x2E && isGlued(index) && index + 1 < bounds.upperBound ? index + 1 : index
  }

  func behindComma(_ index: Int) -> Int { sign(index) == 0x2C ? index + 1 : index }

  func number(_ index: Int) -> (value: String, next: Int)? {
    if case .number(let tens)? = word(index) {
      if tens >= 20, tens < 100, sign(index + 1) == 0x2D, case .number(let ones)? = word(index + 2), ones < 10 {
        return (String(tens + ones), index + 3)
      }
      return (String(tens), index + 1)
    }
    guard bounds.contains(index), tokens[index].mark.kind == .number, tokens[index].range.count <= 6 else { return nil }
    let text = bytes[tokens[index].range.indices]
    guard text.allSatisfy({ $0 &- 0x30 < 10 || $0 == 0x2E || $0 == 0x2C }) else { return nil }
    let plain = String(decoding: text.filter { $0 != 0x2C }, as: UTF8.self)
    return (plain, index + 1)
  }
}
