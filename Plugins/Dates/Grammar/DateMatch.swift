internal import Segmentation
internal import Winnow

/// What a rule found: tokens and mention.
struct DateMatch {
  /// Indices into the token layer.
  var tokens: Range<Int>
  var mention: DateMention
  /// A year that the text itself says, which later dates may lean on.
  var year: Int?
  /// Its value hangs on the creation time.
  var isRelative = false

  init(_ tokens: Range<Int>, _ kind: DateMention.Kind, _ value: String, _ rule: String) {
    self.tokens = tokens
    mention = DateMention(kind, value: value, rule: rule)
  }

  func widened(to start: Int) -> DateMatch {
    var wide = self
    wide.tokens = start..<tokens.upperBound
    return wide
  }
}
