/// The first stage: reads a stretch of text once and turns it into typed tokens. O(length).
struct TimeScanner {
  let text: FoldedText
  let original: [UInt8]
  let lexicon: Lexicon
  let order: NumericPattern.Order

  /// The tokens of `start..<end`, appended to `tokens`.
  func scan(_ start: Int, _ end: Int, into tokens: inout [TimeToken]) {
    var position = start
    var isGlued = false
    while position < end {
      let blank = FoldedText.lengthOfBlank(text.bytes, position, end)
      if blank > 0 {
        position += blank
        isGlued = false
        continue
      }
      let token = token(position, end, isGlued, tokens.last)
      position = Int(token.end)
      tokens.append(token)
      isGlued = true
    }
  }

  private func token(_ start: Int, _ limit: Int, _ isGlued: Bool, _ last: TimeToken?) -> TimeToken {
    if let end = addressEnd(start, limit) { return TimeToken(.other, start, end, isGlued: isGlued) }
    if Digits.digit(text.bytes, start, limit) != nil {
      // Digits inside of names mean nothing (`SCMS2014`, `A4`), but behind the T of `2024-05-14T10:00`.
      if isGlued, let last, last.shape == .other, !lexicon.isUnspaced,
        last.end - last.start > 1 || last.isCapitalised && text.bytes[Int(last.start)] != 0x74
      {
        return TimeToken(.other, start, wordEnd(start, limit), isGlued: true)
      }
      return number(start, limit, isGlued, last)
    }
    if Self.isLetter(text.bytes, start, limit) { return word(start, limit, isGlued, last) }
    return sign(start, limit, isGlued)
  }

  /// Web addresses, handles and hashtags hold no dates of the text.
  private func addressEnd(_ start: Int, _ limit: Int) -> Int? {
    let byte = text.bytes[start]
    let isTag = (byte == 0x40 || byte == 0x23) && start + 1 < limit && Self.isLetter(text.bytes, start + 1, limit)
    guard
      isTag || byte == 0x68 && text.bytes[start..<min(limit, start + 7)].elementsEqual("http://".utf8)
        || byte == 0x68 && text.bytes[start..<min(limit, start + 8)].elementsEqual("https://".utf8)
    else { return nil }
    var end = start + 1
    while end < limit, text.bytes[end] > 0x20,
      !isTag || Self.isLetter(text.bytes, end, limit) || text.bytes[end] &- 0x30 < 10
    { end += 1 }
    return end
  }

  // MARK: - Words

  private func word(_ start: Int, _ limit: Int, _ isGlued: Bool, _ last: TimeToken?) -> TimeToken {
    let isCapital = text.bytes[start] != original[start] || isCapitalPair(start, limit)
    let match =
      isInsideKana(start, isGlued) ? nil : lexicon.trie.longest(text, at: start, end: limit) { isEnd($0, limit) }
    var token: TimeToken
    if let match, !isEnding(start, isGlued, match.entry) {
      token = TimeToken(.word, start, match.end, isGlued: isGlued)
      token.entry = match.entry
      token.kinds = lexicon.kinds[Int(match.entry)]
    } else if let compound = lexicon.hasCompounds ? compoundHead(start, limit) : nil {
      token = compound
    } else {
      token = TimeToken(.other, start, wordEnd(start, limit), isGlued: isGlued)
      if !isCapital, isPast(start, Int(token.end)) { token.kinds = WordKind.tense.bit }
    }
    token.isGlued = isGlued
    token.isCapitalised = isCapital
    token.isAllCaps = isCapital && start + 1 < Int(token.end) && text.bytes[start + 1] != original[start + 1]
    return token
  }

  /// Between two hiragana no word is known to begin: `ことし` of `かっことして`.
  private func isInsideKana(_ start: Int, _ isGlued: Bool) -> Bool {
    lexicon.isUnspaced && isGlued && start > 2 && isHiragana(start) && isHiragana(start - 3)
  }

  /// Hiragana behind an ideograph end its word: `けさ` of `付けさせ` is no morning. Particles are no such words.
  private func isEnding(_ start: Int, _ isGlued: Bool, _ entry: Int32) -> Bool {
    guard lexicon.isUnspaced, isGlued, start > 2, isHiragana(start), (0xE4...0xE9).contains(text.bytes[start - 3])
    else {
      return false
    }
    let days = WordKind.day.bit | WordKind.tonight.bit | WordKind.ref.bit | WordKind.part.bit | WordKind.shift.bit
    return lexicon.kinds[Int(entry)] & days != 0
  }

  private func isHiragana(_ index: Int) -> Bool {
    text.bytes[index] == 0xE3
      && (text.bytes[index + 1] == 0x81 || text.bytes[index + 1] == 0x82 && text.bytes[index + 2] < 0xA0)
  }

  private func isCapitalPair(_ start: Int, _ limit: Int) -> Bool {
    start + 1 < limit && text.bytes[start] >= 0x80 && text.bytes[start + 1] != original[start + 1]
  }

  /// `Dienstagabend`: a weekday with a part of the day behind it; the part is read as the next token.
  private func compoundHead(_ start: Int, _ limit: Int) -> TimeToken? {
    guard let head = lexicon.trie.longest(text, at: start, end: limit, isEnd: { _ in true }),
      lexicon.kinds[Int(head.entry)] & (WordKind.weekday.bit | WordKind.month.bit | WordKind.day.bit) != 0,
      head.end < limit,
      let tail = lexicon.trie.longest(text, at: head.end, end: limit, isEnd: { isEnd($0, limit) }),
      lexicon.kinds[Int(tail.entry)] & WordKind.part.bit != 0
    else { return nil }
    var token = TimeToken(.word, start, head.end, isGlued: false)
    token.entry = head.entry
    token.kinds = lexicon.kinds[Int(head.entry)]
    return token
  }

  private func isPast(_ start: Int, _ end: Int) -> Bool {
    lexicon.pastEndings.contains { ending in
      end - start > ending.count + 2 && text.bytes[(end - ending.count)..<end].elementsEqual(ending)
    }
  }

  private func isEnd(_ index: Int, _ limit: Int) -> Bool {
    lexicon.isUnspaced || index >= limit || !Self.isLetter(text.bytes, index, limit) || isBehindApostrophe(index)
  }

  /// `l'` and `l’` are words of their own.
  private func isBehindApostrophe(_ index: Int) -> Bool {
    text.bytes[index - 1] == 0x27
      || index > 2 && text.bytes[index - 1] == 0x99 && text.bytes[index - 2] == 0x80 && text.bytes[index - 3] == 0xE2
  }

  private func wordEnd(_ start: Int, _ limit: Int) -> Int {
    var end = start
    repeat {
      end += Self.length(text.bytes[end])
    } while end < limit && Self.isLetter(text.bytes, end, limit)
      && !(lexicon.isUnspaced && text.bytes[end] >= 0xE3)
    return min(end, limit)
  }

  private static func length(_ lead: UInt8) -> Int { lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }

  /// Letters and their marks: ASCII letters and everything beyond ASCII but punctuation and digits.
  @inline(__always)
  static func isLetter(_ bytes: [UInt8], _ index: Int, _ limit: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return (byte | 0x20) &- 0x61 < 26 || byte == 0x5F }
    guard index + 1 < limit else { return false }
    switch byte {
    case 0xC2: return bytes[index + 1] == 0xAA || bytes[index + 1] == 0xBA || bytes[index + 1] == 0xB5
    case 0xE2: return false
    case 0xE3: return bytes[index + 1] != 0x80 || index + 2 < limit && [0x85, 0x86, 0x87].contains(bytes[index + 2])
    case 0xEF: return bytes[index + 1] != 0xBC || index + 2 < limit && bytes[index + 2] >= 0xA1
    case 0xD8: return bytes[index + 1] != 0x8C && bytes[index + 1] != 0x9B && bytes[index + 1] != 0x9F
    default: return Digits.digit(bytes, index, limit) == nil
    }
  }

  // MARK: - Numbers

  private func number(_ start: Int, _ limit: Int, _ isGlued: Bool, _ last: TimeToken?) -> TimeToken {
    let pattern = NumericPattern(text.bytes, limit: limit, order: order, isYearFirst: lexicon.isYearFirst)
    if !isGlued || isOpening(last) || isBehindDay(start) {
      if let token = pattern.clock(at: start, isGlued: isGlued), isFree(Int(token.end), limit) { return token }
      if let token = pattern.date(at: start, isGlued: isGlued), isFree(Int(token.end), limit),
        !isVersion(start, Int(token.end))
      {
        return token
      }
    }
    if let end = codeEnd(start, limit) { return TimeToken(.other, start, end, isGlued: isGlued) }
    return plainNumber(start, limit, isGlued)
  }

  /// `samba-4.13.13`: points behind a name and a hyphen.
  private func isVersion(_ start: Int, _ end: Int) -> Bool {
    start > 1 && text.bytes[start - 1] == 0x2D && (text.bytes[start - 2] | 0x20) &- 0x61 < 26
      && text.bytes[start..<end].contains(0x2E)
  }

  /// Three groups of digits and more between hyphens that are no date: telephone numbers, ISBN, account numbers.
  private func codeEnd(_ start: Int, _ limit: Int) -> Int? {
    var (end, groups, digits) = (start, 0, 0)
    while let run = Digits.run(text.bytes, end, limit) {
      groups += 1
      digits += run.count
      end = run.end
      guard end + 1 < limit, text.bytes[end] == 0x2D, Digits.digit(text.bytes, end + 1, limit) != nil else { break }
      end += 1
    }
    return groups > 2 && digits > 6 ? end : nil
  }

  /// A date may stand behind a bracket, a quote mark, a range's dash or the letter T, not inside other digits.
  private func isOpening(_ last: TimeToken?) -> Bool {
    guard let last else { return true }
    if last.shape == .other || last.shape == .word { return lexicon.isUnspaced || last.end - last.start == 1 }
    return last.shape == .sign && ![0x2E, 0x3A, 0x24, 0x23, 0x2F].contains(last.sign)
      || last.shape == .date || last.shape == .clock
  }

  /// `15.10.` of `14./15.10.`
  private func isBehindDay(_ start: Int) -> Bool {
    start > 2 && text.bytes[start - 1] == 0x2F && text.bytes[start - 2] == 0x2E && text.bytes[start - 3] &- 0x30 < 10
  }

  /// Not followed by more of the same: `1.2.3.4`, `10:15:20:30`, `2016/679`.
  private func isFree(_ end: Int, _ limit: Int) -> Bool {
    guard end < limit else { return true }
    let byte = text.bytes[end]
    if Digits.digit(text.bytes, end, limit) != nil || isInCode(end) { return false }
    let continues = byte == 0x2E || byte == 0x2F || byte == 0x3A || byte == 0x2C
    return !(continues && end + 1 < limit && Digits.digit(text.bytes, end + 1, limit) != nil)
      || byte == 0x2F && text.bytes[end - 1] &- 0x30 < 10 && end + 4 < limit
        && text.bytes[end + 5 < limit ? end + 5 : end] == 0x2D
  }

  /// Where words need no blanks a letter of ours behind digits goes on with a code: `0db8:13bb`.
  private func isInCode(_ end: Int) -> Bool {
    lexicon.isUnspaced && (text.bytes[end] | 0x20) &- 0x62 < 25 && ![0x68, 0x70].contains(text.bytes[end] | 0x20)
  }

  private func plainNumber(_ start: Int, _ limit: Int, _ isGlued: Bool) -> TimeToken {
    guard let run = Digits.run(text.bytes, start, limit) else {
      return TimeToken(.other, start, start + 1, isGlued: isGlued)
    }
    var token = TimeToken(.number, start, run.end, isGlued: isGlued)
    token.number = Int32(run.value)
    token.digits = UInt8(min(run.count, 99))
    guard run.end + 1 < limit, text.bytes[run.end] == 0x2E || text.bytes[run.end] == 0x2C,
      let fraction = Digits.run(text.bytes, run.end + 1, limit)
    else { return token }
    var end = fraction.end
    // A number with more marks is read whole and means nothing here: versions, addresses, large sums.
    var parts = 2
    while end + 1 < limit, [0x2E, 0x2C].contains(text.bytes[end]), let more = Digits.run(text.bytes, end + 1, limit) {
      end = more.end
      parts += 1
    }
    token.end = Int32(end)
    token.shape = parts == 2 && fraction.count <= 2 && run.count <= 4 ? .decimal : .other
    token.second = Int32(fraction.value)
    token.digits = UInt8(min(fraction.count, 99))
    token.sign = text.bytes[run.end]
    if parts == 2, text.bytes[run.end] == 0x2C, fraction.count == 3, run.count <= 3 {
      token.shape = .number
      token.number = Int32(run.value * 1000 + fraction.value)
      token.digits = 9
    }
    return token
  }

  // MARK: - Signs

  private func sign(_ start: Int, _ limit: Int, _ isGlued: Bool) -> TimeToken {
    let byte = text.bytes[start]
    var token = TimeToken(.sign, start, min(start + Self.length(byte), limit), isGlued: isGlued)
    token.sign = byte < 0x80 ? byte : Self.asciiSign(text.bytes, start, limit)
    if byte == 0x40 || byte == 0x27 || byte == 0xC2 || byte == 0xE2 || byte == 0x28 || byte == 0xEF,
      let match = lexicon.trie.longest(text, at: start, end: limit, isEnd: { isEnd($0, limit) })
    {
      token.shape = byte == 0x40 ? .sign : .word
      token.end = Int32(match.end)
      token.entry = match.entry
      token.kinds = lexicon.kinds[Int(match.entry)]
    }
    return token
  }

  private static func asciiSign(_ bytes: [UInt8], _ index: Int, _ limit: Int) -> UInt8 {
    guard index + 2 < limit else { return 0 }
    switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
    case (0xE2, 0x80, 0x90...0x95): return 0x2D
    case (0xE2, 0x80, 0x98...0x99): return 0x27
    case (0xE2, 0x80, 0x9C...0x9F): return 0x22
    case (0xE2, 0x88, 0x92), (0xEF, 0xBD, 0x9E), (0xE3, 0x80, 0x9C): return 0x2D
    case (0xEF, 0xBC, 0x88): return 0x28
    case (0xEF, 0xBC, 0x89): return 0x29
    case (0xE3, 0x80, 0x81), (0xEF, 0xBC, 0x8C): return 0x2C
    default: return 0
    }
  }
}
