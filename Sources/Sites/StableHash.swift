/// FNV-1a with 64 bits, and a mix at the end: the same on every machine and in every run, as what is saved must be.
struct StableHash {
  private(set) var state: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }

  mutating func add(_ number: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) { add(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  /// MurmurHash3's finaliser: all bits depend on all.
  var value: UInt64 {
    var mixed = state
    mixed = (mixed ^ mixed >> 33) &* 0xFF51_AFD7_ED55_8CCD
    mixed = (mixed ^ mixed >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return mixed ^ mixed >> 33
  }

  static func pair(_ a: UInt64, _ b: UInt64) -> UInt64 {
    var hash = StableHash()
    hash.add(a)
    hash.add(b)
    return hash.value
  }
}
