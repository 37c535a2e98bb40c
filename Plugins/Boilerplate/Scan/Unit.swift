internal import Winnow

/// A stretch that is kept or removed as a whole: a sentence, a line, or a part of a line that was glued to another.
struct Unit {
  var range: TextRange
  /// Index of the paragraph it is part of.
  var block: Int32
  /// Indices of its words.
  var words: Range<Int32>
  var capitalised: UInt16 = 0
  var upper: UInt16 = 0
  var numbers: UInt16 = 0
  var punctuation: UInt16 = 0
  var addresses: UInt16 = 0
  /// Bars, bullets and arrows as menus have them.
  var separators: UInt16 = 0
  /// Words before the first colon, at most 15; 0 without one.
  var colon: UInt8 = 0
  var flags: Flags = []
  /// Words of each class, by raw value; 255 means that many or more.
  var counts = SIMD32<UInt8>()

  struct Flags: OptionSet {
    let rawValue: UInt8
    static let endsLikeSentence = Flags(rawValue: 1)
    static let startsBlock = Flags(rawValue: 2)
    static let endsBlock = Flags(rawValue: 4)
    static let hasQuoteMark = Flags(rawValue: 8)
    static let startsUpper = Flags(rawValue: 16)
    static let startsWithMark = Flags(rawValue: 64)
    /// No white space between it and the unit before.
    static let isGlued = Flags(rawValue: 128)
  }

  func count(_ kind: WordClass) -> Int { Int(counts[kind.rawValue]) }
  var wordCount: Int { words.count }
  var isWholeBlock: Bool { flags.isSuperset(of: [.startsBlock, .endsBlock]) }
}
