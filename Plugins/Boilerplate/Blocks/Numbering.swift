/// Numbers from 0 on for values in the order of their first coming, equal ones alike, so that what is counted by value
/// is looked up once.
struct Numbering {
  let numbers: [Int]
  let count: Int

  /// Another one in each process, so that no page can be written to fill one corner of the table; the numbers do not
  /// depend on it.
  private static let factor = UInt64(UInt(bitPattern: "numbering".hashValue)) | 1

  /// - Parameter values: hashes, taken for what they stand for.
  init(_ values: [UInt64]) {
    let bits = Int.bitWidth - max(8, values.count * 2).leadingZeroBitCount
    var slots = [Int](repeating: -1, count: 1 << bits)
    var known: [UInt64] = []
    numbers = values.map { value in
      var slot = Int(truncatingIfNeeded: (value &* Self.factor) >> UInt64(64 - bits))
      while slots[slot] >= 0, known[slots[slot]] != value { slot = (slot + 1) & (slots.count - 1) }
      if slots[slot] < 0 {
        slots[slot] = known.count
        known.append(value)
      }
      return slots[slot]
    }
    count = known.count
  }
}
