internal import CICU

/// What the word rules see in a scalar; `cicu_word_class` says where it differs from UAX #29.
enum WordClass {
  static let letter = UInt16(CICU_WORD_LETTER)
  static let number = UInt16(CICU_WORD_NUMBER)
  static let extendNumLet = UInt16(CICU_WORD_EXTENDNUMLET)
  static let midLetter = UInt16(CICU_WORD_MIDLETTER)
  static let midNum = UInt16(CICU_WORD_MIDNUM)
  static let midNumLet = UInt16(CICU_WORD_MIDNUMLET)
  static let space = UInt16(CICU_WORD_SPACE)
  static let cr = UInt16(CICU_WORD_CR)
  static let lf = UInt16(CICU_WORD_LF)
  static let newline = UInt16(CICU_WORD_NEWLINE)
  static let colon = UInt16(CICU_WORD_COLON)
  static let hangul = UInt16(CICU_WORD_HANGUL)
  /// The first of the classes about which ICU itself decides: dictionary scripts, Extend, Hebrew, regional indicators.
  static let hard = UInt16(CICU_WORD_HARD)
  static let extend = UInt16(CICU_WORD_EXTEND)

  /// Always a boundary behind it, whatever comes, but for Extend and more of the same.
  static func endsAlways(_ value: UInt16) -> Bool { value == 0 || value >= space && value <= newline }
}
