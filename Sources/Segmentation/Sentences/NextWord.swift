internal import Winnow

/// What stands behind a boundary: the first letter or digit, opening marks skipped, and its word.
struct NextWord {
  let isLower: Bool
  /// A capital, or a letter of a script without case.
  let isUpper: Bool
  let isDigit: Bool
  /// A Japanese particle, which goes on with the sentence behind a closing bracket.
  let isParticle: Bool
  /// `I`, `A`: a word or an initial.
  let isOneLetter: Bool
  let key: WordKey?

  private static let longestWord = 32

  init(_ bytes: TextBytes, at boundary: Int, limit: Int) {
    let end = min(limit, boundary + Self.longestWord)
    let letters = LetterReader(bytes, from: boundary, limit: end)
    if letters.end > boundary, letters.end == end || Self.endsWord(bytes[letters.end]) {
      self.init(letters.word.key, isUpper: bytes[boundary] < 0x61, isOneLetter: letters.end == boundary + 1)
    } else {
      self.init(scalarsOf: bytes, at: boundary, limit: limit)
    }
  }

  /// The word that a run begins with; nil for other runs.
  @inline(__always)
  init?(_ bytes: TextBytes, _ right: RunFacts) {
    let run = right.run
    guard right.isLetters, run.coreStart == run.start, run.coreEnd - run.start < Self.longestWord else { return nil }
    self.init(right.key, isUpper: bytes[run.start] < 0x61, isOneLetter: run.coreEnd == run.start + 1)
  }

  @inline(__always)
  private init(_ key: WordKey, isUpper: Bool, isOneLetter: Bool) {
    isLower = !isUpper
    self.isUpper = isUpper
    isDigit = false
    isParticle = false
    self.isOneLetter = isOneLetter
    self.key = key
  }

  private init(scalarsOf bytes: TextBytes, at boundary: Int, limit: Int) {
    var index = boundary
    var marks = 0
    while index < limit, marks < 4, Self.isOpening(Scalars.decode(bytes, at: index).scalar) {
      index += Scalars.decode(bytes, at: index).length
      marks += 1
    }
    let first = index < limit ? Scalars.decode(bytes, at: index).scalar : 0
    let traits = Traits(of: first)
    isLower = traits.contains(.lower)
    isUpper = traits.contains(.upper) || traits.contains(.letter) && !isLower
    isDigit = traits.contains(.digit)
    isParticle = marks == 0 && Self.isParticle(first)
    var end = index
    while end < limit, end - index < Self.longestWord, Self.isInWord(Scalars.decode(bytes, at: end).scalar) {
      end += Scalars.decode(bytes, at: end).length
    }
    isOneLetter = index < limit && end - index == Scalars.decode(bytes, at: index).length
    key = end > index ? WordKey(bytes, index, end) : nil
  }

  private static func endsWord(_ byte: UInt8) -> Bool { byte < 0x80 && byte &- 0x30 >= 10 }

  /// A word that begins sentences far more often than it goes on with a name.
  var isStarter: Bool { key.map { SentenceWords.starters.contains($0) } ?? false }
  /// A word that goes on inside a sentence when it is written small.
  var isContinuer: Bool { key.map { SentenceWords.continuers.contains($0) } ?? false }
  var isWeekdayOrZone: Bool { key.map { SentenceWords.daysAndZones.contains($0) } ?? false }

  /// What most often follows an ordinal number written with a full stop.
  var isMonthOrCentury: Bool { key.map { SentenceWords.months.contains($0) } ?? false }

  private static func isInWord(_ scalar: UInt32) -> Bool {
    !Traits(of: scalar).isDisjoint(with: [.letter, .digit, .mark])
  }

  private static func isOpening(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x28, 0x5B, 0x2018, 0x201C, 0x201E, 0x201A, 0xAB, 0x2039, 0xBF, 0xA1: true
    default: false
    }
  }

  /// と は が の を に も で や へ, which begin no sentence behind 」.
  private static func isParticle(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3068, 0x306F, 0x304C, 0x306E, 0x3092, 0x306B, 0x3082, 0x3067, 0x3084, 0x3078: true
    default: false
    }
  }
}
