package import Winnow

/// A named mention before it is grouped.
package struct EntitySpan: Sendable {
  package var range: TextRange
  package var kind: EntityKind

  package init(range: TextRange, kind: EntityKind) {
    self.range = range
    self.kind = kind
  }
}
