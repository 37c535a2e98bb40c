internal import CMasks
internal import Winnow

/// Finds, in one pass over a paragraph, the gaps at which a sentence may end, with what is open there and how many words
/// came before. Most gaps are single blanks between small letters, and masks of 64 bytes leave them out at once.
struct PlaceScan {
  struct Place {
    var gap: Gap
    /// Gaps of the text up to this one.
    var words: Int32
    /// 1: a bracket is open; 2: a quote.
    var open: UInt8
  }

  /// Which gaps count: those behind a mark; those and what is before a mark or web address; those and what is before a
  /// capital, which says nothing where sentences are carefully ended.
  enum Breadth { case marks, evident, all }

  private let breadth: Breadth
  private var words: Int32 = 0
  private var open: UInt8 = 0
  private(set) var places: [Place] = []

  init(_ breadth: Breadth) { self.breadth = breadth }

  /// Replaces the places by those of a paragraph.
  mutating func run(_ bytes: TextBytes, _ paragraph: TextRange) {
    places.removeAll(keepingCapacity: true)
    open = 0
    var index = paragraph.start
    while index < paragraph.end { index = scanBlock(bytes, from: index, limit: paragraph.end) }
  }

  /// Bits of a block that may be asked about: those with a byte before them and two behind.
  private static let asked = 62

  /// - Returns: where the scan goes on.
  @inline(__always)
  private mutating func scanBlock(_ bytes: TextBytes, from index: Int, limit: Int) -> Int {
    let start = max(index - 1, 0)
    let masks = GapBlock.masks(bytes, at: start)
    let end = min(limit - start, Self.asked)
    let asked = Self.below(end) & ~Self.below(index - start)
    let idle = idleGaps(masks)
    var left = (masks.space & ~idle | masks.other) & asked
    var counted = asked
    while left != 0 {
      let bit = left.trailingZeroBitCount
      words += Int32(truncatingIfNeeded: (idle & counted & Self.below(bit)).nonzeroBitCount)
      let next = take(bytes, start + bit, limit: limit) - start
      if next >= end { return start + next }
      counted = asked & ~Self.below(next)
      left &= counted
    }
    words += Int32(truncatingIfNeeded: (idle & counted).nonzeroBitCount)
    return start + end
  }

  /// Single blanks that no breadth counts as places, as far as 64 bytes show it.
  @inline(__always)
  private func idleGaps(_ masks: cmasks_gaps) -> UInt64 {
    let behindWord = masks.space & masks.word << 1
    let beforeItem = masks.closing >> 2
    switch breadth {
    case .marks: return behindWord & ~(masks.space >> 1) & ~(masks.other >> 1) & ~beforeItem
    case .evident:
      return behindWord & masks.plain >> 1 & ~beforeItem | masks.space & masks.letter << 1 & masks.upper >> 1
    case .all: return behindWord & masks.plain >> 1 & ~beforeItem
    }
  }

  /// Looks at white space, a quote or a bracket; where the scan goes on.
  private mutating func take(_ bytes: TextBytes, _ index: Int, limit: Int) -> Int {
    guard WhiteSpace.length(bytes, at: index) > 0 else {
      note(bytes, index)
      return index + 1
    }
    guard let gap = Gap(bytes, at: index, limit: limit) else { return limit }
    words += 1
    if isCounted(gap, bytes) { places.append(Place(gap: gap, words: words, open: open)) }
    return gap.next
  }

  private func isCounted(_ gap: Gap, _ bytes: TextBytes) -> Bool {
    let isMarked = !Gap.isWord(bytes[gap.end - 1])
    switch breadth {
    case .marks: return isMarked || gap.beginsItem(bytes)
    // A number before a capital may be a footnote's.
    case .evident:
      return (isMarked || bytes[gap.end - 1] < 0x40 || bytes[gap.next] &- 0x41 >= 26) && gap.isCandidate(bytes)
    case .all: return gap.isCandidate(bytes)
    }
  }

  /// Straight quotes open and close by turns, the others say which they do.
  private mutating func note(_ bytes: TextBytes, _ index: Int) {
    switch bytes[index] {
    case 0x22: open ^= 2
    case 0x28, 0x5B: open |= 1
    case 0x29, 0x5D: open &= ~1
    case 0xE2 where bytes[index + 1] == 0x80:
      if bytes[index + 2] == 0x9C { open |= 2 } else if bytes[index + 2] == 0x9D { open &= ~2 }
    default: break
    }
  }

  /// Bits below `count`, which is less than 64.
  @inline(__always)
  private static func below(_ count: Int) -> UInt64 { 1 &<< UInt64(truncatingIfNeeded: count) &- 1 }
}

private enum GapBlock {
  /// The last block is copied, so that 64 bytes may be read.
  @inline(__always)
  static func masks(_ bytes: TextBytes, at start: Int) -> cmasks_gaps {
    if start + 64 <= bytes.count { return cmasks_gaps_of(bytes.baseAddress.unsafelyUnwrapped + start) }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64) { copy in
      copy.initialize(repeating: 0)
      for index in start..<bytes.count { copy[index - start] = bytes[index] }
      return cmasks_gaps_of(copy.baseAddress.unsafelyUnwrapped)
    }
  }
}
