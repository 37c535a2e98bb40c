internal import Segmentation
internal import Winnow

/// The narrator's words inside the marks: `« Le dépôt est vieux, a expliqué Paul Morel, et il fermera. »`
///
/// French, Polish and Russian write the cue into the quotation, older German and others do so at times. It stands behind
/// a comma or dash, its verb in front of its subject, and ends at the next comma, dash or stop. English does not know
/// the form.
struct Insertion {
  private let bytes: [UInt8]
  private let tokens: Layer<Token>
  private let lexicon: Lexicon

  /// Nil in languages without the convention.
  init?(_ document: Document, _ lexicon: Lexicon) {
    guard !["en", "ar"].contains(lexicon.language), !["ja", "zh"].contains(document.language?.code) else { return nil }
    bytes = document.bytes
    tokens = document[Token.self]
    self.lexicon = lexicon
  }

  /// The spoken parts of a stretch; the stretch itself when all of it is spoken.
  func parts(of stretch: Stretch) -> [Stretch] {
    let end = tokens.firstIndex(startingAtOrAfter: stretch.inner.end)
    var parts: [Stretch] = []
    var start = stretch.range.start
    var index = tokens.firstIndex(startingAtOrAfter: stretch.inner.start) + 1
    while index < end {
      let isAsked = [0x21, 0x3F, 0x2026].contains(sign(index))
      guard isBreak(index) || isAsked, let close = close(of: index + 1, end),
        let part = Blank.trimmed(bytes, start, isAsked ? tokens[index].range.end : tokens[index].range.start)
      else {
        index += 1
        continue
      }
      parts.append(piece(of: stretch, part))
      start = close < end ? tokens[close].range.start : stretch.range.end
      index = close + 1
    }
    guard !parts.isEmpty else { return [stretch] }
    if let rest = Blank.trimmed(bytes, start, stretch.range.end), start < stretch.inner.end {
      parts.append(piece(of: stretch, rest))
    }
    return parts
  }

  private func piece(of stretch: Stretch, _ range: TextRange) -> Stretch {
    var piece = stretch
    piece.range = range
    piece.inner = TextRange(max(range.start, stretch.inner.start), min(range.end, stretch.inner.end))
    if range.start > stretch.range.start { piece.continues = false }
    if range.end < stretch.range.end { (piece.isOpen, piece.goesOn) = (false, false) }
    return piece
  }

  // MARK: - The narrator's words

  /// First token of the speech that goes on behind a cue that begins at `start`; nil when none does.
  private func close(of start: Int, _ end: Int) -> Int? {
    guard let verb = verb(from: start, end), let subject = subject(behind: verb, end) else { return nil }
    var index = subject
    while index < end, index - start < Self.longest {
      if isBreak(index), let apposition = behindApposition(index, end) {
        index = apposition
        continue
      }
      if isBreak(index) || isStop(index) { return behindSigns(index, end) }
      if has(index, [.finite, .that, .relative, .question]), !has(index, [.determiner, .preposition]) { return nil }
      index += 1
    }
    return index == end ? end : nil
  }

  /// Behind `, maire de Lannec`: a noun with its preposition and no verb up to the next sign.
  private func behindApposition(_ comma: Int, _ end: Int) -> Int? {
    guard comma + 3 < end, sign(comma) == 0x2C, lexicon.classes(of: tokens[comma + 1].mark.key).isSubset(of: .role),
      tokens[comma + 1].mark.kind == .word, has(comma + 2, [.of, .preposition])
    else { return nil }
    for index in comma + 3..<min(end, comma + 12) {
      if isBreak(index) || isStop(index) { return index }
      if has(index, [.finite, .pronoun]), !has(index, .determiner) { return nil }
    }
    return nil
  }

  /// In tokens.
  private static let longest = 24

  /// Over the comma, dash or stop, or both.
  private func behindSigns(_ index: Int, _ end: Int) -> Int {
    var index = index + 1
    while index < end, isBreak(index) { index += 1 }
    return index
  }

  /// Behind the verb of saying: `dit`, `a déclaré`, `s’est exclamé`, `a-t-il ajouté`, `so`.
  private func verb(from start: Int, _ end: Int) -> Int? {
    var index = start
    while index < min(end, start + 6) {
      if isSaying(index), index == start || !has(index, .base) { return index }
      guard
        has(index, [.auxiliary, .oblique, .adverb, .negation]) || isHyphen(index) || index > start && isSubject(index)
      else { return nil }
      index += 1
    }
    return nil
  }

  private func isSaying(_ index: Int) -> Bool {
    has(index, [.say, .voice]) && !tokens[index].mark.shape.contains(.capitalized)
  }

  /// Behind the first word of the subject, which stands behind the verb or, with its auxiliary, in front of it.
  private func subject(behind verb: Int, _ end: Int) -> Int? {
    var index = verb + 1
    while index < end, isHyphen(index) || has(index, [.adverb, .oblique]) && !has(index, .pronoun) { index += 1 }
    guard index < end else { return hasSubject(before: verb) ? end : nil }
    if isSubject(index) { return isCut(index + 1, end) ? index + 1 : nil }
    if hasSubject(before: verb) { return index }
    return has(index, .determiner) || isNamed(from: index, end) ? index + 1 : nil
  }

  /// A name, or `мэр Анна Петрова` where no article opens the phrase.
  private func isNamed(from start: Int, _ end: Int) -> Bool {
    for index in start..<min(end, start + 4) {
      guard tokens[index].mark.kind == .word, !has(index, [.finite, .that, .pronoun]) else { return false }
      if tokens[index].mark.shape.contains(.capitalized) { return true }
    }
    return false
  }

  /// Behind a pronoun the cue ends, or goes on with an adverbial.
  private func isCut(_ index: Int, _ end: Int) -> Bool {
    index >= end || isBreak(index) || isStop(index) || has(index, [.preposition, .adverb, .time, .oblique, .past])
  }

  private func hasSubject(before verb: Int) -> Bool {
    verb > 0 && isSubject(verb - 1) && verb > 1 && isHyphen(verb - 2)
  }

  private func isSubject(_ index: Int) -> Bool {
    has(index, .pronoun) && !has(index, [.determiner, .oblique, .relative])
  }

  // MARK: - Signs

  private func has(_ index: Int, _ classes: WordClass) -> Bool {
    !lexicon.classes(of: tokens[index].mark.key).isDisjoint(with: classes)
  }

  private func sign(_ index: Int) -> UInt32 {
    guard tokens[index].mark.kind == .punctuation || tokens[index].mark.kind == .symbol else { return 0 }
    return Scalars.decode(bytes, at: tokens[index].range.start).scalar
  }

  private func isBreak(_ index: Int) -> Bool {
    let sign = sign(index)
    return sign == 0x2C || (0x2013...0x2015).contains(sign) || sign == 0x2D && !isHyphen(index)
  }

  private func isHyphen(_ index: Int) -> Bool {
    sign(index) == 0x2D && !tokens[index].mark.shape.contains(.afterSpace)
      || tokens[index].range.count == 1 && bytes[tokens[index].range.start] == 0x74
  }

  private func isStop(_ index: Int) -> Bool { [0x2E, 0x21, 0x3F, 0x2026, 0x3B, 0x3A].contains(sign(index)) }
}
