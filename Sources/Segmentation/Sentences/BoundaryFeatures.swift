/// Hashed features of a place where a sentence may end: the runs on either side, their marks and shapes, what the rules
/// say, and how far the sentence has come.
package struct BoundaryFeatures {
  /// Number of weights, a power of two.
  package static let size = 1 << 16

  /// Index of the feature that every place has.
  package static let always: Int = {
    var features = BoundaryFeatures()
    features.add(0)
    return Int(features.indices[0])
  }()

  /// Indices of the weights that count, rewritten for each place.
  package private(set) var indices: [Int32] = []

  init() { indices.reserveCapacity(32) }

  mutating func removeAll() { indices.removeAll(keepingCapacity: true) }

  /// Adds the feature that `template` makes of some values.
  @inline(__always)
  mutating func add(_ template: UInt32, _ a: UInt32 = 0, _ b: UInt32 = 0, _ c: UInt32 = 0, _ d: UInt32 = 0) {
    var hash = (template &* 0x9E37_79B1) ^ a
    hash = (hash ^ (hash >> 15)) &* 0x85EB_CA6B &+ b
    hash = (hash ^ (hash >> 13)) &* 0xC2B2_AE35 &+ c
    hash = (hash ^ (hash >> 16)) &* 0x27D4_EB2F &+ d
    hash = (hash ^ (hash >> 15)) &* 0x85EB_CA6B
    hash ^= hash >> 13
    indices.append(Int32(truncatingIfNeeded: hash & UInt32(Self.size - 1)))
  }
}
