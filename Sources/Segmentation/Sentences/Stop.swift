internal import Winnow

/// What stands before a boundary: the stop, closing marks behind it, and the word it stops.
struct Stop {
  /// The stop itself: `.`, `!`, `?`, `。` …
  let scalar: UInt32
  /// Closing quotes or brackets stand between the stop and the boundary.
  let isClosed: Bool
  /// The word right before the stop, inner full stops included (`U.S`); nil when something else stands there.
  let word: TextRange?
  /// Its key.
  let key: WordKey?
  private let end: Int

  /// How far back a word is read; a longer one is no abbreviation.
  private static let longestWord = 24
  /// More closing marks than that close nothing.
  private static let mostMarks = 4

  init?(_ bytes: TextBytes, before boundary: Int, from start: Int) {
    guard let text = Blank.trimmed(bytes, start, boundary) else { return nil }
    var index = text.end
    var marks = 0
    while marks < Self.mostMarks, let last = Scalars.decode(bytes, before: index), index > text.start,
      Self.isClosing(last.scalar)
    {
      index -= last.length
      marks += 1
    }
    guard index > text.start, let last = Scalars.decode(bytes, before: index) else { return nil }
    scalar = last.scalar
    isClosed = marks > 0
    end = text.end
    word = Self.word(bytes, before: index - last.length, from: text.start)
    key = word.map { WordKey(bytes, $0.start, $0.end) }
  }

  /// A stop right behind a word of ASCII letters; nil for other runs.
  @inline(__always)
  init?(_ bytes: TextBytes, _ left: RunFacts) {
    let run = left.run
    guard left.isLetters, run.end == run.coreEnd + 1, run.coreEnd - run.coreStart < Self.longestWord,
      Gap.isStop(bytes[run.coreEnd])
    else { return nil }
    scalar = UInt32(bytes[run.coreEnd])
    isClosed = false
    word = TextRange(run.coreStart, run.coreEnd)
    key = left.key
    end = run.end
  }

  /// `.`, `!` or `?`.
  var isASCII: Bool { scalar == 0x2E || scalar == 0x21 || scalar == 0x3F }

  /// False for a stop inside an address: `page?id=1`.
  func isFollowedBySpace(_ bytes: TextBytes) -> Bool {
    end >= bytes.count || Traits(of: Scalars.decode(bytes, at: end).scalar).contains(.space) || isClosed
      || Scalars.decode(bytes, at: end).scalar > 0x7F
  }

  /// The letters, digits and inner full stops that end at `end`.
  static func word(_ bytes: TextBytes, before end: Int, from start: Int) -> TextRange? {
    var index = end
    while index > start, end - index < longestWord, let length = lengthOfSign(bytes, before: index) { index -= length }
    while index < end, bytes[index] == 0x2E { index += 1 }
    return index < end ? TextRange(index, end) : nil
  }

  /// Length of the letter, digit, mark or full stop that ends at `index`; nil when something else does.
  @inline(__always)
  private static func lengthOfSign(_ bytes: TextBytes, before index: Int) -> Int? {
    let byte = bytes[index - 1]
    if byte < 0x80 { return Gap.isWord(byte) || byte == 0x2E ? 1 : nil }
    guard let last = Scalars.decode(bytes, before: index),
      !Traits(of: last.scalar).isDisjoint(with: [.letter, .digit, .mark])
    else { return nil }
    return last.length
  }

  /// A scalar boundary a word's length before `offset`.
  static func back(_ bytes: TextBytes, from offset: Int) -> Int {
    var index = max(0, offset - longestWord)
    while index > 0, bytes[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }

  private static func isClosing(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x29, 0x5D, 0x2019, 0x201D, 0xBB, 0x203A, 0x300D, 0x300F, 0xFF09: true
    case 0x201C, 0x2018: true  // German closing marks
    default: false
    }
  }
}
