/// SplitMix64 (Steele et al. 2014): the same numbers from the same seed, everywhere.
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// True with the given chance.
  mutating func chance(_ share: Double) -> Bool { Double(next() >> 11) / 9_007_199_254_740_992 < share }

  mutating func shuffle<T>(_ values: inout [T]) {
    for index in values.indices.reversed() where index > 0 { values.swapAt(index, Int(next() % UInt64(index + 1))) }
  }
}
