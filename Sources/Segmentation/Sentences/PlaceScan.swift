internal import Winnow

/// Finds, in one pass over a paragraph, the gaps at which a sentence may end, with what is open there and how many words
/// came before.
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
  private(set) var places: [Place] = []

  init(_ breadth: Breadth) { self.breadth = breadth }

  /// Replaces the places by those of a paragraph.
  mutating func run(_ text: [UInt8], _ paragraph: TextRange) {
    places.removeAll(keepingCapacity: true)
    text.withUnsafeBufferPointer { bytes in
      var open: UInt8 = 0
      var index = paragraph.start
      while index < paragraph.end {
        let byte = bytes[index]
        if byte > 0x5D && byte < 0xC2 || byte &- 0x41 < 26 {
          index += 1
        } else if byte <= 0x20 || byte >= 0xC2 && Gap.lengthOfSpace(bytes, at: index) > 0 {
          guard let gap = Gap(bytes, at: index, limit: paragraph.end) else { return }
          words += 1
          if isCounted(gap, bytes) {
            places.append(Place(gap: gap, words: words, open: open))
          }
          index = gap.next
        } else {
          Self.note(bytes, index, &open)
          index += 1
        }
      }
    }
  }

  @inline(__always)
  private func isCounted(_ gap: Gap, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
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
  @inline(__always)
  private static func note(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ open: inout UInt8) {
    switch bytes[index] {
    case 0x22: open ^= 2
    case 0x28, 0x5B: open |= 1
    case 0x29, 0x5D: open &= ~1
    case 0xE2 where bytes[index + 1] == 0x80:
      if bytes[index + 2] == 0x9C { open |= 2 } else if bytes[index + 2] == 0x9D { open &= ~2 }
    default: break
    }
  }
}
