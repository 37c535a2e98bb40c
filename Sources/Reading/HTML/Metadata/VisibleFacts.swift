internal import Winnow

/// The date and the author as the page shows them to its readers: in short blocks near the title, whose elements are
/// named for it.
struct VisibleFacts {
  private let blocks: [Annotation<BlockMark>]
  private let elements: [BlockElement]
  private let bytes: [UInt8]
  private let monthFirst: Bool
  /// Index of the title's block; nil without a title.
  private let title: Int?

  init(
    _ collector: BlockCollector, in bytes: [UInt8], title: TextRange?, monthFirst: Bool
  ) {
    blocks = collector.blocks
    elements = collector.elements
    self.bytes = bytes
    self.monthFirst = monthFirst
    self.title = title.flatMap { title in collector.blocks.firstIndex { $0.range.overlaps(title) } }
  }

  // MARK: - Date

  private static let longest = 240
  private static let leastScore = 3

  /// The best day near the title, the first of equals.
  var date: WrittenDate? {
    var best: (date: WrittenDate, score: Int)?
    for (index, block) in blocks.enumerated() where block.range.count <= Self.longest {
      let text = bytes[block.range.indices]
      guard text.contains(where: { $0 &- 0x30 < 10 }) else { continue }
      let score = score(index)
      guard score >= Self.leastScore, score > best?.score ?? 0,
        let date = WrittenDate.first(in: text, monthFirst: monthFirst)
      else { continue }
      best = (date, score)
    }
    return best?.date
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

  private static let elsewhere: BlockRoles = [
    .related, .comments, .sidebar, .aside, .nav, .menu, .footer, .copyright, .consent, .advert,
  ]

  /// What is said of the block by the three innermost elements, and by all.
  private func roles(_ index: Int) -> (own: BlockRoles, all: BlockRoles) {
    var own: BlockRoles = []
    var all: BlockRoles = []
    var element = blocks[index].mark.element
    var steps = 0
    while elements.indices.contains(element) {
      if steps < 3 { own.formUnion(elements[element].roles) }
      all.formUnion(elements[element].roles)
      steps += 1
      element = elements[element].parent
    }
    return (own, all)
  }

  // MARK: - Author

  private static let longestName = 60

  /// A name in an element named for authors, or behind a word like `By`, not far from the title.
  var author: String? {
    var best: (name: String, score: Int)?
    for (index, block) in blocks.enumerated() where block.range.count <= Self.longestName {
      let (own, all) = roles(index)
      let written = String(decoding: bytes[block.range.indices], as: UTF8.self)
      let (name, isBehindWord) = Self.withoutWord(written)
      var score = isBehindWord ? 2 : 0
      if own.contains(.itemAuthor) { score += 3 } else if own.contains(.author) { score += 2 }
      if let title, abs(index - title) <= 10 { score += 1 }
      if !all.isDisjoint(with: Self.elsewhere) { score -= 3 }
      guard score >= 3, score > best?.score ?? 0, Self.isName(name) else { continue }
      best = (name, score)
    }
    return best?.name
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
