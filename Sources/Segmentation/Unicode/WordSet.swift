/// An immutable set of words.
///
///     static let titles: WordSet = "president minister secretary"
public struct WordSet: Sendable, ExpressibleByStringLiteral {
  @usableFromInline let map: WordMap<Bool>

  public init(_ words: [String]) { map = WordMap(words.map { (WordKey($0), true) }) }

  /// Words separated by blanks or line ends.
  public init(stringLiteral words: String) { map = WordMap([words: true]) }

  @inlinable
  public func contains(_ key: WordKey) -> Bool { map[key] != nil }
}
