/// A linear model over words: one weight of eight bits for each hashed feature.
package struct LexicalModel: Sendable {
  /// A weight is its byte divided by this.
  package static let scale: Float = 24

  private let view: LexicalFeatures.View
  private let weights: [Int8]

  /// - Parameter weights: `size(of: view)` of them, or none.
  package init(_ view: LexicalFeatures.View, _ weights: [Int8]) {
    self.view = view
    self.weights = weights
  }

  /// Number of weights.
  package static func size(of view: LexicalFeatures.View) -> Int { 1 << Int(bits(of: view)) }

  private static func bits(of view: LexicalFeatures.View) -> UInt64 { view == .words ? 18 : 17 }

  package var encoded: [UInt8] { weights.map(UInt8.init(bitPattern:)) }

  /// How much a unit sounds like boilerplate; 0 without words.
  func score(_ unit: Unit, _ words: [Word]) -> LexicalScore {
    var (sum, score) = (Int32(0), LexicalScore())
    let count = weights.withUnsafeBufferPointer { weights in
      Self.forEach(view, unit, words) { slot in
        sum &+= Int32(weights[slot])
        score.count(weights[slot])
      } other: {
        sum &+= Int32(weights[$0])
      }
    }
    score.value = Float(sum) * Self.value(count) / Self.scale
    return score
  }

  /// Calls `single` with the index of each word, `other` with each further index, and returns how many there were.
  @inline(__always)
  static func forEach(
    _ view: LexicalFeatures.View, _ unit: Unit, _ words: [Word], single: (Int) -> Void, other: (Int) -> Void
  ) -> Int {
    switch view {
    case .words: LexicalFeatures.forEachWord(unit, words, bits: bits(of: view), single: single, other: other)
    case .edges: LexicalFeatures.forEachEdge(unit, words, bits: bits(of: view), other)
    }
  }

  /// Value of each feature, so that a long unit has little more say than a short one.
  package static func value(_ count: Int) -> Float { count == 0 ? 0 : 3 / Float(count).squareRoot() }
}
