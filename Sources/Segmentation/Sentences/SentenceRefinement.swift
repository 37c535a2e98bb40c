internal import Winnow

/// Decides at each of ICU's boundaries whether a sentence really ends there, with evidence from both sides.
struct SentenceRefinement {
  private let bytes: [UInt8]
  private let abbreviations: Abbreviations

  init(_ bytes: [UInt8], language: String?) {
    self.bytes = bytes
    abbreviations = Abbreviations(language: language)
  }

  /// Where the sentence that ICU ends at `boundary` ends indeed; nil when it goes on.
  ///
  /// - Parameters:
  ///   - boundary: behind the white space that follows the stop.
  ///   - start: where the sentence began.
  ///   - limit: end of the paragraph.
  func end(at boundary: Int, from start: Int, limit: Int) -> Int? {
    if let end = endOfCitation(at: boundary, limit: limit) { return end }
    guard let stop = Stop(bytes, before: boundary, from: start), boundary < limit else { return boundary }
    let next = NextWord(bytes, at: boundary, limit: limit)
    return goesOn(stop, next, from: start) ? nil : boundary
  }

  private func goesOn(_ stop: Stop, _ next: NextWord, from start: Int) -> Bool {
    switch stop.scalar {
    case Self.fullStop: isInner(stop, next, from: start)
    case Self.question, Self.exclamation: stop.isClosed && next.isLower || !stop.isFollowedBySpace(bytes)
    case Self.ideographicStop, Self.wideQuestion, Self.wideExclamation: stop.isClosed && next.isParticle
    default: false
    }
  }

  /// The full stop belongs to an abbreviation, an initial, an ordinal or a list number.
  private func isInner(_ stop: Stop, _ next: NextWord, from start: Int) -> Bool {
    if next.isLower { return true }
    guard !stop.isClosed, let word = stop.word else { return false }
    if isListNumber(word, from: start) { return true }
    if let kind = abbreviations[WordKey(bytes, word.start, word.end)] { return kind.goesOn(before: next, bytes) }
    if isInitial(word) { return next.isUpper && !next.isStarter }
    if hasInnerStop(word) { return next.isUpper && !next.isStarter || next.isDigit }
    return isOrdinalBefore(next, word)
  }

  /// `12.` or `a.` with nothing else before it in the sentence.
  private func isListNumber(_ word: TextRange, from start: Int) -> Bool {
    guard Blank.trimmed(bytes, start, word.end)?.start == word.start else { return false }
    return word.count <= 3 && bytes[word.indices].allSatisfy { $0 &- 0x30 < 10 } || word.count == 1
  }

  /// A single capital: `J` of `J. K. Rowling`.
  private func isInitial(_ word: TextRange) -> Bool {
    let first = Scalars.decode(bytes, at: word.start)
    return first.length == word.count && Traits(of: first.scalar).contains(.upper)
  }

  private func hasInnerStop(_ word: TextRange) -> Bool { bytes[word.indices].contains(0x2E) }

  private func isOrdinal(_ word: TextRange) -> Bool {
    abbreviations.hasOrdinals && word.count <= 2 && bytes[word.indices].allSatisfy { $0 &- 0x30 < 10 }
  }

  /// `der 5. Bundestag`, `am 3. Mai`: an article or preposition before the number says that a noun comes.
  private func isOrdinalBefore(_ next: NextWord, _ word: TextRange) -> Bool {
    guard isOrdinal(word), next.isUpper else { return false }
    if next.isMonthOrCentury { return true }
    guard let end = Blank.trimmed(bytes, Stop.back(bytes, from: word.start), word.start)?.end else { return false }
    return Stop.word(bytes, before: end, from: 0).map {
      SentenceWords.beforeOrdinals.contains(WordKey(bytes, $0.start, $0.end))
    } ?? false
  }

  /// A citation mark behind the stop, `[12]`, belongs to the sentence before it; ICU breaks in front of it or inside.
  private func endOfCitation(at boundary: Int, limit: Int) -> Int? {
    var index = boundary
    if index > 0, index < limit, bytes[index - 1] != Self.openBracket {
      guard bytes[index] == Self.openBracket else { return nil }
      index += 1
    }
    let digits = index
    while index < limit, index - digits < 4, bytes[index] &- 0x30 < 10 { index += 1 }
    guard index > digits, index < limit, bytes[index] == Self.closeBracket else { return nil }
    return index + 1
  }

  private static let openBracket = UInt8(ascii: "[")
  private static let closeBracket = UInt8(ascii: "]")
  private static let fullStop: UInt32 = 0x2E
  private static let question: UInt32 = 0x3F
  private static let exclamation: UInt32 = 0x21
  private static let ideographicStop: UInt32 = 0x3002
  private static let wideQuestion: UInt32 = 0xFF1F
  private static let wideExclamation: UInt32 = 0xFF01
}
