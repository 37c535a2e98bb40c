/// A character, or what stands for one, that may open or close a quotation.
///
/// The marks are CLDR's delimiters of all languages (`quotationStart` and its three sisters), straight marks, the
/// typewriter's ``two strokes'' and the character references that scrapers leave over.
struct QuoteMark {
  /// Marks that can be partners.
  enum Family: UInt8, Sendable { case double, single, guillemet, angle, corner, whiteCorner }

  let family: Family
  let scalar: UInt32
  let start: Int
  let end: Int
  /// What the character is meant for.
  let nominal: MarkSides
  /// What its neighbours let it be.
  var context: MarkSides
  /// A single mark that closes a quotation more likely than it shows possession.
  let isStrong: Bool
  /// A measure, an elision or an apostrophe unless a quotation is open.
  let isDoubtful: Bool

  var canOpen: Bool { context.contains(.opens) && !isDoubtful }
  var canClose: Bool { context.contains(.closes) }
}

/// Which way a mark may turn.
struct MarkSides: OptionSet, Sendable {
  let rawValue: UInt8
  static let opens = Self(rawValue: 1)
  static let closes = Self(rawValue: 2)
  static let both: Self = [.opens, .closes]
}
