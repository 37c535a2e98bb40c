internal import Segmentation

/// Words of text without blanks: a run of katakana or hiragana is a word, and so is each pair of ideographs.
enum EastAsian {
  enum Kind { case hiragana, katakana, ideograph }

  static func isPart(_ scalar: UInt32) -> Bool { kind(scalar) != nil }

  static func kind(_ scalar: UInt32) -> Kind? {
    switch scalar {
    case 0x3041...0x309F: .hiragana
    case 0x30A0...0x30FA, 0x30FC...0x30FF: .katakana
    case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF, 0x3005: .ideograph
    default: nil
    }
  }

  /// The word at `start`, which is part of East Asian text: its key, where it ends, and where to go on.
  static func run(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> (key: UInt64, keyEnd: Int, next: Int) {
    let (first, length) = Scalars.decode(bytes, at: start)
    let kind = kind(first)
    var end = start + length
    var count = 1
    while end < limit, kind != .ideograph || count < 2 {
      let (scalar, length) = Scalars.decode(bytes, at: end)
      guard Self.kind(scalar) == kind, count < 24 else { break }
      end += length
      count += 1
    }
    // Pairs of ideographs overlap, so that each word of two is one of them.
    let goesOn =
      kind == .ideograph && count == 2 && end < limit && Self.kind(Scalars.decode(bytes, at: end).scalar) == kind
    return (WordKey(bytes, start, end).value, end, goesOn ? start + length : end)
  }
}
