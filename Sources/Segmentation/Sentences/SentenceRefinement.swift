internal import Winnow

/// Decides at each of ICU's boundaries whether a sentence really ends there, with evidence from both sides.
struct SentenceRefinement {
  private let bytes: TextBytes
  private let abbreviations: Abbreviations

  init(_ bytes: TextBytes, _ abbreviations: Abbreviations) {
    self.bytes = bytes
    self.abbreviations = abbreviations
  }

  /// Where the sentence that ICU ends at `boundary` ends indeed; nil when it goes on.
  ///
  /// - Parameters:
  ///   - boundary: behind the white space that follows the stop.
  ///   - start: where the sentence began.
  ///   - limit: end of the paragraph.
  ///   - sides: of the gap that the boundary is in, if it is in one.
  func end(at boundary: Int, from start: Int, limit: Int, _ sides: GapSides?) -> Int? {
    if let end = endOfCitation(at: boundary, limit: limit) { return end }
    let boundary = withoutOpening(boundary, from: start)
    if let sides, sides.gap.next == boundary {
      guard let stop = sides.stop, boundary < limit else { return boundary }
      return goesOn(stop, sides.next, from: start) ? nil : boundary
    }
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
    // `14./15. Oktober`
    if isOrdinal(word), !stop.isFollowedBySpace(bytes) { return true }
    if isInitial(word) { return next.isUpper && (!next.isStarter || next.isOneLetter) }
    if let key = stop.key, let kind = abbreviations[key] { return kind.goesOn(before: next) }
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
    guard isOrdinal(word), next.isUpper || next.isDigit else { return false }
    if next.isMonthOrCentury { return true }
    guard let last = wordBefore(word) else { return false }
    let isOpened = SentenceWords.beforeOrdinals.contains(WordKey(bytes, last.start, last.end))
    return isOpened || next.isDigit && isStoppedOrdinal(last)
  }

  /// `23.` before the `3.` of `am 23. 3. 1976`.
  private func isStoppedOrdinal(_ word: TextRange) -> Bool {
    word.count > 1 && bytes[word.end - 1] == 0x2E && isOrdinal(TextRange(word.start, word.end - 1))
  }

  private func wordBefore(_ word: TextRange) -> TextRange? {
    Blank.trimmed(bytes, Stop.back(bytes, from: word.start), word.start).flatMap {
      Stop.word(bytes, before: $0.end, from: 0)
    }
  }

  /// Citation marks behind the stop, `[12][a]`, belong to the sentence before them; ICU breaks in front of the first or
  /// inside.
  private func endOfCitation(at boundary: Int, limit: Int) -> Int? {
    var end: Int?
    var index = boundary > 0 && boundary < limit && bytes[boundary - 1] == Self.openBracket ? boundary - 1 : boundary
    while let next = citation(at: index, limit: limit) {
      end = next
      index = next
    }
    return end
  }

  /// The end of `[…]` with up to four letters or digits, or `[citation needed]`, at `index`.
  private func citation(at index: Int, limit: Int) -> Int? {
    guard index < limit, bytes[index] == Self.openBracket else { return nil }
    var end = index + 1
    while end < limit, end - index < 18,
      bytes[end] == 0x20 || bytes[end] &- 0x30 < 10 || (bytes[end] | 0x20) &- 0x61 < 26
    {
      end += 1
    }
    guard end < limit, bytes[end] == Self.closeBracket, end > index + 1 else { return nil }
    return end - index <= 5 || bytes[end - 1] == UInt8(ascii: "d") && bytes[index + 1] == UInt8(ascii: "c")
      ? end + 1 : nil
  }

  /// ICU counts opening marks glued to a stop among those that close; they begin the next sentence: `。「`.
  private func withoutOpening(_ boundary: Int, from start: Int) -> Int {
    var index = boundary
    while index > start, let last = Scalars.decode(bytes, before: index), Self.isOpening(last.scalar) {
      index -= last.length
    }
    return index > start ? index : boundary
  }

  private static func isOpening(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x28, 0x5B, 0x7B, 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0xFF08, 0x201C, 0x2018: true
    default: false
    }
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
