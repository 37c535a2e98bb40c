/// Hashed features of places where sentences may end.
package enum BoundaryFeature {
  /// Number of weights, a power of two.
  package static let count = 1 << 16

  /// Index of the feature that every place has.
  package static let always = index(0)

  /// Index of the weight of what `template` makes of some values.
  @inline(__always)
  static func index(_ template: UInt32, _ a: UInt32 = 0, _ b: UInt32 = 0, _ c: UInt32 = 0, _ d: UInt32 = 0) -> Int {
    var hash = (template &* 0x9E37_79B1) ^ a
    hash = (hash ^ (hash >> 15)) &* 0x85EB_CA6B &+ b
    hash = (hash ^ (hash >> 13)) &* 0xC2B2_AE35 &+ c
    hash = (hash ^ (hash >> 16)) &* 0x27D4_EB2F &+ d
    hash = (hash ^ (hash >> 15)) &* 0x85EB_CA6B
    hash ^= hash >> 13
    return Int(hash) & (count - 1)
  }
}

/// Takes the features of a place one by one: a sum of weights does, or a list.
protocol FeatureSink {
  mutating func take(_ template: UInt32, _ index: Int)
}

extension FeatureSink {
  @inline(__always)
  mutating func add(_ template: UInt32, _ a: UInt32 = 0, _ b: UInt32 = 0, _ c: UInt32 = 0, _ d: UInt32 = 0) {
    take(template, BoundaryFeature.index(template, a, b, c, d))
  }
}

/// The features of a place as training wants them.
struct FeatureList: FeatureSink {
  private var features: [(template: UInt32, index: Int)] = []

  mutating func take(_ template: UInt32, _ index: Int) { features.append((template, index)) }

  /// By template.
  var indices: [Int32] { features.sorted { $0.template < $1.template }.map { Int32($0.index) } }
}
