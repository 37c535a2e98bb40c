/// Stretches that a writer leaves out, merged and sorted.
struct RemovedRanges {
  let ranges: [TextRange]

  init(_ ranges: [TextRange]) {
    var merged: [TextRange] = []
    for range in ranges.sorted() where !range.isEmpty {
      if let last = merged.last, last.end >= range.start {
        merged[merged.count - 1] = last.union(range)
      } else {
        merged.append(range)
      }
    }
    self.ranges = merged
  }

  /// What of `range` stays, in order. O(log n) and the number of pieces.
  func kept(in range: TextRange) -> [TextRange] {
    var pieces: [TextRange] = []
    var start = range.start
    var index = firstIndex(endingAfter: range.start)
    while index < ranges.count, ranges[index].start < range.end {
      if ranges[index].start > start { pieces.append(TextRange(start, ranges[index].start)) }
      start = ranges[index].end
      index += 1
    }
    if start < range.end { pieces.append(TextRange(start, range.end)) }
    return pieces
  }

  private func firstIndex(endingAfter offset: Int) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
