internal import CICU

/// A 64-bit key of a word, blind to case and to the kind of apostrophe: what word tables are looked up by.
///
/// Keys of equal words are equal on every machine and in every run; two different words collide with a chance of
/// 2^-64, which is why tables keep keys and no words. Computed over simple case foldings (Unicode CaseFolding.txt).
@frozen
public struct WordKey: Hashable, Sendable {
  public let value: UInt64

  @inlinable
  public init(value: UInt64) { self.value = value }

  public init(_ word: String) {
    var word = word
    self = word.withUTF8 { WordKey($0, 0, $0.count) }
  }

  /// Key of the bytes `start..<end`, which must be well-formed UTF-8.
  public init(_ bytes: [UInt8], _ start: Int, _ end: Int) {
    self = bytes.withUnsafeBufferPointer { WordKey($0, start, end) }
  }

  /// Key of the bytes `start..<end` of a text, well-formed UTF-8.
  init(_ text: TextBytes, _ start: Int, _ end: Int) {
    self = Self.built(text, start, end) { _, _ in }
  }

  /// Keys of the first one, two, three … scalars of the bytes `start..<end`, well-formed UTF-8, in one pass.
  ///
  /// - Parameter take: a key and where its scalars end.
  package static func prefixes(_ bytes: [UInt8], _ start: Int, _ end: Int, _ take: (WordKey, Int) -> Void) {
    bytes.withUnsafeBufferPointer { text in
      _ = built(text, start, end) { take($0.key, $1) }
    }
  }

  /// Keys of a word and of its first letters, which are the word's own where it has no more.
  package static func withStem(
    _ bytes: [UInt8], _ start: Int, _ end: Int, letters: Int
  ) -> (word: WordKey, stem: WordKey) {
    var (stem, count) = (WordKey?.none, 0)
    let word = bytes.withUnsafeBufferPointer { text in
      built(text, start, end) { builder, _ in
        count += 1
        if count == letters { stem = builder.key }
      }
    }
    return (word, stem ?? word)
  }

  /// - Parameter step: called behind each scalar with what is built so far and where the scalar ends.
  @inline(__always)
  private static func built(_ text: TextBytes, _ start: Int, _ end: Int, _ step: (Builder, Int) -> Void) -> WordKey {
    var builder = Builder()
    var index = start
    while index < end {
      let (scalar, length) = Scalars.decode(text, at: index)
      builder.add(scalar)
      index += length
      step(builder, index)
    }
    return builder.key
  }

  /// Makes a key scalar by scalar.
  struct Builder {
    private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    mutating func add(_ scalar: UInt32) {
      hash = WordKey.mix(hash, UInt64(scalar < 0x80 ? WordKey.lower(scalar) : WordKey.fold(scalar)))
    }

    /// A scalar that is folded already.
    @inline(__always)
    mutating func add(folded scalar: UInt64) { hash = WordKey.mix(hash, scalar) }

    @inline(__always)
    var key: WordKey { WordKey(value: WordKey.finish(hash)) }
  }

  /// Key of a phrase: this word followed by another.
  public func followed(by next: WordKey) -> WordKey {
    WordKey(value: Self.finish((value ^ next.value.byteSwapped) &* 0x9E37_79B9_7F4A_7C15))
  }

  @inline(__always)
  private static func lower(_ scalar: UInt32) -> UInt32 { scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }

  private static func fold(_ scalar: UInt32) -> UInt32 {
    // Kana, Han and Hangul have no case.
    if scalar &- 0x3041 < 0xA000 - 0x3041 || scalar &- 0xAC00 < 0xD7A4 - 0xAC00 { return scalar }
    return scalar == 0x2019 || scalar == 0x02BC ? 0x27 : cicu_fold(scalar)
  }

  /// FNV-1a over scalars.
  @inline(__always)
  private static func mix(_ hash: UInt64, _ scalar: UInt64) -> UInt64 { (hash ^ scalar) &* 0x0000_0100_0000_01B3 }

  /// The finaliser of MurmurHash3, so that the low bits may index a table.
  @inline(__always)
  private static func finish(_ hash: UInt64) -> UInt64 {
    var hash = hash
    hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ (hash >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ (hash >> 33)
  }
}
