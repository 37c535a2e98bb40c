/// A word as evidence: what it is called and what it is like, not where it stands.
struct Word {
  /// `WordKey` of the word; numbers share a key by their number of digits.
  let key: UInt64
  /// Key of its first letters where it has more, so that inflected forms have one in common; otherwise its own.
  let stem: UInt64
  let classes: WordClasses
  let shape: Shape
  /// Length in bytes, at most 255.
  let length: UInt8

  init(key: UInt64, stem: UInt64? = nil, classes: WordClasses, shape: Shape, length: Int) {
    self.key = key
    self.stem = stem ?? key
    self.classes = classes
    self.shape = shape
    self.length = UInt8(min(255, length))
  }

  struct Shape: OptionSet {
    let rawValue: UInt8
    static let capitalised = Shape(rawValue: 1)
    static let upper = Shape(rawValue: 2)
    static let number = Shape(rawValue: 4)
    /// An ideograph or kana.
    static let eastAsian = Shape(rawValue: 8)
    /// An address on the web or of mail.
    static let address = Shape(rawValue: 16)
  }
}
