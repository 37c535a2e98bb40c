internal import BoilerplateData

/// The linear model: one weight of eight bits for each hashed feature, embedded in the binary.
package struct Model: @unchecked Sendable {
  /// Number of weights, a power of two.
  package static let size = 1 << 18
  /// A weight is its byte divided by this.
  package static let scale: Float = 24

  package static let standard = Model()

  private let weights: UnsafeBufferPointer<Int8>

  private init() {
    weights = UnsafeBufferPointer(start: boilerplate_weights, count: Int(boilerplate_weight_count))
  }

  /// Log-odds that a unit with these features is boilerplate.
  func logit(_ features: (indices: [Int32], lexical: Int)) -> Float {
    guard weights.count == Self.size else { return 0 }
    var words: Int32 = 0
    var rest: Int32 = 0
    for (place, index) in features.indices.enumerated() {
      let weight = Int32(weights[Int(index)])
      if place < features.lexical { words += weight } else { rest += weight }
    }
    return (Float(words) * Self.lexicalValue(features.lexical) + Float(rest)) / Self.scale
  }

  /// Value of each lexical feature, so that a long unit has no more say than a short one.
  package static func lexicalValue(_ count: Int) -> Float { count == 0 ? 0 : 3 / Float(count).squareRoot() }
}
