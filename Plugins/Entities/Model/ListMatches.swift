internal import Segmentation
internal import Winnow

/// Longest matches of the name lists over a document's tokens.
struct ListMatches {
  private static let longest = 6
  /// For each token: classes of the match it is in, and its place there (0 alone, 1 first, 2 inside, 3 last).
  private(set) var classes: [UInt16]
  private(set) var places: [UInt8]
  /// Classes of the token as a name of one word.
  private(set) var single: [UInt16]

  init(_ tokens: Layer<Token>, _ bytes: [UInt8]) {
    classes = [UInt16](repeating: 0, count: tokens.count)
    places = [UInt8](repeating: 0, count: tokens.count)
    single = [UInt16](repeating: 0, count: tokens.count)
    var index = 0
    while index < tokens.count {
      guard tokens[index].mark.shape.contains(.capitalized) else {
        index += 1
        continue
      }
      index = match(index, tokens, bytes)
    }
  }

  /// Marks the longest match at `start` and returns where to go on.
  private mutating func match(_ start: Int, _ tokens: Layer<Token>, _ bytes: [UInt8]) -> Int {
    var key = Self.key(tokens[start], bytes)
    var best = (end: start + 1, classes: EntityLexicon.standard.classes(key))
    single[start] = UInt16(best.classes)
    var end = start + 1
    while end < tokens.count, end - start < Self.longest, !tokens[end].mark.shape.contains(.afterLineEnd) {
      key = key.followed(by: Self.key(tokens[end], bytes))
      end += 1
      let found = EntityLexicon.standard.classes(key)
      if found != 0 { best = (end, found) }
    }
    guard best.classes != 0 else { return start + 1 }
    for index in start..<best.end {
      classes[index] = UInt16(best.classes)
      places[index] = best.end - start == 1 ? 0 : index == start ? 1 : index == best.end - 1 ? 3 : 2
      if index > start, tokens[index].mark.shape.contains(.capitalized) {
        single[index] = UInt16(EntityLexicon.standard.classes(Self.key(tokens[index], bytes)))
      }
    }
    return best.end
  }

  /// The token's key without a possessive ending.
  static func key(_ token: Annotation<Token>, _ bytes: [UInt8]) -> WordKey {
    let end = Possessive.end(of: token.range, in: bytes)
    return end == token.range.end ? token.mark.key : WordKey(bytes, token.range.start, end)
  }
}
