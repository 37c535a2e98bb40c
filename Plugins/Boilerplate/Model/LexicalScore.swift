/// What a linear model says of a unit: the sum over its features, and what its words say one by one.
///
/// A sentence of words that the model has never seen and one of words that weigh each other out have the same sum; only
/// the first is a stranger.
struct LexicalScore {
  private static let clear: Int8 = 8
  private static let faint: Int8 = 1

  var value: Float = 0
  /// Words that speak for boilerplate, that speak against it, and that the model does not know.
  private(set) var telling = 0
  private(set) var article = 0
  private(set) var unknown = 0

  /// Counts a word by its weight.
  @inline(__always)
  mutating func count(_ weight: Int8) {
    if weight > Self.clear { telling += 1 }
    if weight < -Self.clear { article += 1 }
    if weight <= Self.faint, weight >= -Self.faint { unknown += 1 }
  }
}
