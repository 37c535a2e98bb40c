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

  /// O(1): a table for ASCII, ICU's tries for the rest.
  public init(of scalar: UInt32) {
    self = scalar < 0x80 ? Self.ascii[Int(scalar)] : Traits(rawValue: UInt8(truncatingIfNeeded: cicu_traits(scalar)))
  }

  private static let ascii: [Traits] = (0..<128).map { Traits(rawValue: UInt8(truncatingIfNeeded: cicu_traits($0))) }
}
