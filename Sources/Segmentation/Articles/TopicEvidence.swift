internal import Winnow

/// Whether two stretches of text are about the same, by the longer and capitalised words that they share: the overlap
/// coefficient (Szymkiewicz 1934) of their sets of words.
struct TopicEvidence {
  private static let fewestWords = 12
  private static let mostTokens = 1500
  private static let longWord = 6

  /// Nil when one of the two says too little.
  private let shared: Double?

  /// Two pieces of one article share more than this.
  var isSame: Bool { shared.map { $0 > 0.5 } ?? false }
  var isOther: Bool { shared.map { $0 < 0.25 } ?? false }

  init(_ document: Document, _ lines: [HeadLine], _ before: Range<Int>, _ after: Range<Int>) {
    let left = Self.words(document, lines[before])
    let right = Self.words(document, lines[after])
    let smaller = min(left.count, right.count)
    shared = smaller < Self.fewestWords ? nil : Double(left.intersection(right).count) / Double(smaller)
  }

  private static func words(_ document: Document, _ lines: ArraySlice<HeadLine>) -> Set<WordKey> {
    guard let first = lines.first, let last = lines.last else { return [] }
    let tokens = document[Token.self]
    let start = tokens.firstIndex(startingAtOrAfter: first.range.start)
    let end = min(tokens.firstIndex(startingAtOrAfter: last.range.end), start + mostTokens)
    return Set(tokens[start..<end].lazy.filter(tellsTopic).map(\.mark.key))
  }

  private static func tellsTopic(_ token: Annotation<Token>) -> Bool {
    guard token.mark.kind == .word else { return false }
    return token.range.count >= longWord || token.mark.shape.contains(.capitalized) && token.range.count > 3
  }

  /// Words of consent and newsletters among few others.
  static func isBanner(_ document: Document, _ lines: ArraySlice<HeadLine>) -> Bool {
    guard let first = lines.first, let last = lines.last else { return false }
    let tokens = document[Token.self]
    let start = tokens.firstIndex(startingAtOrAfter: first.range.start)
    let end = min(tokens.firstIndex(startingAtOrAfter: last.range.end), start + mostTokens)
    return tokens[start..<end].count { HeadWords.banner.contains($0.mark.key) } * 60 > end - start
  }
}
