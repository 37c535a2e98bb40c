internal import Segmentation

/// What a linear model reads of a unit, hashed into indices of its weights.
package enum LexicalFeatures {
  /// All of its words, or how it begins and ends: of `See also: …` the first words tell, whatever the headline behind.
  package enum View: Sendable { case words, edges }

  /// Words of a unit that count; the rest of a very long one says nothing new.
  static let longest = 60

  /// Calls `single` with each word and `other` with its stem and each pair of words, as an index of `bits` bits, and returns
  /// how many there were.
  @inline(__always)
  static func forEachWord(
    _ unit: Unit, _ words: [Word], bits: UInt64, single: (Int) -> Void, other: (Int) -> Void
  ) -> Int {
    let range = Int(unit.words.lowerBound)..<min(Int(unit.words.upperBound), Int(unit.words.lowerBound) + longest)
    guard let first = range.first else { return 0 }
    var (last, stems) = (UInt64(0x5EED), 0)
    for index in range {
      let (key, stem) = (words[index].key, words[index].stem)
      single(slot(key, 0x9E37_79B9_7F4A_7C15, bits))
      other(slot(key ^ (last << 21 | last >> 43), 0xC2B2_AE3D_27D4_EB4F, bits))
      last = key
      guard stem != key else { continue }
      // The factor of words: a stem is what a shorter word may be, too.
      other(slot(stem, 0x9E37_79B9_7F4A_7C15, bits))
      stems += 1
    }
    other(slot(last, 0x1656_67B1_9E37_79F9, bits))
    other(slot(words[first].key ^ UInt64(min(range.count, 4)), 0x27D4_EB2F_1656_67C5, bits))
    return range.count * 2 + 2 + stems
  }

  /// Calls `body` with an index for the first one, two and three words, the last one and two, the shapes and the classes
  /// of the first words, and where a colon stands.
  @inline(__always)
  static func forEachEdge(_ unit: Unit, _ words: [Word], bits: UInt64, _ body: (Int) -> Void) -> Int {
    let (first, end) = (Int(unit.words.lowerBound), Int(unit.words.upperBound))
    guard first < end else { return 0 }
    var head: UInt64 = 0x48EAD
    var shapes: UInt64 = unit.flags.contains(.endsLikeSentence) ? 3 : 1
    var classes: UInt64 = 0
    for index in first..<min(end, first + 3) {
      head = (head << 17 | head >> 47) ^ words[index].key
      body(slot(head, 0x9E37_79B9_7F4A_7C15, bits))
      shapes = shapes << 8 | UInt64(words[index].shape.rawValue)
      classes = classes << 20 | UInt64(words[index].classes.rawValue)
    }
    let size = UInt64(min(15, end - first))
    let last = words[end - 1].key
    body(slot(last ^ min(size, 5), 0xC2B2_AE3D_27D4_EB4F, bits))
    body(slot(last ^ (words[max(first, end - 2)].key << 19), 0x1656_67B1_9E37_79F9, bits))
    body(slot(shapes << 8 | size << 4 | UInt64(unit.colon), 0x27D4_EB2F_1656_67C5, bits))
    body(slot(classes ^ min(size, 8) << 60, 0xD6E8_FEB8_6659_FD93, bits))
    body(slot(classes & 0xFFFFF ^ UInt64(unit.colon) << 56 ^ words[first].key, 0xA076_1D64_78BD_642F, bits))
    return min(3, end - first) + 5
  }

  @inline(__always)
  private static func slot(_ key: UInt64, _ factor: UInt64, _ bits: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* factor) >> (64 - bits))
  }
}
