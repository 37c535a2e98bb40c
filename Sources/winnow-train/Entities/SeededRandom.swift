/// A linear congruential generator: the same numbers everywhere (Knuth, MMIX).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    var word: UInt64 = 0
    for _ in 0..<2 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      word = word << 32 | state >> 32
    }
    return word
  }

  /// True once in `count` times.
  mutating func once(in count: Int) -> Bool { Int(next() >> 33) % count == 0 }

  mutating func pick<T>(_ items: [T]) -> T { items[Int(next() >> 33) % items.count] }
}
