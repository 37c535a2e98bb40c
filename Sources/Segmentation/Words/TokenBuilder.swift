internal import Winnow

/// Turns word segments into tokens as they come: white space is dropped, addresses and tags are put together.
struct TokenBuilder: SegmentSink {
  private let bytes: [UInt8]
  private let text: UnsafeBufferPointer<UInt8>
  private let table = ScalarTable.shared
  private(set) var tokens: [Annotation<Token>] = []
  private var sawSpace = true
  private var sawLineEnd = true
  private var lastKind = Token.Kind.punctuation
  /// End of the special token that swallows the segments up to there.
  private var swallowed = 0
  private var nextAt: Int

  /// - Parameter text: the bytes once more; valid as long as segments come.
  init(_ bytes: [UInt8], _ text: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    self.text = text
    nextAt = -1
    tokens.reserveCapacity(bytes.count / 5 + 1)
    findAt(from: 0)
  }

  mutating func take(_ start: Int, _ end: Int, _ facts: WordFacts) {
    var start = start
    var facts = facts
    if start < swallowed {
      guard end > swallowed else { return }
      // A special token may end inside a segment; the rest of the segment is lost to no one.
      start = swallowed
      facts = WordFallback.facts(text, start, end, facts.kind == .none ? 0 : 1, table)
    }
    let first = text[start]
    if first == 0x20 {
      sawSpace = true
      if end == start + 1 { return }
    }
    if mayBeSpecial(first, start), let special = SpecialToken(bytes, at: start, nearAt: nextAt - start < 64) {
      swallowed = special.end
      let shape = special.end == end ? facts : WordFallback.facts(text, start, special.end, 0, table)
      append(special.kind, start, special.end, shape.shape)
      if special.end < end { take(special.end, end, facts) }
      return
    }
    switch facts.kind {
    case .none: takeUnnamed(start, end, facts.shape)
    case .number: append(.number, start, end, facts.shape)
    case .word: append(.word, start, end, facts.shape)
    }
  }

  /// Addresses and tags begin behind white space or an opening mark, with one of a few letters, or have an `@` near.
  private mutating func mayBeSpecial(_ first: UInt8, _ start: Int) -> Bool {
    guard sawSpace || lastKind == .punctuation else { return false }
    if nextAt < start { findAt(from: start) }
    switch first {
    case 0x23, 0x40, 0x66, 0x46, 0x68, 0x48, 0x77, 0x57: return true
    case 0x3A, 0x3B, 0x3D: return sawSpace
    default: return nextAt - start < 64
    }
  }

  private mutating func findAt(from start: Int) {
    nextAt = start < bytes.count ? bytes[start...].firstIndex(of: 0x40) ?? Int.max : Int.max
  }

  // MARK: - Segments without a status

  /// White space, punctuation or a symbol; ICU keeps runs of white space together.
  private mutating func takeUnnamed(_ start: Int, _ end: Int, _ shape: Token.Shape) {
    var index = start
    while index < end {
      let (scalar, length) = Scalars.decode(bytes, at: index)
      let traits = Traits(rawValue: UInt8(truncatingIfNeeded: table.value(scalar)))
      guard traits.contains(.space) || scalar < 0x20 || scalar == 0x200B || scalar == 0xFEFF else {
        return append(Self.kind(scalar, traits), index, end, shape)
      }
      sawSpace = true
      sawLineEnd = sawLineEnd || LineEnd.isLineEnd(scalar)
      index += length
    }
  }

  private static func kind(_ scalar: UInt32, _ traits: Traits) -> Token.Kind {
    if traits.contains(.emoji) || (0x1F1E6...0x1F1FF).contains(scalar) { return .emoji }
    return traits.contains(.punctuation) ? .punctuation : .symbol
  }

  private mutating func append(_ kind: Token.Kind, _ start: Int, _ end: Int, _ shape: Token.Shape) {
    if !sawSpace, end == start + 1, Self.mayRepeat(text[start]), joinsRun(start) { return }
    var shape = shape
    if sawSpace { shape.insert(.afterSpace) }
    if sawLineEnd { shape.insert(.afterLineEnd) }
    sawSpace = false
    sawLineEnd = false
    lastKind = kind
    tokens.append(Annotation(TextRange(start, end), Token(kind, shape, WordKey(text, start, end))))
  }

  // MARK: - Runs of marks

  private static func mayRepeat(_ mark: UInt8) -> Bool {
    switch mark {
    case 0x2E, 0x2D, 0x3D, 0x2A, 0x21, 0x3F, 0x7E, 0x2B: true
    default: false
    }
  }

  /// Makes `...`, `--` and `?!` one token: the same mark again, or marks of surprise. True when it was done.
  private mutating func joinsRun(_ start: Int) -> Bool {
    guard let last = tokens.last, last.range.end == start, last.mark.kind == .punctuation || last.mark.kind == .symbol,
      Self.goTogether(text[start - 1], text[start])
    else { return false }
    let range = TextRange(last.range.start, start + 1)
    // The key of a long run is that of its first three marks: a run costs no more than its length.
    let key = range.count <= 3 ? WordKey(text, range.start, range.end) : last.mark.key
    tokens[tokens.count - 1] = Annotation(range, Token(last.mark.kind, last.mark.shape, key))
    return true
  }

  private static func goTogether(_ a: UInt8, _ b: UInt8) -> Bool {
    a == b || (a == 0x21 || a == 0x3F) && (b == 0x21 || b == 0x3F)
  }
}
