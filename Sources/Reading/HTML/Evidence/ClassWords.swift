/// Splits the values of `class` and `id` into words: at what is no letter, and where a capital follows a small letter.
enum ClassWords {
  private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01B3

  /// FNV-1a over the lower-case bytes of a word.
  static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(basis) { ($0 ^ UInt64($1)) &* prime }
  }

  /// Calls `body` with the hash of each word.
  @inline(__always)
  static func scan(_ value: String, _ body: (UInt64) -> Void) {
    var hash = basis
    var last: UInt8 = 0
    for byte in value.utf8 {
      let isLetter = (byte | 0x20) &- 0x61 < 26
      let isHump = byte &- 0x41 < 26 && last &- 0x61 < 26
      if hash != basis, !isLetter || isHump {
        body(hash)
        hash = basis
      }
      if isLetter { hash = (hash ^ UInt64(byte | 0x20)) &* prime }
      last = byte
    }
    if hash != basis { body(hash) }
  }
}
