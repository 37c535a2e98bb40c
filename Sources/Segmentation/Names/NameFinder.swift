internal import Winnow

/// Joins capitalised tokens of one sentence into candidates for names, from left to right.
struct NameFinder {
  private let bytes: [UInt8]
  private let tokens: Layer<Token>
  private let eastAsian: EastAsianNames

  init(_ bytes: [UInt8], _ tokens: Layer<Token>) {
    self.bytes = bytes
    self.tokens = tokens
    eastAsian = EastAsianNames(bytes, tokens)
  }

  /// Names inside a sentence, in order, not overlapping.
  func names(in sentence: TextRange) -> [Annotation<Name>] {
    var names: [Annotation<Name>] = []
    let first = tokens.firstIndex(startingAtOrAfter: sentence.start)
    let last = tokens.firstIndex(startingAtOrAfter: sentence.end)
    var index = first
    while index < last {
      if let found = eastAsianName(index, before: last) {
        names.append(found.name)
        index = found.end
        continue
      }
      guard isNameWord(index), !isStarter(index, first) else {
        index += 1
        continue
      }
      let end = endOfName(from: index, before: last)
      names.append(name(index..<end, isInitial: isInitial(index, first)))
      index = end
    }
    return names
  }

  /// Words of scripts from Hangul and Kana on, whose UTF-8 begins with E3 to ED.
  private func eastAsianName(_ index: Int, before last: Int) -> (name: Annotation<Name>, end: Int)? {
    let range = tokens[index].range
    guard bytes[range.start] >= 0xE3, bytes[range.start] <= 0xED, tokens[index].mark.kind == .word,
      let found = eastAsian.name(at: index, before: last)
    else { return nil }
    let script = Script.code(Scalars.decode(bytes, at: range.start).scalar)
    let name = Name(script: script, tokens: index..<found.end, isSentenceInitial: false)
    return (Annotation(found.range, name), found.end)
  }

  private func name(_ indices: Range<Int>, isInitial: Bool) -> Annotation<Name> {
    let start = tokens[indices.lowerBound].range.start
    let range = TextRange(start, endWithoutPossessive(tokens[indices.upperBound - 1].range))
    let script = Script.code(Scalars.decode(bytes, at: start).scalar)
    return Annotation(range, Name(script: script, tokens: indices, isSentenceInitial: isInitial))
  }

  /// The word begins with a capital and is no number, address or lone letter other than an initial.
  private func isNameWord(_ index: Int) -> Bool {
    let token = tokens[index].mark
    return token.kind == .word && token.shape.contains(.capitalized)
  }

  private func isInitial(_ index: Int, _ first: Int) -> Bool {
    index == first || index == first + 1 && tokens[first].mark.kind == .punctuation
  }

  /// A function word with a capital: at the start of a sentence or quote, or in a headline.
  private func isStarter(_ index: Int, _ first: Int) -> Bool {
    let token = tokens[index].mark
    if NameWords.openers.contains(token.key), beginsName(index) { return false }
    if isInitial(index, first), SentenceWords.starters.contains(token.key) { return true }
    return NameWords.starters.contains(token.key)
      && !(token.shape.contains(.allUpper) && token.shape.contains(.hasLower))
      && !(token.shape.contains(.allUpper) && tokens[index].range.count > 1 && !isInitial(index, first))
  }

  /// `New` of `New England`: another capital follows in the line.
  private func beginsName(_ index: Int) -> Bool {
    let next = index + 1
    guard next < tokens.count, isNameWord(next), isSpaced(next) else { return false }
    return !tokens[next].mark.shape.contains(.afterLineEnd)
  }

  /// Index behind the last token of the name that starts at `start`.
  private func endOfName(from start: Int, before last: Int) -> Int {
    var end = start + 1
    while end < last, let next = continuation(start, end, last) { end = next }
    return end
  }

  /// How far the name goes on at `end`, or nil where it stops.
  private func continuation(_ start: Int, _ end: Int, _ last: Int) -> Int? {
    if tokens[end].mark.shape.contains(.afterLineEnd) || endsWithPossessive(end - 1) { return nil }
    if isSpaced(end), isNameWord(end) { return end + 1 }
    if isComma(end), end + 1 < last, isSpaced(end + 1), NameWords.suffixes.contains(tokens[end + 1].mark.key) {
      // The stop of `Jr.` belongs to the name unless it ends the sentence.
      let stop = end + 2
      return stop + 1 < last && isStop(stop) && !isSpaced(stop) ? stop + 1 : stop
    }
    if isHyphen(end), end + 1 < last, !isSpaced(end), !isSpaced(end + 1), isPart(end + 1) { return end + 2 }
    if isStop(end), isInitialLetter(end - 1), !isSpaced(end) { return afterInitial(end, last) }
    return isJoiner(start, end) ? afterJoiner(end, last) : nil
  }

  /// Behind the full stop of an initial: the stop belongs to the name when more of the name follows.
  private func afterInitial(_ stop: Int, _ last: Int) -> Int? {
    guard stop + 1 < last, isNameWord(stop + 1) else { return nil }
    return stop + 2
  }

  private func isJoiner(_ start: Int, _ index: Int) -> Bool {
    let key = tokens[index].mark.key
    if NameWords.particles.contains(key) { return true }
    guard Self.connectors.contains(key) else { return false }
    return (start..<index).contains { NameWords.institutions.contains(tokens[$0].mark.key) }
  }

  /// Particles are followed by at most one more and then by a capitalised word.
  private func afterJoiner(_ joiner: Int, _ last: Int) -> Int? {
    for next in [joiner + 1, joiner + 2] where next < last {
      if isNameWord(next), !tokens[next].mark.shape.contains(.afterLineEnd) { return next + 1 }
      let key = tokens[next].mark.key
      guard NameWords.particles.contains(key) || key == Self.the else { return nil }
    }
    return nil
  }

  private static let connectors: WordSet = "of for and"
  private static let the = WordKey("the")

  private func isPart(_ index: Int) -> Bool { tokens[index].mark.kind == .word || tokens[index].mark.kind == .number }
  private func isSpaced(_ index: Int) -> Bool { tokens[index].mark.shape.contains(.afterSpace) }
  private func isHyphen(_ index: Int) -> Bool {
    bytes[tokens[index].range.start] == 0x2D && tokens[index].range.count == 1
  }
  private func isComma(_ index: Int) -> Bool {
    bytes[tokens[index].range.start] == 0x2C && tokens[index].range.count == 1
  }
  private func isStop(_ index: Int) -> Bool {
    bytes[tokens[index].range.start] == 0x2E && tokens[index].range.count == 1
  }

  private func isInitialLetter(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.mark.shape.contains([.capitalized, .oneLetter])
      || token.mark.shape.contains(.allUpper) && hasInnerStop(token.range)
  }

  /// ICU keeps `J.K` and `U.S` together and leaves the last stop outside.
  private func hasInnerStop(_ range: TextRange) -> Bool { bytes[range.indices].contains(0x2E) }

  private func endsWithPossessive(_ index: Int) -> Bool {
    let range = tokens[index].range
    return endWithoutPossessive(range) != range.end
  }

  /// The end of a word without ’s; the whole word when there is none.
  private func endWithoutPossessive(_ range: TextRange) -> Int {
    guard range.count > 2, bytes[range.end - 1] | 0x20 == UInt8(ascii: "s") else { return range.end }
    if bytes[range.end - 2] == 0x27 { return range.end - 2 }
    let isCurly =
      range.count > 4 && bytes[range.end - 4] == 0xE2 && bytes[range.end - 3] == 0x80 && bytes[range.end - 2] == 0x99
    return isCurly ? range.end - 4 : range.end
  }
}
