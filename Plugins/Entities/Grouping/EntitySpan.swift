internal import Winnow

/// A named mention before it is grouped.
struct EntitySpan {
  var range: TextRange
  var kind: EntityKind
}
