internal import Winnow

extension VisibleFacts {
  private static let longest = 240
  private static let leastScore = 3
  private static let plainScore = 5
  /// What only a label that leaves no doubt can bring, in a long sentence at the end of the page too.
  private static let certainScore = DateLabel.first.weight - 4

  /// The best day near the title, the first of equals.
  var date: WrittenDate? { best?.date }

  /// A day that stands where and as days of publication stand.
  var plainDate: WrittenDate? { best.flatMap { $0.score >= Self.plainScore ? $0.date : nil } }

  /// The day of which the page says in so many words that it was the first.
  var originalDate: WrittenDate? { best.flatMap { $0.score >= Self.certainScore ? $0.date : nil } }

  private static let longestAlone = 32

  /// The first day in an element named for dates or in a block of its own, wherever it stands: that of a thread's first
  /// post.
  var firstDate: WrittenDate? {
    for (index, block) in blocks.enumerated() where block.range.count <= Self.longest {
      let (own, all) = roles(index)
      guard block.range.count <= Self.longestAlone || !own.isDisjoint(with: [.date, .itemDate]) else { continue }
      guard all.isDisjoint(with: Self.elsewhere.subtracting(.comments)) else { continue }
      if let date = labelled(index).first?.date { return date }
    }
    return nil
  }

  /// The day with the most evidence, the first of equals; nil where no evidence is enough.
  func shownDate() -> (date: WrittenDate, score: Int)? {
    var best: (date: WrittenDate, score: Int)?
    for (index, block) in blocks.enumerated() where block.range.count <= Self.longest {
      let place = score(index)
      guard place + DateLabel.first.weight >= max(Self.leastScore, best?.score ?? 0) else { continue }
      for (date, label) in labelled(index) {
        let score = place + label.weight
        if score >= Self.leastScore, score > best?.score ?? 0 { best = (date, score) }
      }
    }
    return best
  }

  /// The days that a block names, in its text or else by a `time` element, with what is said of them.
  private func labelled(_ index: Int) -> [(date: WrittenDate, label: DateLabel)] {
    let range = blocks[index].range
    let text = bytes[range.indices]
    let times = times(in: range)
    let hasFigures = text.contains { $0 &- 0x30 < 10 }
    guard hasFigures || !times.isEmpty else { return [] }
    let before = index > 0 ? blocks[index - 1].range : TextRange(0, 0)
    let above = before.count <= 30 ? DateLabel.last(in: bytes[before.indices]) : nil
    let found = hasFigures ? DateLabel.labelled(in: text, monthFirst: monthFirst, above: above ?? .none) : []
    if !found.isEmpty || times.isEmpty { return found }
    let label = DateLabel.last(in: text) ?? above ?? .none
    return times.compactMap { time in
      WrittenDate.first(in: time.value, monthFirst: monthFirst).map { ($0, label) }
    }
  }

  private func times(in range: TextRange) -> ArraySlice<(offset: Int, value: String)> {
    var (low, high) = (0, times.count)
    while low < high {
      let middle = (low + high) / 2
      if times[middle].offset < range.start { low = middle + 1 } else { high = middle }
    }
    return times[low...].prefix { $0.offset < range.end }
  }

  private func score(_ index: Int) -> Int {
    let (own, all) = roles(index)
    var score = 0
    if !own.isDisjoint(with: [.date, .itemDate]) { score += 3 }
    if !own.isDisjoint(with: [.meta, .author, .itemAuthor]) { score += 2 }
    if let title {
      let distance = abs(index - title)
      score += distance <= 4 ? 4 : distance <= 10 ? 3 : distance <= 25 ? 1 : 0
      if index < title, distance > 10 { score -= 1 }
    }
    let count = blocks[index].range.count
    score += count <= 40 ? 1 : count <= 100 ? 0 : -2
    if !all.isDisjoint(with: Self.elsewhere) { score -= 4 }
    return score
  }
}
