public import Winnow

/// A candidate for a name: `Kim Jong-un`, `J.K. Rowling`, `Association of Southeast Asian Nations`, `U.S.`.
/// Names do not overlap and never cross a line or sentence end; a possessive ’s is outside.
public struct Name: Mark {
  /// ISO 15924 code of the script of its first letter: `Latn`, `Cyrl`, `Hang`.
  public var script: String
  /// Indices into the token layer.
  public var tokens: Range<Int>
  /// It stands first in its sentence, where a capital proves little.
  public var isSentenceInitial: Bool

  public init(script: String, tokens: Range<Int>, isSentenceInitial: Bool) {
    self.script = script
    self.tokens = tokens
    self.isSentenceInitial = isSentenceInitial
  }
}

extension Name {
  public static let layerName = "names"
  public static let idPrefix = "n"
  public static let isWrittenByDefault = false

  public static func render(_ layer: Layer<Name>, into rendering: inout Rendering) {
    for name in layer { rendering.add("Name", at: name.range, features: [Feature("script", name.mark.script)]) }
  }
}
