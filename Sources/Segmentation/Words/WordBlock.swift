internal import CMasks

/// 64 bytes of text as bit masks, bit i for byte i, and the word boundaries among them.
///
/// UAX #29 as joins of neighbouring bits: a letter behind a letter is `letter & letter << 1`, a full stop between two
/// digits a digit on either side of it. Right for every byte that has four bytes of its text on either side of it in the
/// block, up to the first `hard` one.
struct WordBlock {
  /// All bytes of letters, of numbers; letters, numbers and what joins them (`_`).
  private(set) var letter: UInt64
  private(set) var number: UInt64
  private(set) var word: UInt64
  /// Bytes that make a segment a word: letters, but for `@`.
  private(set) var named: UInt64
  /// First bytes of upper- and lower-case letters, of all letters, of digits.
  private(set) var upper: UInt64
  private(set) var lower: UInt64
  private(set) var alphabetic: UInt64
  private(set) var digit: UInt64
  private(set) var high: UInt64
  /// First bytes of characters that ICU decides about.
  private(set) var hard: UInt64 = 0
  /// No boundary before these bytes.
  private var joined: UInt64

  /// - Parameters:
  ///   - text: 64 readable bytes, the first one a scalar's first.
  ///   - table: the flat part of `ScalarTable`.
  init(_ text: UnsafePointer<UInt8>, _ scanner: borrowing WordScanner) {
    let ascii = cmasks_of(text)
    lower = ascii.lower
    upper = ascii.upper
    alphabetic = ascii.lower | ascii.upper
    digit = ascii.digit
    letter = alphabetic | ascii.at
    named = alphabetic
    number = ascii.digit
    word = letter | number | ascii.underscore
    high = ascii.high
    joined = ascii.cr << 1 & ascii.lf
    var space = ascii.space
    let inWords = ascii.stop | (scanner.colonJoins ? ascii.colon : 0)
    let inNumbers = ascii.stop | ascii.comma
    var wide = WideMasks()
    if high != 0 {
      wide = WideMasks(text, ASCIIMasks(ascii), scanner)
      take(wide)
      space |= wide.space
    }
    let inner = letter << 1 & inWords & letter >> 1 | number << 1 & inNumbers & number >> 1
    joined |= wide.joined | word & word << 1 | space & space << 1 | inner | inner << 1
    joined |= wide.hangul & wide.hangul << 1 | wide.inner(letter: letter, number: number)
  }

  private mutating func take(_ wide: WideMasks) {
    letter |= wide.letter
    named |= wide.letter & ~wide.extending | wide.hangul | wide.alphabetic
    number |= wide.number
    word |= letter | number | wide.joiner
    upper |= wide.upper
    lower |= wide.lower
    alphabetic |= wide.alphabetic
    digit |= wide.digit
    hard = wide.hard
  }

  var boundaries: UInt64 { ~joined }
}

/// What ASCII bytes are to a scalar beyond ASCII behind them.
struct ASCIIMasks {
  let high: UInt64
  let letter: UInt64
  let digit: UInt64
  let underscore: UInt64
  /// Behind these Extend is left to ICU: what may stand inside words or numbers, and line ends.
  let inner: UInt64

  init(_ masks: cmasks) {
    high = masks.high
    letter = masks.lower | masks.upper | masks.at
    digit = masks.digit
    underscore = masks.underscore
    inner = masks.stop | masks.comma | masks.colon | masks.cr | masks.lf | masks.controls
  }
}
