internal import Segmentation

/// The words of a Korean text, which are a noun and its particles written together.
struct KoreanText {
  /// Longest name that is looked up, in words.
  private static let longest = 4

  let bytes: [UInt8]
  let scalars: [UInt32]
  /// Where each scalar begins; one more for the end.
  let offsets: [Int]
  /// Ranges of scalars.
  let words: [Range<Int>]
  private let lexicon = EntityLexicon.standard

  init(_ bytes: [UInt8]) {
    let text = HanText(bytes)
    self.bytes = bytes
    (scalars, offsets) = (text.scalars, text.offsets)
    var words: [Range<Int>] = []
    var start: Int?
    for (index, scalar) in text.scalars.enumerated() {
      if Self.isLetter(scalar) {
        start = start ?? index
      } else if let first = start {
        words.append(first..<index)
        start = nil
      }
    }
    if let start { words.append(start..<text.scalars.count) }
    self.words = words
  }

  /// Hangul, Latin letters, digits and `&`.
  private static func isLetter(_ scalar: UInt32) -> Bool {
    isHangul(scalar) || scalar &- 0x30 < 10 || (scalar | 0x20) &- 0x61 < 26 || scalar == 0x26
  }

  static func isHangul(_ scalar: UInt32) -> Bool { (0xAC00...0xD7A3).contains(scalar) }

  func isHangul(_ range: Range<Int>) -> Bool { scalars[range].allSatisfy(Self.isHangul) }

  func key(_ range: Range<Int>) -> WordKey { WordKey(bytes, offsets[range.lowerBound], offsets[range.upperBound]) }

  func classes(_ range: Range<Int>) -> NameClasses { lexicon.classes(key(range)) }

  func isIn(_ set: HanWords.Set, _ range: Range<Int>) -> Bool {
    !range.isEmpty && range.count <= set.longest && set.words.contains(key(range))
  }

  /// The longest of `words` that ends a range and leaves something of it.
  func lengthAtEnd(of words: HanWords.Set, _ range: Range<Int>) -> Int {
    var length = min(words.longest, range.count - 1)
    while length > 0, !words.words.contains(key(range.upperBound - length..<range.upperBound)) { length -= 1 }
    return max(0, length)
  }

  /// Ends of what a word may be without its particles, the word itself first.
  func bareEnds(_ word: Range<Int>) -> [Int] {
    var ends = [word.upperBound]
    for length in stride(from: min(KoreanWords.particles.longest, word.count - 1), to: 0, by: -1)
    where KoreanWords.particles.words.contains(key(word.upperBound - length..<word.upperBound)) {
      ends.append(word.upperBound - length)
    }
    return ends
  }

  /// Two words with one blank between them.
  func areTogether(_ index: Int) -> Bool {
    words.indices.contains(index + 1) && words[index + 1].lowerBound == words[index].upperBound + 1
      && scalars[words[index].upperBound] == 0x20
  }

  /// The longest listed name that begins with a word.
  func listed(_ index: Int, _ wanted: NameClasses) -> (range: Range<Int>, last: Int, classes: NameClasses)? {
    var last = index
    while last < index + Self.longest - 1, areTogether(last) { last += 1 }
    while last >= index {
      for end in bareEnds(words[last]) {
        let range = words[index].lowerBound..<end
        let classes = classes(range).intersection(wanted)
        if !classes.isEmpty { return (range, last, classes) }
      }
      last -= 1
    }
    return nil
  }
}
