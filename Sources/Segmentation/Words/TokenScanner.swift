internal import Winnow

/// Turns word segments into tokens in one pass over the text.
struct TokenScanner {
  private let bytes: [UInt8]
  private var tokens: [Annotation<Token>] = []
  private var sawSpace = true
  private var sawLineEnd = true

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func tokens(_ segments: WordSegments) -> [Annotation<Token>] {
    tokens.reserveCapacity(segments.count / 2 + 1)
    var index = 0
    while index < segments.count {
      let start = segments.start(index)
      if let special = SpecialToken(bytes, at: start, afterSpace: startsSpecial) {
        append(special.kind, start, special.end)
        while index < segments.count, segments.end(index) <= special.end { index += 1 }
        // A special token may end inside a segment of ICU's; the rest of that segment is lost to no one.
        if index < segments.count, segments.start(index) < special.end {
          take(special.end, segments.end(index), segments.kind(index))
          index += 1
        }
      } else {
        take(start, segments.end(index), segments.kind(index))
        index += 1
      }
    }
    return tokens
  }

  /// Addresses and handles begin behind white space or an opening mark.
  private var startsSpecial: Bool {
    guard !sawSpace, let last = tokens.last else { return true }
    return last.mark.kind == .punctuation
  }

  private mutating func take(_ start: Int, _ end: Int, _ kind: WordSegments.Kind) {
    switch kind {
    case .number: append(.number, start, end)
    case .letter, .kana, .ideograph: append(.word, start, end)
    case .none: takeUnnamed(start, end)
    }
  }

  /// A segment that ICU says nothing about: white space, punctuation or a symbol.
  private mutating func takeUnnamed(_ start: Int, _ end: Int) {
    let (scalar, length) = Scalars.decode(bytes, at: start)
    let traits = Traits(of: scalar)
    if traits.contains(.space) || scalar < 0x20 || scalar == 0x200B || scalar == 0xFEFF {
      sawSpace = true
      sawLineEnd = sawLineEnd || LineEnd.isLineEnd(scalar)
      if start + length < end { takeUnnamed(from: start + length, end) }
    } else if traits.contains(.emoji) || (0x1F1E6...0x1F1FF).contains(scalar) {
      append(.emoji, start, end)
    } else {
      append(traits.contains(.punctuation) ? .punctuation : .symbol, start, end)
    }
  }

  /// ICU keeps runs of white space together; what follows the first character of one is looked at in a loop.
  private mutating func takeUnnamed(from start: Int, _ end: Int) {
    var index = start
    while index < end {
      let (scalar, length) = Scalars.decode(bytes, at: index)
      guard Traits(of: scalar).contains(.space) || scalar < 0x20 else {
        return append(Traits(of: scalar).contains(.punctuation) ? .punctuation : .symbol, index, end)
      }
      sawLineEnd = sawLineEnd || LineEnd.isLineEnd(scalar)
      index += length
    }
  }

  private mutating func append(_ kind: Token.Kind, _ start: Int, _ end: Int) {
    var shape = shape(start, end)
    if sawSpace { shape.insert(.afterSpace) }
    if sawLineEnd { shape.insert(.afterLineEnd) }
    sawSpace = false
    sawLineEnd = false
    tokens.append(Annotation(TextRange(start, end), Token(kind, shape, WordKey(bytes, start, end))))
  }

  private func shape(_ start: Int, _ end: Int) -> Token.Shape {
    var shape: Token.Shape = []
    var letters = 0
    var upper = 0
    var index = start
    while index < end {
      let (scalar, length) = Scalars.decode(bytes, at: index)
      let traits = Traits(of: scalar)
      if traits.contains(.letter) {
        letters += 1
        if traits.contains(.upper) { upper += 1 }
        if letters == 1, upper == 1 { shape.insert(.capitalized) }
        if traits.contains(.lower) { shape.insert(.hasLower) }
      }
      if traits.contains(.digit) { shape.insert(.hasDigit) }
      if length > 1 { shape.insert(.nonASCII) }
      index += length
    }
    if letters == 1 { shape.insert(.oneLetter) }
    if upper > 0, !shape.contains(.hasLower) { shape.insert(.allUpper) }
    return shape
  }
}
