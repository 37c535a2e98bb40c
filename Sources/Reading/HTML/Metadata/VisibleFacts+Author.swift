internal import Winnow

extension VisibleFacts {
  private static let longestName = 60
  private static let wordScore = 2

  /// A name in an element named for authors, or behind a word like `By`, not far from the title.
  var author: String? {
    var best: (name: String, score: Int)?
    for (number, range) in (bylines + blocks.map(\.range)).enumerated() where range.count <= Self.longestName {
      guard let index = block(around: range) else { continue }
      let place = score(index, isByline: number < bylines.count)
      guard place + Self.wordScore >= max(3, (best?.score ?? 0) + 1) else { continue }
      let written = String(decoding: bytes[range.indices], as: UTF8.self)
      let (name, isBehindWord) = Self.withoutWord(written)
      let score = place + (isBehindWord ? Self.wordScore : 0)
      guard score >= 3, score > best?.score ?? 0, Self.isName(name) else { continue }
      best = (name, score)
    }
    return best?.name
  }

  private func score(_ index: Int, isByline: Bool) -> Int {
    let (own, all) = roles(index)
    var score = isByline || own.contains(.itemAuthor) ? 3 : own.contains(.author) ? 2 : 0
    if let title, abs(index - title) <= 10 { score += 1 }
    if !all.isDisjoint(with: Self.elsewhere) { score -= 3 }
    return score
  }

  private func block(around range: TextRange) -> Int? {
    var (low, high) = (0, blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].range.end <= range.start { low = middle + 1 } else { high = middle }
    }
    return low < blocks.count && blocks[low].range.overlaps(range) ? low : nil
  }

  private static let words: Set<String> = [
    "by", "von", "par", "por", "di", "door", "av", "af", "autor", "author", "autor:", "author:", "by:", "written",
    "words",
  ]

  private static func withoutWord(_ written: String) -> (name: String, isBehindWord: Bool) {
    var parts = written.split(separator: " ").map(String.init)
    var isBehindWord = false
    while let first = parts.first, words.contains(first.lowercased()) {
      parts.removeFirst()
      isBehindWord = true
    }
    return (parts.joined(separator: " "), isBehindWord)
  }

  /// Two to five words that begin with a capital, without figures; some are written in one.
  private static func isName(_ text: String) -> Bool {
    let parts = text.split(separator: " ")
    guard (1...5).contains(parts.count), !text.utf8.contains(where: { $0 &- 0x30 < 10 || $0 == 0x3A || $0 == 0x40 })
    else {
      return false
    }
    let capitals = parts.count { $0.first?.isUppercase == true }
    return capitals * 2 > parts.count
  }
}
