internal import Segmentation
internal import Winnow

/// Longest matches of the name lists over a document's tokens.
struct ListMatches {
  struct Match {
    /// Classes of the match the token is in.
    var classes: NameClasses = []
    /// Classes of the token as a name of one word.
    var single: NameClasses = []
    /// Place in the match: 0 alone, 1 first, 2 inside, 3 last.
    var place: UInt8 = 0
  }

  private static let longest = 7
  private(set) var matches: [Match]
  private let lexicon = EntityLexicon.standard

  /// - Parameter keys: one key a token, without possessive endings.
  init(_ tokens: Layer<Token>, _ keys: [WordKey]) {
    matches = [Match](repeating: Match(), count: tokens.count)
    var index = 0
    while index < tokens.count {
      index = Self.mayStart(tokens[index].mark) ? match(index, tokens, keys) : index + 1
    }
  }

  private static func mayStart(_ token: Token) -> Bool { token.shape.contains(.capitalized) }

  /// Gender is for pronouns alone.
  private func classes(_ key: WordKey) -> NameClasses {
    lexicon.classes(key).subtracting([.masculine, .feminine])
  }

  /// Marks the longest match at `start` and returns where to go on.
  private mutating func match(_ start: Int, _ tokens: Layer<Token>, _ keys: [WordKey]) -> Int {
    var key = keys[start]
    var best = (end: start + 1, classes: classes(key))
    matches[start].single = best.classes
    var end = start + 1
    while end < tokens.count, end - start < Self.longest, !tokens[end].mark.shape.contains(.afterLineEnd) {
      key = key.followed(by: keys[end])
      end += 1
      let found = classes(key)
      if !found.isEmpty { best = (end, found) }
    }
    guard !best.classes.isEmpty else { return start + 1 }
    mark(start..<best.end, best.classes, tokens, keys)
    return best.end
  }

  private mutating func mark(_ range: Range<Int>, _ classes: NameClasses, _ tokens: Layer<Token>, _ keys: [WordKey]) {
    for index in range {
      matches[index].classes = classes
      let isLast = index == range.upperBound - 1
      matches[index].place = range.count == 1 ? 0 : index == range.lowerBound ? 1 : isLast ? 3 : 2
      if index > range.lowerBound, Self.mayStart(tokens[index].mark) {
        matches[index].single = self.classes(keys[index])
      }
    }
  }
}
