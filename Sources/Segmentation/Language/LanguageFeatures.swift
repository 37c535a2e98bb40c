/// Keys of what a word shows about its language: the word as a whole, and its letter trigrams.
package enum LanguageFeatures {
  package static func key(word: [UInt32]) -> UInt32 { finish(word.reduce(0x811C_9DC5, mix)) }

  /// Keys of the trigrams, the word's edges counted as one letter each.
  package static func forEachTrigram(of word: [UInt32], _ body: (UInt32) -> Void) {
    for index in word.indices {
      let before = index == 0 ? 0x20 : word[index - 1]
      let after = index + 1 == word.count ? 0x20 : word[index + 1]
      body(finish(mix(mix(mix(0x9E37_79B9, before), word[index]), after)))
    }
  }

  /// FNV-1a over scalars.
  private static func mix(_ hash: UInt32, _ scalar: UInt32) -> UInt32 { (hash ^ scalar) &* 0x0100_0193 }

  /// The finaliser of MurmurHash3.
  private static func finish(_ hash: UInt32) -> UInt32 {
    var hash = (hash ^ (hash >> 16)) &* 0x85EB_CA6B
    hash = (hash ^ (hash >> 13)) &* 0xC2B2_AE35
    return hash ^ (hash >> 16)
  }
}
