internal import Segmentation
internal import Winnow

/// A stretch that is kept or removed as a whole: a sentence, with cheap facts about it.
struct Unit {
  let range: TextRange
  /// Indices of its tokens.
  let tokens: Range<Int>
  let words: Int
  let capitalised: Int
  let digits: Int
  let punctuation: Int
  let addresses: Int
  /// Words of each class, by raw value.
  let classes: [UInt8]
  let paragraph: TextRange
  /// Words in its whole paragraph.
  let paragraphWords: Int
  let isWholeParagraph: Bool
  let endsLikeSentence: Bool
  let hasQuoteMark: Bool

  init(_ range: TextRange, in paragraph: TextRange, words paragraphWords: Int, _ bytes: [UInt8], _ all: Layer<Token>) {
    self.range = range
    self.paragraph = paragraph
    self.paragraphWords = paragraphWords
    tokens = all.firstIndex(startingAtOrAfter: range.start)..<all.firstIndex(startingAtOrAfter: range.end)
    isWholeParagraph = range == paragraph
    var counts = Counts()
    for index in tokens { counts.take(all[index], bytes) }
    words = counts.words
    capitalised = counts.capitalised
    digits = counts.digits
    punctuation = counts.punctuation
    addresses = counts.addresses
    classes = counts.classes
    hasQuoteMark = counts.hasQuoteMark
    endsLikeSentence = Self.endsLikeSentence(bytes, range)
  }

  func count(_ kind: WordClass) -> Int { Int(classes[Int(kind.rawValue)]) }

  /// Ends with a stop, possibly inside closing marks.
  private static func endsLikeSentence(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    var end = range.end
    var steps = 0
    while steps < 3, end > range.start, let last = Scalars.decode(bytes, before: end) {
      if stops.contains(last.scalar) { return true }
      guard closers.contains(last.scalar) else { return false }
      end -= last.length
      steps += 1
    }
    return false
  }

  private static let stops: Set<UInt32> = [0x2E, 0x21, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF1F, 0x0964, 0x61F]
  private static let closers: Set<UInt32> = [0x22, 0x27, 0x29, 0x2019, 0x201D, 0x201C, 0xBB, 0xAB, 0x300D]

  private struct Counts {
    var words = 0
    var capitalised = 0
    var digits = 0
    var punctuation = 0
    var addresses = 0
    var hasQuoteMark = false
    var classes = [UInt8](repeating: 0, count: WordClass.allCases.count)

    mutating func take(_ token: Annotation<Token>, _ bytes: [UInt8]) {
      switch token.mark.kind {
      case .word:
        words += 1
        if token.mark.shape.contains(.capitalized) { capitalised += 1 }
      case .number: digits += 1
      case .url, .email, .handle, .hashtag: addresses += 1
      default:
        punctuation += 1
        if Self.isQuoteMark(bytes, token.range) { hasQuoteMark = true }
      }
      guard let kind = WordClass.table[token.mark.key] else { return }
      if classes[Int(kind.rawValue)] < 255 { classes[Int(kind.rawValue)] += 1 }
    }

    private static func isQuoteMark(_ bytes: [UInt8], _ range: TextRange) -> Bool {
      let scalar = Scalars.decode(bytes, at: range.start).scalar
      return scalar == 0x22 || (0x201C...0x201F).contains(scalar) || scalar == 0xAB || scalar == 0xBB
        || scalar == 0x300C
    }
  }
}
