/// Words and pairs of words of a unit, hashed into indices of the lexical weights.
enum LexicalFeatures {
  /// Words of a unit that count; the rest of a very long one says nothing new.
  private static let longest = 60

  /// Calls `body` with each index, below `LexicalModel.size`, and returns how many there were.
  @inline(__always)
  static func forEach(_ unit: Unit, _ words: [Word], _ body: (Int) -> Void) -> Int {
    let range = Int(unit.words.lowerBound)..<min(Int(unit.words.upperBound), Int(unit.words.lowerBound) + longest)
    guard let first = range.first else { return 0 }
    var last: UInt64 = 0x5EED
    for index in range {
      let key = words[index].key
      body(slot(key, 0x9E37_79B9_7F4A_7C15))
      body(slot(key ^ (last << 21 | last >> 43), 0xC2B2_AE3D_27D4_EB4F))
      last = key
    }
    body(slot(last, 0x1656_67B1_9E37_79F9))
    body(slot(words[first].key ^ UInt64(min(range.count, 4)), 0x27D4_EB2F_1656_67C5))
    return range.count * 2 + 2
  }

  @inline(__always)
  private static func slot(_ key: UInt64, _ factor: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* factor) >> (64 - LexicalModel.bits))
  }
}
