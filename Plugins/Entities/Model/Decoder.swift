/// Finds the best sequence of tags for a run of tokens (Viterbi 1967), among those that BILOU allows.
struct Decoder {
  private static let impossible = Int32.min / 2
  /// For each tag those that may stand before it.
  private static let before: [[Int]] = (0..<EntityTag.count).map { next in
    (0..<EntityTag.count).filter { EntityTag.allows(next, after: $0) }
  }

  private let transitions: [Int32]
  private var best: [Int32] = []
  private var pointers: [UInt8] = []

  init(_ transitions: [Int32]) { self.transitions = transitions }

  /// - Parameter scores: of tags 1 to 16, one vector a token; tag 0 has 0. Both ends of the run lean on tag 0.
  mutating func tags(_ scores: [SIMD16<Int16>]) -> [Int] {
    guard !scores.isEmpty else { return [] }
    best = [Int32](repeating: Self.impossible, count: EntityTag.count)
    best[EntityTag.outside] = 0
    pointers.removeAll(keepingCapacity: true)
    for score in scores { step(score) }
    var tag = lastTag()
    var tags = [Int](repeating: EntityTag.outside, count: scores.count)
    for index in scores.indices.reversed() {
      tags[index] = tag
      tag = Int(pointers[index * EntityTag.count + tag])
    }
    return tags
  }

  private mutating func step(_ score: SIMD16<Int16>) {
    var next = [Int32](repeating: Self.impossible, count: EntityTag.count)
    for tag in 0..<EntityTag.count {
      var from = EntityTag.outside
      for before in Self.before[tag] {
        let value = best[before] + transitions[before * EntityTag.count + tag]
        if value > next[tag] { (next[tag], from) = (value, before) }
      }
      if tag != EntityTag.outside { next[tag] += Int32(score[tag - 1]) }
      pointers.append(UInt8(from))
    }
    best = next
  }

  private func lastTag() -> Int {
    var last = (tag: EntityTag.outside, score: Self.impossible)
    for tag in 0..<EntityTag.count where !EntityTag.isOpen(tag) {
      let score = best[tag] + transitions[tag * EntityTag.count + EntityTag.outside]
      if score > last.score { last = (tag, score) }
    }
    return last.tag
  }
}
