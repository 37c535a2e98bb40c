/// Finds which words of a page are the gold text: the longest common subsequence of the two, by the bit-parallel method
/// of Hyyrö (2004), all rows kept for the way back.
enum GoldAlignment {
  /// 400 MB of bits.
  private static let mostBits = 3_200_000_000

  /// For each word of the page whether it is matched; nil when the page is too large. Of equally long subsequences the
  /// one that is furthest to the end of the page, or to its start.
  static func matches(_ page: [UInt64], _ gold: [UInt64], preferringEnd: Bool) -> [Bool]? {
    guard page.count * gold.count < mostBits else { return nil }
    if preferringEnd { return matches(page.reversed(), gold.reversed()).reversed() }
    return matches(page, gold)
  }

  private static func matches(_ page: [UInt64], _ gold: [UInt64]) -> [Bool] {
    let width = (gold.count + 63) / 64
    let rows = rows(page, positions(gold, width), width)
    var matched = [Bool](repeating: false, count: page.count)
    var row = page.count
    var column = gold.count
    func isSet(_ row: Int, _ column: Int) -> Bool { rows[row * width + column / 64] >> (column % 64) & 1 == 1 }
    while row > 0, column > 0 {
      if isSet(row - 1, column - 1) {
        column -= 1
      } else {
        row -= 1
        if row == 0 || isSet(row - 1, column - 1) {
          matched[row] = true
          column -= 1
        }
      }
    }
    return matched
  }

  private static func positions(_ gold: [UInt64], _ width: Int) -> [UInt64: [UInt64]] {
    var positions: [UInt64: [UInt64]] = [:]
    for (index, word) in gold.enumerated() {
      positions[word, default: [UInt64](repeating: 0, count: width)][index / 64] |= 1 << (index % 64)
    }
    return positions
  }

  private static func rows(_ page: [UInt64], _ positions: [UInt64: [UInt64]], _ width: Int) -> [UInt64] {
    var rows = [UInt64](repeating: 0, count: page.count * width)
    var state = [UInt64](repeating: .max, count: width)
    for (row, word) in page.enumerated() {
      if let match = positions[word] {
        var carry: UInt64 = 0
        for index in 0..<width {
          let common = state[index] & match[index]
          let (first, overflow) = state[index].addingReportingOverflow(common)
          let (sum, second) = first.addingReportingOverflow(carry)
          carry = overflow || second ? 1 : 0
          state[index] = sum | (state[index] & ~common)
        }
      }
      for index in 0..<width { rows[row * width + index] = state[index] }
    }
    return rows
  }
}
