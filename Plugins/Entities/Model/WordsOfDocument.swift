internal import Segmentation
internal import Winnow

/// How each word is written elsewhere in the document and where its other mentions stand.
///
/// Open addressing over the document's own words; linear in its length, also when every word is new.
struct WordsOfDocument {
  /// Seen in lower case; seen with a capital where no sentence begins.
  private static let lower: UInt8 = 1
  private static let inner: UInt8 = 2

  private var slots: [Int32]
  private var seen: [UInt8]
  /// For each token its word's slot.
  private var slotOf: [Int32]
  /// The capitalised mention before and after each token that has the same word; -1 where there is none.
  private(set) var earlier: [Int32]
  private(set) var later: [Int32]

  init(_ facts: [TokenFact], starts: [Bool]) {
    var capacity = 16
    while capacity < facts.count * 2 { capacity *= 2 }
    slots = [Int32](repeating: -1, count: capacity)
    seen = [UInt8](repeating: 0, count: capacity)
    slotOf = [Int32](repeating: 0, count: facts.count)
    earlier = [Int32](repeating: -1, count: facts.count)
    later = [Int32](repeating: -1, count: facts.count)
    var latest = [Int32](repeating: -1, count: capacity)
    for index in facts.indices where facts[index].isWord {
      let slot = self.slot(facts, index, capacity - 1)
      slotOf[index] = Int32(slot)
      guard facts[index].isAnchor else {
        seen[slot] |= Self.lower
        continue
      }
      if !starts[index] { seen[slot] |= Self.inner }
      if latest[slot] >= 0 {
        earlier[index] = latest[slot]
        later[Int(latest[slot])] = Int32(index)
      }
      latest[slot] = Int32(index)
    }
  }

  private mutating func slot(_ facts: [TokenFact], _ index: Int, _ mask: Int) -> Int {
    let key = facts[index].key
    var slot = Int(truncatingIfNeeded: key >> 20) & mask
    while slots[slot] >= 0, facts[Int(slots[slot])].key != key { slot = (slot + 1) & mask }
    if slots[slot] < 0 { slots[slot] = Int32(index) }
    return slot
  }

  /// Bit 0: seen in lower case; bit 1: seen with a capital inside a sentence.
  func facts(_ index: Int) -> UInt64 { UInt64(seen[Int(slotOf[index])]) }
}
