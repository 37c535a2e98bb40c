internal import Segmentation

/// Quote marks and what they can do (CLDR delimiters, and what left-over mark-up makes of them).
struct QuoteMark {
  enum Family: Sendable { case double, single, guillemet, corner }
  enum Side: Sendable { case opens, closes, either }

  let family: Family
  let side: Side
  let start: Int
  let end: Int

  /// The mark at `index`, or nil. Apostrophes are none.
  init?(_ bytes: [UInt8], at index: Int) {
    let byte = bytes[index]
    guard byte == 0x22 || byte == 0x27 || byte == 0x26 || byte >= 0xC2 else { return nil }
    if byte == 0x26 {
      guard let (family, side, count) = Self.reference(bytes, at: index) else { return nil }
      self.init(family, side, index, index + count)
      return
    }
    let (scalar, length) = Scalars.decode(bytes, at: index)
    guard let (family, side) = Self.table(scalar) else { return nil }
    let resolved = side == .either || family == .single ? Self.side(bytes, index, index + length, side) : side
    guard let resolved else { return nil }
    self.init(family, resolved, index, index + length)
  }

  private init(_ family: Family, _ side: Side, _ start: Int, _ end: Int) {
    self.family = family
    self.side = side
    self.start = start
    self.end = end
  }

  private static func table(_ scalar: UInt32) -> (Family, Side)? {
    switch scalar {
    case 0x22: (.double, .either)
    case 0x201C, 0x201F: (.double, .opens)
    case 0x201D: (.double, .closes)
    case 0x201E: (.double, .opens)
    case 0xAB: (.guillemet, .either)
    case 0xBB: (.guillemet, .either)
    case 0x27: (.single, .either)
    case 0x2018, 0x201A: (.single, .opens)
    case 0x2019: (.single, .closes)
    case 0x300C, 0x300E: (.corner, .opens)
    case 0x300D, 0x300F: (.corner, .closes)
    default: nil
    }
  }

  /// Which way a mark turns by what stands around it; nil for an apostrophe.
  private static func side(_ bytes: [UInt8], _ start: Int, _ end: Int, _ side: Side) -> Side? {
    let before = Scalars.decode(bytes, before: start).map { kind($0.scalar) } ?? .blank
    let after = end < bytes.count ? kind(Scalars.decode(bytes, at: end).scalar) : .blank
    let isSingle = side != .either || bytes[start] == 0x27
    if isSingle, before == .letter, after == .letter { return nil }
    if before == .blank, after == .blank { return isSingle ? nil : .either }
    if before == .blank || before == .opening { return isSingle && side == .closes ? nil : .opens }
    if after == .blank || after == .closing { return isSingle && side == .opens ? nil : .closes }
    return isSingle ? nil : .either
  }

  private enum Neighbour { case blank, letter, opening, closing }

  private static func kind(_ scalar: UInt32) -> Neighbour {
    let traits = Traits(of: scalar)
    if traits.contains(.space) || scalar < 0x20 { return .blank }
    if !traits.isDisjoint(with: [.letter, .digit, .mark]) { return .letter }
    return [0x28, 0x5B, 0x2014, 0x2013, 0x3A, 0x22, 0x201C].contains(scalar) ? .opening : .closing
  }

  /// `&#8220;`, `&quot;`, `&ldquo;` that a scraper left in the text.
  private static func reference(_ bytes: [UInt8], at index: Int) -> (Family, Side, Int)? {
    for (text, side) in references where bytes[index...].starts(with: text.utf8) {
      return (.double, side, text.utf8.count)
    }
    return nil
  }

  private static let references: [(String, Side)] = [
    ("&#8220;", .opens), ("&#8221;", .closes), ("&ldquo;", .opens), ("&rdquo;", .closes), ("&quot;", .either),
    ("&#34;", .either), ("&laquo;", .opens), ("&raquo;", .closes),
  ]
}
