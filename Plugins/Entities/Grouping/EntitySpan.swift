package import Winnow

/// A named mention before it is grouped.
package struct EntitySpan: Sendable {
  package var range: TextRange
  package var kind: EntityKind
  /// Indices into the token layer.
  package var tokens: Range<Int>

  package init(range: TextRange, kind: EntityKind, tokens: Range<Int> = 0..<0) {
    self.range = range
    self.kind = kind
    self.tokens = tokens
  }
}
