internal import Segmentation
internal import Winnow

/// Finds the role of a person in the words right before the name (`Foreign Minister Kang`) or in the apposition behind
/// it (`Maria Lund, the party's leader,`).
struct RoleFinder {
  private static let longest = 5

  private let tokens: Layer<Token>
  private let bytes: [UInt8]

  init(_ tokens: Layer<Token>, _ bytes: [UInt8]) {
    self.tokens = tokens
    self.bytes = bytes
  }

  func role(of name: Range<Int>) -> Role? { before(name.lowerBound) ?? behind(name.upperBound) }

  private func before(_ start: Int) -> Role? {
    var last = start - 1
    if last > 0, bytes[tokens[last].range.start] == 0x2E, !isAfterSpace(last) { last -= 1 }
    guard last >= 0, isHead(last), !tokens[start].mark.shape.contains(.afterLineEnd) else { return nil }
    var first = last
    while first > 0, last - first < Self.longest, isPart(first - 1), !tokens[first].mark.shape.contains(.afterLineEnd) {
      first -= 1
    }
    return role(first, last)
  }

  private func behind(_ end: Int) -> Role? {
    guard end + 1 < tokens.count, bytes[tokens[end].range.start] == 0x2C else { return nil }
    var first = end + 1
    if Self.articles.contains(tokens[first].mark.key) { first += 1 }
    var last = first
    while last < min(tokens.count, first + Self.longest), tokens[last].mark.kind == .word,
      !tokens[last].mark.shape.contains(.afterLineEnd)
    {
      if isHead(last) {
        // A compound goes on: `chief executive officer`.
        while last + 1 < tokens.count, isHead(last + 1) { last += 1 }
        return role(first, last)
      }
      if Self.stops.contains(tokens[last].mark.key) { return nil }
      last += 1
    }
    return nil
  }

  private func role(_ first: Int, _ last: Int) -> Role {
    let head = tokens[last].mark.key
    let range = TextRange(tokens[first].range.start, tokens[last].range.end)
    return Role(range: range, head: head, owner: first < last ? nil : owner(first), gender: gender(first...last))
  }

  private func owner(_ first: Int) -> WordKey? {
    guard first > 0, tokens[first - 1].mark.shape.contains(.capitalized) else { return nil }
    return tokens[first - 1].mark.key
  }

  private func gender(_ role: ClosedRange<Int>) -> Gender? {
    if role.contains(where: { TitleWords.masculine.contains(tokens[$0].mark.key) }) { return .masculine }
    return role.contains { TitleWords.feminine.contains(tokens[$0].mark.key) } ? .feminine : nil
  }

  private func isHead(_ index: Int) -> Bool {
    TitleWords.roles.contains(tokens[index].mark.key) || TitleWords.titles.contains(tokens[index].mark.key)
  }

  private func isPart(_ index: Int) -> Bool {
    let key = tokens[index].mark.key
    return TitleWords.modifiers.contains(key) || TitleWords.roles.contains(key)
  }

  private func isAfterSpace(_ index: Int) -> Bool { tokens[index].mark.shape.contains(.afterSpace) }

  private static let articles: WordSet = "the a an his her its their"
  private static let stops: WordSet =
    "who whom which that and or but said says is was were had has in at on for to with"
}
