/// A linear model over words: one weight of eight bits for each hashed feature.
package struct LexicalModel: Sendable {
  package static let bits: UInt64 = 18
  /// Number of weights.
  package static let size = 1 << 18
  /// A weight is its byte divided by this.
  package static let scale: Float = 24

  private let weights: [Int8]

  package init(_ weights: [Int8]) { self.weights = weights }

  package var encoded: [UInt8] { weights.map(UInt8.init(bitPattern:)) }

  /// How much the words of a unit sound like boilerplate; 0 without words.
  func score(_ unit: Unit, _ words: [Word]) -> Float {
    var sum: Int32 = 0
    let count = weights.withUnsafeBufferPointer { weights in
      LexicalFeatures.forEach(unit, words) { sum &+= Int32(weights[$0]) }
    }
    return Float(sum) * Self.value(count) / Self.scale
  }

  /// Value of each feature, so that a long unit has little more say than a short one.
  package static func value(_ count: Int) -> Float { count == 0 ? 0 : 3 / Float(count).squareRoot() }
}
