/// The part of a block's masks that comes from scalars beyond ASCII.
struct WideMasks {
  var letter: UInt64 = 0
  /// Marks behind letters: joined like letters, but they make no word.
  var extending: UInt64 = 0
  var number: UInt64 = 0
  var joiner: UInt64 = 0
  var hangul: UInt64 = 0
  var space: UInt64 = 0
  var upper: UInt64 = 0
  var lower: UInt64 = 0
  var alphabetic: UInt64 = 0
  var digit: UInt64 = 0
  var hard: UInt64 = 0
  /// Bytes inside a scalar.
  var joined: UInt64 = 0
  /// Last bytes of scalars behind which Extend is left to ICU.
  private var inner: UInt64 = 0
  /// First bytes of scalars that may stand inside words, inside numbers, by their length in bytes.
  private var inWords2: UInt64 = 0
  private var inWords3: UInt64 = 0
  private var inNumbers2: UInt64 = 0
  private var inNumbers3: UInt64 = 0

  init() {}

  /// - Parameter before: what ASCII says of the bytes before these scalars.
  init(_ text: UnsafePointer<UInt8>, _ before: ASCIIMasks, _ scanner: borrowing WordScanner) {
    var left = before.high
    while left != 0 {
      let index = UInt64(truncatingIfNeeded: left.trailingZeroBitCount)
      let (scalar, length) = Self.decode(text + Int(index))
      let first = (1 as UInt64) &<< index
      let bytes = ((1 as UInt64) &<< UInt64(truncatingIfNeeded: length) &- 1) &<< index
      joined |= bytes & ~first
      left &= ~bytes
      let value = scanner.value(scalar)
      if value >> 8 == WordClass.extend {
        takeTraits(value, first)
        takeExtend(scalar, first, bytes, before)
      } else {
        take(value, first, bytes, length, colonJoins: scanner.colonJoins)
      }
    }
  }

  /// Extend and Format take after the scalar before them: after a letter they are letters. Behind what may stand inside
  /// words, behind line ends and Hangul, and where a joiner may tie emoji, ICU decides.
  private mutating func takeExtend(_ scalar: UInt32, _ first: UInt64, _ bytes: UInt64, _ ascii: ASCIIMasks) {
    let last = first &>> 1
    if scalar == 0x200D || last == 0 || (ascii.inner | inner | hangul) & last != 0 {
      hard |= first
    } else if (ascii.letter | letter) & last != 0 {
      letter |= bytes
      extending |= bytes
      joined |= bytes
    } else if (ascii.digit | number) & last != 0 {
      number |= bytes
      joined |= bytes
    } else if (ascii.underscore | joiner) & last != 0 {
      hard |= first
    } else {
      joined |= bytes
    }
  }

  private mutating func take(_ value: UInt16, _ first: UInt64, _ bytes: UInt64, _ length: Int, colonJoins: Bool) {
    takeTraits(value, first)
    switch value >> 8 {
    case WordClass.letter: letter |= bytes
    case 0: break
    case WordClass.number: number |= bytes
    case WordClass.extendNumLet: joiner |= bytes
    case WordClass.midLetter: takeInner(first, length, inWords: true, inNumbers: false)
    case WordClass.midNum: takeInner(first, length, inWords: false, inNumbers: true)
    case WordClass.midNumLet: takeInner(first, length, inWords: true, inNumbers: true)
    case WordClass.colon: takeInner(first, length, inWords: colonJoins, inNumbers: false)
    case WordClass.hangul: hangul |= bytes
    case WordClass.space: space |= bytes
    case WordClass.hard: hard |= first
    case WordClass.newline: inner |= bytes
    default: break
    }
  }

  private mutating func takeTraits(_ value: UInt16, _ first: UInt64) {
    let traits = UInt64(value)
    alphabetic |= first & (0 &- (traits & 1))
    upper |= first & (0 &- (traits >> 1 & 1))
    lower |= first & (0 &- (traits >> 2 & 1))
    digit |= first & (0 &- (traits >> 3 & 1))
  }

  private mutating func takeInner(_ first: UInt64, _ length: Int, inWords: Bool, inNumbers: Bool) {
    inner |= first &<< UInt64(length - 1)
    if length == 2 {
      if inWords { inWords2 |= first }
      if inNumbers { inNumbers2 |= first }
    } else {
      if inWords { inWords3 |= first }
      if inNumbers { inNumbers3 |= first }
    }
  }

  /// Joins on both sides of a scalar inside a word or number.
  func inner(letter: UInt64, number: UInt64) -> UInt64 {
    let two = letter << 1 & inWords2 & letter >> 2 | number << 1 & inNumbers2 & number >> 2
    let three = letter << 1 & inWords3 & letter >> 3 | number << 1 & inNumbers3 & number >> 3
    return two | two << 2 | three | three << 3
  }

  /// Well-formed UTF-8 beyond ASCII.
  static func decode(_ text: UnsafePointer<UInt8>) -> (scalar: UInt32, length: Int) {
    let lead = UInt32(text[0])
    let second = UInt32(text[1] & 0x3F)
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | second, 2) }
    let third = UInt32(text[2] & 0x3F)
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | second << 6 | third, 3) }
    return ((lead & 0x07) << 18 | second << 12 | third << 6 | UInt32(text[3] & 0x3F), 4)
  }
}
