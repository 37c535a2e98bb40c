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

  public init(_ word: String) { self.init(Array(word.utf8), 0, word.utf8.count) }

  /// Key of the bytes `start..<end`, which must be well-formed UTF-8.
  public init(_ bytes: [UInt8], _ start: Int, _ end: Int) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte < 0x80 {
        hash = Self.mix(hash, UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte))
        index += 1
      } else {
        let (scalar, length) = Scalars.decode(bytes, at: index)
        hash = Self.mix(hash, UInt64(Self.fold(scalar)))
        index += length
      }
    }
    value = Self.finish(hash)
  }

  /// Key of the bytes `start..<end` of a text, well-formed UTF-8.
  init(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var index = start
    while index < end {
      let byte = text[index]
      if byte < 0x80 {
        hash = Self.mix(hash, UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte))
        index += 1
      } else {
        let (scalar, length) = WideMasks.decode(text.baseAddress! + index)
        hash = Self.mix(hash, UInt64(Self.fold(scalar)))
        index += length
      }
    }
    value = Self.finish(hash)
  }

  /// Key of a phrase: this word followed by another.
  public func followed(by next: WordKey) -> WordKey {
    WordKey(value: Self.finish((value ^ next.value.byteSwapped) &* 0x9E37_79B9_7F4A_7C15))
  }

  private static func fold(_ scalar: UInt32) -> UInt32 {
    scalar == 0x2019 || scalar == 0x02BC ? 0x27 : cicu_fold(scalar)
  }

  /// FNV-1a over scalars.
  private static func mix(_ hash: UInt64, _ scalar: UInt64) -> UInt64 { (hash ^ scalar) &* 0x0000_0100_0000_01B3 }

  /// The finaliser of MurmurHash3, so that the low bits may index a table.
  private static func finish(_ hash: UInt64) -> UInt64 {
    var hash = hash
    hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ (hash >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ (hash >> 33)
  }
}
