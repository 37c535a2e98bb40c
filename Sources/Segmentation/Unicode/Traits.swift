internal import CICU

/// What a character is, by its Unicode properties.
public struct Traits: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let letter = Traits(rawValue: UInt8(CICU_LETTER))
  /// Upper- or title-case letter.
  public static let upper = Traits(rawValue: UInt8(CICU_UPPER))
  public static let lower = Traits(rawValue: UInt8(CICU_LOWER))
  /// Any number character (N*).
  public static let digit = Traits(rawValue: UInt8(CICU_DIGIT))
  public static let mark = Traits(rawValue: UInt8(CICU_MARK))
  public static let space = Traits(rawValue: UInt8(CICU_SPACE))
  public static let punctuation = Traits(rawValue: UInt8(CICU_PUNCTUATION))
  public static let emoji = Traits(rawValue: UInt8(CICU_EMOJI))

  /// O(1): a few comparisons for ASCII, ICU's tries for the rest.
  @inline(__always)
  public init(of scalar: UInt32) {
    self = scalar < 0x80 ? Self.ascii(scalar) : Traits(rawValue: UInt8(truncatingIfNeeded: cicu_traits(scalar)))
  }

  private static func ascii(_ scalar: UInt32) -> Traits {
    if scalar &- 0x61 < 26 { return [.letter, .lower] }
    if scalar &- 0x41 < 26 { return [.letter, .upper] }
    if scalar &- 0x30 < 10 { return .digit }
    if scalar == 0x20 || scalar &- 0x09 < 5 { return .space }
    let isPunctuation = scalar < 0x40 ? punctuation0 >> UInt64(scalar) & 1 : punctuation1 >> UInt64(scalar - 0x40) & 1
    return isPunctuation == 1 ? .punctuation : []
  }

  /// Bits of `!"#%&'()*,-./:;?` and of `@[\\]_{}`.
  private static var punctuation0: UInt64 { 0x8C00_F7EE_0000_0000 }
  private static var punctuation1: UInt64 { 0x2800_0000_B800_0001 }
}
