internal import CICU

/// The Sentence_Break property (UAX #29), numbered as in ICU.
enum SentenceClass: UInt8 {
  case other, aTerm, close, format, lower, numeric, oLetter, sep, space, sTerm, upper, cr, extend, lf, sContinue

  init(_ scalar: UInt32) { self = Self(rawValue: cicu_sentence_class(scalar)) ?? .other }

  var isTerminator: Bool { self == .aTerm || self == .sTerm }
  var endsParagraph: Bool { self == .sep || self == .cr || self == .lf }
  /// Belongs to the character before it.
  var isIgnored: Bool { self == .extend || self == .format }
}

/// Which blocks of 64 characters have one that ends a sentence or paragraph, so that most text is skipped without
/// looking anything up. Tests compare it with ICU's data.
enum TerminatorBlocks {
  static let bits: [UInt64] = {
    var bits = [UInt64](repeating: 0, count: 32)
    for block in blocks { bits[block >> 6] |= 1 << UInt64(block & 63) }
    return bits
  }()

  private static let blocks: [Int] = [
    0x02, 0x16, 0x18, 0x1B, 0x1C, 0x1F, 0x20, 0x25, 0x41, 0x4D, 0x59, 0x5C, 0x60, 0x65, 0x6A, 0x6D, 0x70, 0x71, 0x80,
    0x81, 0xB8, 0xB9, 0xC0, 0x293, 0x298, 0x29B, 0x2A1, 0x2A3, 0x2A4, 0x2A7, 0x2A9, 0x2AB, 0x2AF, 0x3F9, 0x3FC, 0x3FD,
    0x429, 0x43D, 0x43E, 0x441, 0x442, 0x443, 0x445, 0x447, 0x448, 0x44A, 0x451, 0x457, 0x459, 0x45C, 0x465, 0x469,
    0x46A, 0x471, 0x47B, 0x47D, 0x5A9, 0x5AB, 0x5AC, 0x5AD, 0x5BA, 0x6F2, 0x76A,
  ]
}
