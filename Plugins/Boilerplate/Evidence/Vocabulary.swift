/// The words of an article's prose as two bit sets, so that a line can be asked how many of its words the prose has.
/// Approximate: different words may share a bit.
struct Vocabulary {
  private static let bits = 15
  private var once = [UInt64](repeating: 0, count: 1 << (bits - 6))
  private var twice = [UInt64](repeating: 0, count: 1 << (bits - 6))

  init() {}

  /// Words of the prose among the units that stay.
  init(_ evidence: TextEvidence, staying: (Int) -> Bool) {
    for (index, unit) in evidence.units.enumerated() where staying(index) && DocumentFacts.isProse(unit) {
      add(unit, evidence.words)
    }
  }

  /// Adds the words of one unit of prose.
  mutating func add(_ unit: Unit, _ words: [Word]) {
    for index in Int(unit.words.lowerBound)..<Int(unit.words.upperBound) where Self.counts(words[index]) {
      let (slot, bit) = Self.place(words[index])
      twice[slot] |= once[slot] & bit
      once[slot] |= bit
    }
  }

  /// Shares of the unit's content words that prose holds; -1 without such words.
  ///
  /// - Parameter isProse: the unit was added itself, so a word must have come twice.
  func share(_ unit: Unit, _ words: [Word], isProse: Bool) -> Float {
    var all = 0
    var known = 0
    for index in Int(unit.words.lowerBound)..<min(Int(unit.words.upperBound), Int(unit.words.lowerBound) + 60) {
      guard Self.counts(words[index]) else { continue }
      let (slot, bit) = Self.place(words[index])
      all += 1
      if (isProse ? twice[slot] : once[slot]) & bit != 0 { known += 1 }
    }
    return all == 0 ? -1 : Float(known) / Float(all)
  }

  private static func counts(_ word: Word) -> Bool {
    word.length > 3 && !word.classes.contains(.function) && word.shape.isDisjoint(with: [.number, .address])
  }

  private static func place(_ word: Word) -> (Int, UInt64) {
    let hash = Int(truncatingIfNeeded: word.key >> 40) & (1 << bits - 1)
    return (hash >> 6, 1 << UInt64(hash & 63))
  }
}
