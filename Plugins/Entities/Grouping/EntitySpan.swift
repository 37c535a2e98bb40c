package import Winnow

/// A named mention before it is grouped.
package struct EntitySpan: Sendable {
  package var range: TextRange
  package var type: EntityType
  /// Indices into the token layer.
  package var tokens: Range<Int>
  /// Finer type where what found it is sure of one.
  package var subtype: String?

  package init(range: TextRange, type: EntityType, tokens: Range<Int> = 0..<0) {
    self.range = range
    self.type = type
    self.tokens = tokens
  }

  package init(range: TextRange, kind: EntityKind, tokens: Range<Int> = 0..<0) {
    self.init(range: range, type: EntityType(kind), tokens: tokens)
  }

  /// How it is grouped; another kind makes it one of Winnow's four.
  package var kind: EntityKind {
    get { type.kind }
    set { if newValue != type.kind { type = EntityType(newValue) } }
  }
}
