internal import Segmentation
internal import Winnow

/// Cheap facts about a block's text, counted in one look at its bytes: blocks are judged before anything is tokenized.
struct BlockText {
  /// Runs of letters and digits; each ideograph, syllable and kana is a word of its own.
  private(set) var words = 0
  private(set) var capitalised = 0
  private(set) var numbers = 0
  private(set) var letters = 0
  private(set) var upperCase = 0
  private(set) var ideographs = 0
  private(set) var commas = 0
  private(set) var stops = 0
  private(set) var separators = 0
  private(set) var quoteMarks = 0
  private(set) var currency = 0
  private(set) var endsWithStop = false
  private(set) var endsWithColon = false
  private(set) var startsLower = false
  private(set) var startsUpper = false
  private(set) var startsWithSign = false
  /// Words of each class, by raw value.
  private(set) var classes: SIMD16<UInt8> = .zero
  /// Equal for texts of the same letters and digits.
  private(set) var hash: UInt64 = 0
  private var lastSign: UInt32 = 0

  init(_ bytes: [UInt8], _ range: TextRange) {
    var index = range.start
    var wordStart = -1
    while index < range.end {
      let (scalar, length) = Scalars.decode(bytes, at: index)
      let kind = Self.kind(scalar)
      if kind != .word, wordStart >= 0 {
        endWord(bytes, wordStart, index)
        wordStart = -1
      }
      switch kind {
      case .word: if wordStart < 0 { wordStart = index }
      case .ideograph: takeIdeograph(scalar)
      case .sign: takeSign(scalar)
      case .blank: break
      }
      index += length
    }
    if wordStart >= 0 { endWord(bytes, wordStart, range.end) }
    endsWithStop = Self.isStop(lastSign)
    endsWithColon = lastSign == 0x3A || lastSign == 0xFF1A
  }

  func count(_ kind: BlockWord) -> Int { Int(classes[Int(kind.rawValue)]) }

  // MARK: - Characters

  private enum Kind { case word, ideograph, sign, blank }

  private static func kind(_ scalar: UInt32) -> Kind {
    if scalar < 0x80 {
      if scalar <= 0x20 { return .blank }
      return (scalar | 0x20) &- 0x61 < 26 || scalar &- 0x30 < 10 ? .word : .sign
    }
    if scalar < 0xC0 {
      return scalar == 0xAA || scalar == 0xB5 || scalar == 0xBA ? .word : scalar == 0xA0 ? .blank : .sign
    }
    if scalar < 0x2000 {
      return scalar == 0xD7 || scalar == 0xF7 || scalar == 0x60C || scalar == 0x61F || scalar == 0x964 ? .sign : .word
    }
    if scalar < 0x3040 { return .sign }
    if scalar < 0xD800 { return .ideograph }
    return scalar >= 0x20000 && scalar < 0x32000 ? .ideograph : scalar >= 0xFF10 && scalar < 0xFF5B ? .word : .sign
  }

  private mutating func endWord(_ bytes: [UInt8], _ start: Int, _ end: Int) {
    let first = bytes[start]
    let isDigit = first &- 0x30 < 10
    let isUpper =
      first &- 0x41 < 26 || first == 0xC3 && bytes[start + 1] < 0x9F || first == 0xD0 && bytes[start + 1] < 0xB0
    if words == 0 {
      startsUpper = isUpper
      startsLower = !isUpper && !isDigit
      startsWithSign = lastSign != 0
    }
    words += 1
    letters += end - start
    if isDigit { numbers += 1 }
    if isUpper { capitalised += 1 }
    if isUpper, end - start > 1, bytes[end - 1] &- 0x41 < 26 { upperCase += 1 }
    lastSign = 0
    let key = WordKey(bytes, start, end)
    hash = (hash &* 31) &+ key.value
    if let kind = BlockWord.table[key] { add(kind) }
  }

  private mutating func add(_ kind: BlockWord) {
    let slot = Int(kind.rawValue)
    if classes[slot] < 255 { classes[slot] += 1 }
  }

  private mutating func takeIdeograph(_ scalar: UInt32) {
    if words == 0 { startsWithSign = lastSign != 0 }
    words += 1
    ideographs += 1
    letters += 3
    lastSign = 0
    hash = (hash &* 31) &+ UInt64(scalar)
  }

  private mutating func takeSign(_ scalar: UInt32) {
    switch scalar {
    case 0x2C, 0x3001, 0xFF0C, 0x60C: commas += 1
    case 0x22, 0x201C, 0x201D, 0x201E, 0xAB, 0xBB, 0x300C, 0x300D: quoteMarks += 1
    case 0x7C, 0xB7, 0x2022, 0x203A, 0x3E, 0x2F, 0x2192, 0x25B6, 0xAE, 0x2122: separators += 1
    case 0x24, 0xA3, 0xA5, 0x20AC, 0x20B9: currency += 1
    case 0xA9: add(.copyright)
    default: if Self.isStop(scalar) { stops += 1 }
    }
    if !(Self.isCloser(scalar) && Self.isStop(lastSign)) { lastSign = scalar }
  }

  private static func isStop(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2E, 0x21, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF1F, 0x964, 0x61F, 0x6D4, 0xFF0E: true
    default: false
    }
  }

  private static func isCloser(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x29, 0x5D, 0x2019, 0x201D, 0xBB, 0x300D, 0xFF09: true
    default: false
    }
  }
}
