internal import Winnow

/// A page without some stretches of it, and the way from its offsets back to those of the whole.
struct CompactPage {
  let bytes: [UInt8]
  /// Offsets of the compact page from which on a shift holds.
  private var starts: [Int] = [0]
  private var shifts: [Int] = [0]

  /// - Parameter gaps: sorted, apart, not empty.
  init(_ html: [UInt8], without gaps: [TextRange]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(html.count - gaps.reduce(0) { $0 + $1.count })
    var end = 0
    var shift = 0
    for gap in gaps {
      bytes += html[end..<gap.start]
      end = gap.end
      shift += gap.count
      starts.append(bytes.count)
      shifts.append(shift)
    }
    bytes += html[end...]
    self.bytes = bytes
  }

  /// Where a stretch of the compact page stands in the whole.
  func source(_ start: Int, _ count: Int) -> TextRange {
    if count == 0 { return TextRange(start + shift(at: start), start + shift(at: start)) }
    return TextRange(start + shift(at: start), start + count + shift(at: start + count - 1))
  }

  private func shift(at offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return shifts[low]
  }
}
