/// Finds the best sequence of tags for a run of tokens (Viterbi 1967), among those that BILOU allows.
struct Decoder {
  private static let impossible = Int32.min / 2

  /// For each tag those that may stand before it.
  private let before: [[Int]]
  private let transitions: [Int32]
  private let tags: Int
  private let blocks: Int
  private var best: [Int32] = []
  private var next: [Int32] = []
  private var pointers: [UInt8] = []

  init(_ model: EntityModel) {
    let count = EntityTag.count(types: model.types.count)
    before = (0..<count).map { next in (0..<count).filter { EntityTag.allows(next, after: $0) } }
    transitions = model.transitions
    blocks = model.blocks
    tags = count
  }

  /// - Parameter scores: of tags 1 and up, `blocks` vectors a token; tag 0 has 0. Both ends of the run lean on tag 0.
  mutating func tags(_ scores: [SIMD16<Int16>]) -> [Int] {
    let count = scores.count / blocks
    best = [Int32](repeating: Self.impossible, count: tags)
    best[EntityTag.outside] = 0
    next = best
    pointers.removeAll(keepingCapacity: true)
    for index in 0..<count { step(scores, index * blocks) }
    var tag = lastTag()
    var path = [Int](repeating: EntityTag.outside, count: count)
    for index in path.indices.reversed() {
      path[index] = tag
      tag = Int(pointers[index * tags + tag])
    }
    return path
  }

  private mutating func step(_ scores: [SIMD16<Int16>], _ first: Int) {
    for tag in 0..<tags {
      var top = Self.impossible
      var from = EntityTag.outside
      for before in before[tag] {
        let value = best[before] + transitions[before * tags + tag]
        if value > top { (top, from) = (value, before) }
      }
      if tag != EntityTag.outside { top += Int32(scores[first + (tag - 1) / 16][(tag - 1) % 16]) }
      next[tag] = top
      pointers.append(UInt8(from))
    }
    swap(&best, &next)
  }

  private func lastTag() -> Int {
    var last = (tag: EntityTag.outside, score: Self.impossible)
    for tag in 0..<tags where !EntityTag.isOpen(tag) {
      let score = best[tag] + transitions[tag * tags + EntityTag.outside]
      if score > last.score { last = (tag, score) }
    }
    return last.tag
  }
}
