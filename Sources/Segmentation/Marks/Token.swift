public import Winnow

/// A word, number, punctuation mark or other unit of text. Tokens do not overlap; white space is in none of them.
///
/// Words are ICU's (UAX #29): `don't` is one token, `Jong-un` three. Web addresses, e-mail addresses, hashtags, handles,
/// emoticons and runs of one mark (`...`, `--`, `?!`) are one token each. A token with a letter in it is a word (`A1`).
public struct Token: Mark {
  public enum Kind: UInt8, Sendable {
    case word, number, punctuation, symbol, url, email, hashtag, handle, emoji
  }

  /// Cheap facts about how it is written and where it stands.
  public struct Shape: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    @inlinable
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The first letter is upper or title case.
    public static let capitalized = Shape(rawValue: 1)
    /// At least one letter, none of them lower case, at least one upper case.
    public static let allUpper = Shape(rawValue: 2)
    public static let hasLower = Shape(rawValue: 4)
    public static let hasDigit = Shape(rawValue: 8)
    /// White space, or the start of the text, stands before it.
    public static let afterSpace = Shape(rawValue: 16)
    /// A line end, or the start of the text, stands between it and the token before.
    public static let afterLineEnd = Shape(rawValue: 32)
    public static let nonASCII = Shape(rawValue: 64)
    /// A single letter.
    public static let oneLetter = Shape(rawValue: 128)
  }

  public let key: WordKey
  public let kind: Kind
  public let shape: Shape

  public init(_ kind: Kind, _ shape: Shape, _ key: WordKey) {
    self.kind = kind
    self.shape = shape
    self.key = key
  }
}

extension Token {
  public static let layerName = "segments"
  public static let idPrefix = "s"
  public static let isWrittenByDefault = false

  public static func render(_ layer: Layer<Token>, into rendering: inout Rendering) {
    for token in layer {
      rendering.add("Token", at: token.range, features: [Feature("kind", "\(token.mark.kind)")])
    }
  }
}
