internal import Segmentation
internal import Winnow

/// Cuts paragraphs into units and words in one pass over the bytes.
///
/// A unit ends where a sentence ends, where a text was glued on without a blank (`… on the radio.”Tweet Share`), before
/// `©`, and where a button is glued to a word (`ministerShare`). Words are runs of letters; of East Asian text runs of
/// kana and pairs of ideographs. Linear in the text.
struct Scanner {
  let bytes: [UInt8]
  private(set) var words: [Word] = []
  private(set) var units: [Unit] = []

  private let table = WordTable.standard
  private var unit = Unit(range: TextRange(0, 0), block: 0, words: 0..<0)
  private var gap = Gap()
  /// End of the last byte that is no white space.
  private var inkEnd = 0
  private var isOpen = false

  /// What stands between the last word and what comes next.
  private struct Gap {
    /// Behind the stop and its closing marks; -1 without a stop.
    var stopEnd = -1
    var hasSpace = false
    var isEastAsianStop = false
  }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    words.reserveCapacity(bytes.count / 5)
    units.reserveCapacity(bytes.count / 40)
  }

  /// Appends the units of the paragraph at `range`.
  mutating func scan(_ range: TextRange, block: Int) {
    isOpen = false
    gap = Gap()
    let first = units.count
    var index = range.start
    while index < range.end { index = step(at: index, range.end, Int32(block)) }
    close()
    guard units.count > first else { return }
    units[first].flags.insert(.startsBlock)
    units[units.count - 1].flags.insert(.endsBlock)
  }

  private mutating func step(at index: Int, _ end: Int, _ block: Int32) -> Int {
    switch ByteClass.table[Int(bytes[index])] {
    case .space:
      gap.hasSpace = true
      return index + 1
    case .letter: return word(at: index, end, block)
    case .digit: return number(at: index, end, block)
    case .stop:
      prepare(at: index, block, isCloser: true)
      return stop(index, 1, isEastAsian: false)
    case .mark: return mark(UInt32(bytes[index]), at: index, 1, end, block)
    case .beyondASCII: return beyondASCII(at: index, end, block)
    }
  }

  private mutating func beyondASCII(at index: Int, _ end: Int, _ block: Int32) -> Int {
    let (scalar, length) = Scalars.decode(bytes, at: index)
    if EastAsian.isPart(scalar) { return eastAsian(scalar, at: index, length, end, block) }
    switch scalar {
    case 0x3002, 0xFF01, 0xFF1F, 0x0964, 0x061F, 0x06D4, 0x2026:
      prepare(at: index, block, isCloser: true)
      return stop(index, length, isEastAsian: scalar != 0x2026)
    default: break
    }
    let traits = Traits(of: scalar)
    if traits.contains(.space) {
      gap.hasSpace = true
      return index + length
    }
    if !traits.isDisjoint(with: [.letter, .mark]) { return word(at: index, end, block) }
    if traits.contains(.digit) { return number(at: index, end, block) }
    return mark(scalar, at: index, length, end, block)
  }
}

// MARK: - Units

extension Scanner {
  /// Opens a unit at `index`, closing the one before where a boundary lies between.
  private mutating func prepare(at index: Int, _ block: Int32, isCloser: Bool = false, isUpper: Bool = false) {
    defer {
      gap.hasSpace = false
      if !isCloser { gap.stopEnd = -1 }
    }
    if isOpen, !isCloser, gap.stopEnd >= 0, isBoundary(at: index, isUpper: isUpper) { close(at: gap.stopEnd) }
    if !isOpen { open(at: index, block) }
  }

  /// A sentence ends between the stop and `index`.
  private func isBoundary(at index: Int, isUpper: Bool) -> Bool {
    if gap.isEastAsianStop { return true }
    guard isUpper, unit.words.lowerBound < Int32(words.count), let last = words.last else {
      return gap.hasSpace && isUpper
    }
    // `3.5`, `1.FC`: only a year or a longer number ends a sentence that another is glued to.
    if last.shape.contains(.number) { return gap.hasSpace || last.length >= 4 && isLetter(index) }
    // `Mr. Smith`, `J. K.`, `U.S.A`: a short capitalised word before a full stop is an abbreviation more often than not.
    if last.length <= 3, !last.shape.isDisjoint(with: [.capitalised, .upper]), bytes[gap.stopEnd - 1] == 0x2E {
      return false
    }
    return gap.hasSpace || last.length > 1
  }

  private func isLetter(_ index: Int) -> Bool {
    ByteClass.table[Int(bytes[index])] == .letter || bytes[index] >= 0x80
  }

  private mutating func open(at index: Int, _ block: Int32) {
    unit = Unit(range: TextRange(index, index), block: block, words: Int32(words.count)..<Int32(words.count))
    if index == inkEnd, index > 0 { unit.flags.insert(.isGlued) }
    isOpen = true
  }

  private mutating func close() { close(at: inkEnd) }

  private mutating func close(at end: Int) {
    guard isOpen else { return }
    unit.range = TextRange(unit.range.start, max(end, unit.range.start))
    unit.words = unit.words.lowerBound..<Int32(words.count)
    if gap.stopEnd == end { unit.flags.insert(.endsLikeSentence) }
    units.append(unit)
    isOpen = false
  }

  private mutating func stop(_ index: Int, _ length: Int, isEastAsian: Bool) -> Int {
    unit.punctuation &+= 1
    gap = Gap(stopEnd: index + length, hasSpace: false, isEastAsianStop: isEastAsian)
    inkEnd = index + length
    return inkEnd
  }

  private mutating func mark(_ scalar: UInt32, at index: Int, _ length: Int, _ end: Int, _ block: Int32) -> Int {
    if gap.stopEnd == index, Marks.isCloser(scalar) {
      gap.stopEnd = index + length
      if Marks.isQuote(scalar) { unit.flags.insert(.hasQuoteMark) }
      inkEnd = index + length
      return inkEnd
    }
    if scalar == 0xA9, isOpen, unit.words.lowerBound < Int32(words.count) { close() }
    prepare(at: index, block, isUpper: true)
    if unit.range.start == index { unit.flags.insert(.startsWithMark) }
    unit.punctuation &+= 1
    if Marks.isQuote(scalar) { unit.flags.insert(.hasQuoteMark) }
    if Marks.isSeparator(scalar) { unit.separators &+= 1 }
    if scalar == 0x3A || scalar == 0xFF1A, unit.colon == 0 {
      unit.colon = UInt8(min(15, words.count - Int(unit.words.lowerBound)))
    }
    if scalar == 0xA9 { unit.counts[WordClass.copyright.rawValue] |= 1 }
    inkEnd = index + length
    return inkEnd
  }
}

// MARK: - Words

extension Scanner {
  private mutating func word(at start: Int, _ end: Int, _ block: Int32) -> Int {
    let run = LetterRun(bytes, start, end)
    let classes = table[run.key]
    prepare(at: start, block, isUpper: run.shape.contains(.capitalised))
    if run.isAddress(bytes, end) { return address(from: start, end) }
    if run.joints > 0, classes.rawValue == 0 {
      pieces(run, start, block)
    } else {
      append(
        Word(key: run.key, stem: run.stem, classes: classes, shape: run.shape, length: run.end - start), start)
    }
    inkEnd = run.end
    return run.end
  }

  /// The words of `AcceptRejectRead`, and boundaries between them where a button is glued to a longer text.
  private mutating func pieces(_ run: LetterRun, _ start: Int, _ block: Int32) {
    var from = start
    while from < run.end {
      let piece = LetterRun(bytes, from, run.end, stopsAtJoint: true)
      let classes = table[piece.key]
      if from > start, isGluedButton(classes) {
        inkEnd = from
        close()
        open(at: from, block)
      }
      append(
        Word(key: piece.key, stem: piece.stem, classes: classes, shape: piece.shape, length: piece.end - from), from)
      from = piece.end
    }
  }

  private func isGluedButton(_ classes: WordClasses) -> Bool {
    guard let last = words.last else { return false }
    let isTelling = !classes.isDisjoint(with: WordClass.telling)
    let wasTelling = !last.classes.isDisjoint(with: WordClass.telling)
    return isTelling ? words.count - Int(unit.words.lowerBound) >= 4 : wasTelling
  }

  private mutating func number(at start: Int, _ end: Int, _ block: Int32) -> Int {
    prepare(at: start, block, isUpper: true)
    var index = start
    var digits = 0
    while index < end {
      let byte = bytes[index]
      if byte &- 0x30 < 10 {
        digits += 1
        index += 1
      } else if digits > 0, index + 1 < end, bytes[index + 1] &- 0x30 < 10, Marks.isInsideNumber(byte) {
        index += 1
      } else if byte >= 0x80, case (let scalar, let length) = Scalars.decode(bytes, at: index),
        Traits(of: scalar).contains(.digit)
      {
        digits += 1
        index += length
      } else {
        break
      }
    }
    let isYear = digits == 4 && index - start == 4 && (bytes[start] == 0x31 || bytes[start] == 0x32)
    let key: UInt64 = 0xD161_7000 &+ UInt64(isYear ? 99 : min(digits, 12)) &* 0x9E37_79B9_7F4A_7C15
    append(Word(key: key, classes: [], shape: .number, length: index - start), start)
    inkEnd = index
    return index
  }

  /// Skips an address up to the next blank.
  private mutating func address(from start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, bytes[index] > 0x20 { index += 1 }
    append(
      Word(key: 0xADD2_E550_0000_0001, classes: [], shape: .address, length: index - start), start)
    inkEnd = index
    return index
  }

  private mutating func eastAsian(_ scalar: UInt32, at start: Int, _ length: Int, _ end: Int, _ block: Int32) -> Int {
    prepare(at: start, block, isUpper: true)
    let run = EastAsian.run(bytes, start, end)
    append(
      Word(key: run.key, classes: table[run.key], shape: .eastAsian, length: run.keyEnd - start), start
    )
    inkEnd = run.next
    return run.next
  }

  private mutating func append(_ word: Word, _ start: Int) {
    if word.shape.contains(.number) { unit.numbers &+= 1 }
    if word.shape.contains(.address) { unit.addresses &+= 1 }
    if word.shape.contains(.capitalised) {
      unit.capitalised &+= 1
      if unit.range.start == start { unit.flags.insert(.startsUpper) }
    }
    if word.shape.contains(.upper) { unit.upper &+= 1 }
    var rest = word.classes.rawValue
    while rest != 0 {
      let kind = rest.trailingZeroBitCount
      if unit.counts[kind] < 255 { unit.counts[kind] += 1 }
      rest &= rest - 1
    }
    words.append(word)
  }
}
