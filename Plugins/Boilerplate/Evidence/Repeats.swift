/// How often each unit's wording comes in the document.
struct Repeats {
  let counts: [UInt8]

  init(_ units: [Unit], _ words: [Word]) {
    var size = 16
    while size < units.count * 2 { size *= 2 }
    var keys = [UInt64](repeating: 0, count: size)
    var tally = [UInt8](repeating: 0, count: size)
    var slots: [Int] = []
    slots.reserveCapacity(units.count)
    for unit in units {
      let key = Self.key(unit, words)
      var slot = Int(truncatingIfNeeded: key >> 20) & (size - 1)
      while keys[slot] != key, keys[slot] != 0 { slot = (slot + 1) & (size - 1) }
      keys[slot] = key
      if tally[slot] < 255 { tally[slot] += 1 }
      slots.append(slot)
    }
    counts = slots.map { tally[$0] }
  }

  private static func key(_ unit: Unit, _ words: [Word]) -> UInt64 {
    var hash: UInt64 = 0x2545_F491_4F6C_DD1D
    for index in Int(unit.words.lowerBound)..<Int(unit.words.upperBound) {
      hash = (hash ^ words[index].key) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    return hash | 1
  }
}
