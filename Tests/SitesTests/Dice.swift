/// Random numbers that are the same in every run (SplitMix64).
struct Dice {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return range.lowerBound + Int((mixed ^ mixed >> 31) >> 1) % range.count
  }

  mutating func pick<T>(_ values: [T]) -> T { values[number(0...values.count - 1)] }
  mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }
}
