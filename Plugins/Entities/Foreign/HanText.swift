internal import Segmentation
internal import Winnow

/// The scalars of a Chinese or Japanese text, which has no blanks between words.
struct HanText {
  enum Kind: UInt8 {
    case other, han, katakana, letter
  }

  /// Longest name that is looked up.
  private static let longest = 14

  let bytes: [UInt8]
  let scalars: [UInt32]
  /// Where each scalar begins; one more for the end.
  let offsets: [Int]
  let kinds: [Kind]
  private let lexicon = EntityLexicon.standard

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var scalars: [UInt32] = []
    var offsets: [Int] = []
    var index = 0
    while index < bytes.count {
      let (scalar, length) = Scalars.decode(bytes, at: index)
      scalars.append(scalar)
      offsets.append(index)
      index += length
    }
    offsets.append(index)
    self.scalars = scalars
    self.offsets = offsets
    kinds = scalars.map(Self.kind)
  }

  private static func kind(_ scalar: UInt32) -> Kind {
    switch scalar {
    case 0x3400...0x9FFF, 0x3005, 0x20000...0x323AF: .han
    case 0x30A1...0x30FA, 0x30FC, 0x30FB, 0x00B7: .katakana
    case 0x41...0x5A, 0x61...0x7A, 0xFF21...0xFF3A, 0xFF41...0xFF5A: .letter
    default: .other
    }
  }

  var count: Int { scalars.count }

  func key(_ range: Range<Int>) -> WordKey { WordKey(bytes, offsets[range.lowerBound], offsets[range.upperBound]) }

  func classes(_ range: Range<Int>) -> NameClasses { lexicon.classes(key(range)) }

  /// The longest listed name at an index, of two characters or more.
  func listed(at index: Int, _ wanted: NameClasses) -> (end: Int, classes: NameClasses)? {
    var best: (end: Int, classes: NameClasses)?
    forNames(at: index) { end, classes in
      let classes = classes.intersection(wanted)
      if !classes.isEmpty { best = (end, classes) }
    }
    return best
  }

  /// Listed names at an index, the shortest first.
  func forNames(at index: Int, _ take: (Int, NameClasses) -> Void) {
    let limit = min(count, index + Self.longest)
    guard index + 2 <= limit, kinds[index] != .other else { return }
    var end = index
    WordKey.prefixes(bytes, offsets[index], offsets[limit]) { key, _ in
      end += 1
      guard end > index + 1, kinds[end - 1] != .other else { return }
      let classes = lexicon.classes(key)
      // Not a part of a longer word in katakana or letters.
      if !classes.isEmpty, !continues(end) { take(end, classes) }
    }
  }

  private func continues(_ end: Int) -> Bool {
    end < count && kinds[end] == kinds[end - 1] && kinds[end] != .han
  }

  /// The longest of `words` that begins at an index.
  func length(of words: HanWords.Set, at index: Int) -> Int {
    let limit = min(count, index + words.longest)
    guard index < limit else { return 0 }
    var (best, length) = (0, 0)
    WordKey.prefixes(bytes, offsets[index], offsets[limit]) { key, _ in
      length += 1
      if words.words.contains(key) { best = length }
    }
    return best
  }

  func range(_ range: Range<Int>) -> TextRange { TextRange(offsets[range.lowerBound], offsets[range.upperBound]) }
}
