internal import CICU

/// ICU's word segments of a whole text, fetched in one call: ends in bytes, ascending, and what each segment is.
struct WordSegments {
  enum Kind: UInt8 { case none, number, letter, kana, ideograph }

  private(set) var ends: [Int32]
  private var kinds: [UInt8]

  /// - Parameter locale: an ICU locale id; the empty string means the root rules.
  init(_ bytes: [UInt8], locale: String) {
    let count = bytes.count
    var found = 0
    var kinds = [UInt8]()
    ends = [Int32](unsafeUninitializedCapacity: count) { ends, used in
      kinds = [UInt8](unsafeUninitializedCapacity: count) { kinds, usedKinds in
        found = count == 0 ? 0 : Int(cicu_words(bytes, Int32(count), locale, ends.baseAddress!, kinds.baseAddress!))
        used = max(0, found)
        usedKinds = used
      }
    }
    self.kinds = kinds
    if found < 0 { self = WordSegments(unsegmented: count) }
  }

  /// One segment that is the whole text: what remains when ICU has run out of memory.
  private init(unsegmented count: Int) {
    ends = [Int32(count)]
    kinds = [WordSegments.Kind.letter.rawValue]
  }

  var count: Int { ends.count }
  func start(_ index: Int) -> Int { index == 0 ? 0 : Int(ends[index - 1]) }
  func end(_ index: Int) -> Int { Int(ends[index]) }
  func kind(_ index: Int) -> Kind { Kind(rawValue: kinds[index]) ?? .none }
}
