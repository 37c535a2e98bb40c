internal import Winnow

/// What rules alone decide about a gap, whatever else is around it.
struct CertainEvidence {
  private let bytes: TextBytes
  private let abbreviations: Abbreviations
  private let spacesGuillemets: Bool

  init(_ bytes: TextBytes, _ abbreviations: Abbreviations, language: String?) {
    self.bytes = bytes
    self.abbreviations = abbreviations
    spacesGuillemets = language == "fr"
  }

  /// True when a sentence ends in the gap, false when it goes on, nil when that is open.
  ///
  /// - Parameters:
  ///   - start: where the sentence began.
  ///   - limit: end of the paragraph.
  ///   - words: how many words the sentence has so far.
  ///   - item: the marker that the sentence began with, if it did with one.
  func decides(_ sides: GapSides, from start: Int, limit: Int, item: ListMarker?, words: Int) -> Bool? {
    let (left, right) = (sides.left, sides.right)
    if let item, let next = ListMarker(bytes, right), next.follows(item) { return true }
    if continues(right) { return false }
    if left.start == start, ListMarker(bytes, left) != nil { return false }
    if words <= Self.longestDateline, isDash(left), beginsInCapitals(start, limit) { return false }
    if spacesGuillemets, isGuillemet(left) { return endsBehindGuillemet(left, right, from: start) }
    if let certain = footnote(left, right, from: start, limit: limit) { return certain }
    guard let stop = sides.stop else { return nil }
    let next = sides.next
    if stop.scalar == 0x2026, next.isLower { return false }
    if stop.isClosed { return decides(stop, left, right, next, limit: limit) }
    if stop.scalar == 0x21, next.isLower, isExclaimedName(left) { return false }
    guard stop.scalar == 0x2E else { return nil }
    if !left.hasCore { return isSpacedEllipsis(before: sides.gap.end, from: start) }
    return stop.word.flatMap { decides($0, stop.key.flatMap { abbreviations[$0] }, next, words: words) }
  }

  /// A stop with closing marks behind it. Sentences go on behind `"Fine." he` and `“Why not?” Brero said`, and end
  /// before a word that begins one.
  private func decides(_ stop: Stop, _ left: BlackRun, _ right: BlackRun, _ next: NextWord, limit: Int) -> Bool? {
    let isQuote = left.end > left.start && bytes[left.end - 1] != 0x29 && bytes[left.end - 1] != 0x5D
    if isQuote && next.isLower || stop.scalar != 0x2E && isReported(right, limit: limit) { return false }
    return isQuote && next.isUpper && next.isStarter && stop.isASCII ? true : nil
  }

  /// A number between a stop and a word that begins sentences, `… majority. 4 Even though …`, is a footnote's and
  /// belongs to the sentence before it.
  private func footnote(_ left: BlackRun, _ right: BlackRun, from start: Int, limit: Int) -> Bool? {
    if isNumber(right), endsStopped(left), right.end + 1 < limit { return begins(right.end + 1, limit) ? false : nil }
    guard isNumber(left), left.start > start + 1, isStarter(right) else { return nil }
    return endsStopped(BlackRun(bytes, before: left.start - 1, limit: start)) ? true : nil
  }

  private func begins(_ index: Int, _ limit: Int) -> Bool { isStarter(BlackRun(bytes, from: index, limit: limit)) }

  private func isStarter(_ run: BlackRun) -> Bool {
    run.hasCore && run.coreStart == run.start
      && SentenceWords.starters.contains(WordKey(bytes, run.coreStart, run.coreEnd))
      && Traits(of: Scalars.decode(bytes, at: run.coreStart).scalar).contains(.upper)
  }

  private func isNumber(_ run: BlackRun) -> Bool {
    !run.isEmpty && run.end - run.start <= 3 && bytes[run.start..<run.end].allSatisfy { $0 &- 0x30 < 10 }
  }

  /// Behind a word of three letters or more, so that `No. 4` and `p. 4` are left to others.
  private func endsStopped(_ run: BlackRun) -> Bool {
    (run.coreEnd - run.coreStart > 2 || run.end - run.coreEnd > 1) && run.coreEnd < run.end
      && bytes[run.coreEnd..<run.end].contains { $0 == 0x2E || $0 == 0x21 || $0 == 0x3F }
      && abbreviations[WordKey(bytes, run.coreStart, run.coreEnd)] == nil
  }

  /// `Yahoo!`
  private func isExclaimedName(_ left: BlackRun) -> Bool {
    left.hasCore && SentenceWords.exclaimedNames.contains(WordKey(bytes, left.coreStart, left.coreEnd))
  }

  private static let longestDateline = 10

  /// `LONDON, May 13 (Wire) -` leads into the sentence.
  private func beginsInCapitals(_ start: Int, _ limit: Int) -> Bool {
    let first = BlackRun(bytes, from: start, limit: limit)
    return first.coreEnd - first.coreStart > 2 && RunFacts(bytes, first).shape == .upper
  }

  private func isDash(_ run: BlackRun) -> Bool {
    guard !run.hasCore, !run.isEmpty else { return false }
    let first = Scalars.decode(bytes, at: run.start).scalar
    return first == 0x2D || (0x2012...0x2015).contains(first)
  }

  /// A full stop behind `word`.
  private func decides(
    _ word: TextRange, _ abbreviation: Abbreviations.Kind?, _ next: NextWord, words: Int
  ) -> Bool? {
    var kind = abbreviation
    if isCapital(word), kind != .beforeNumber || !next.isDigit { kind = nil }
    // `At 5 a.m. Mr. Hill rose`: too early for an end.
    if kind == .clock, words <= 3, !next.isStarter { return false }
    if let kind, kind.neverEnds(before: next) { return false }
    guard next.isUpper, next.isStarter, !next.isOneLetter else { return nil }
    switch kind {
    case .either: return true
    case nil where isCapital(word) || bytes[word.indices].contains(0x2E): return true
    default: return nil
    }
  }

  private func isCapital(_ word: TextRange) -> Bool {
    let first = Scalars.decode(bytes, at: word.start)
    return first.length == word.count && Traits(of: first.scalar).contains(.upper)
  }

  /// Marks that close or continue: `,`, `;`, a bracket, more stops, and in French a lone `»`.
  private func continues(_ right: BlackRun) -> Bool {
    switch bytes[right.start] {
    case 0x2C, 0x3B, 0x29, 0x5D: return true
    case 0x2E: return right.end == right.start + 1
    default: return spacesGuillemets && isGuillemet(right)
    }
  }

  /// `»` alone or with marks behind it.
  private func isGuillemet(_ run: BlackRun) -> Bool {
    !run.hasCore && run.end - run.start >= 2 && bytes[run.start] == 0xC2 && bytes[run.start + 1] == 0xBB
  }

  /// A stop stands inside the quote, and what comes does not go on in lower case.
  private func endsBehindGuillemet(_ left: BlackRun, _ right: BlackRun, from start: Int) -> Bool? {
    guard let stop = Stop(bytes, before: left.start, from: start), !right.isEmpty else { return nil }
    guard stop.isASCII || stop.scalar == 0x2026 else { return false }
    let first = right.hasCore ? Scalars.decode(bytes, at: right.coreStart).scalar : 0
    return !Traits(of: first).contains(.lower) && right.coreStart == right.start
  }

  /// `. . .` goes on, `. . . .` ends.
  private func isSpacedEllipsis(before end: Int, from start: Int) -> Bool? {
    var stops = 0
    var index = end
    while index > start, stops < 5 {
      if bytes[index - 1] == 0x2E { stops += 1 } else if bytes[index - 1] != 0x20 { break }
      index -= 1
    }
    return stops >= 4 ? true : stops == 3 ? false : nil
  }

  /// `Brero said` behind a quote: a name, in capitals and no word that begins sentences, and a verb of speech.
  private func isReported(_ right: BlackRun, limit: Int) -> Bool {
    var run = right
    for _ in 0..<3 {
      guard run.hasCore, run.end < limit, Traits(of: Scalars.decode(bytes, at: run.coreStart).scalar).contains(.upper),
        !SentenceWords.starters.contains(WordKey(bytes, run.coreStart, run.coreEnd))
      else { return false }
      run = BlackRun(bytes, from: run.end + 1, limit: limit)
      if run.hasCore, SentenceWords.speech.contains(WordKey(bytes, run.coreStart, run.coreEnd)) { return true }
    }
    return false
  }
}
