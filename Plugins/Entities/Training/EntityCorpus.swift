internal import Entities

/// Labelled sequences for training: the candidate runs of documents with features as hashes.
struct EntityCorpus {
  struct Sequence {
    /// Indices into `starts`.
    var tokens: Range<Int>
    /// How much its errors count.
    var weight: Float
    /// Index among `masks`.
    var mask: Int
  }

  let types: Int
  /// Vectors of weights that a feature has.
  let blocks: Int
  private(set) var sequences: [Sequence] = []
  private(set) var hashes: [UInt64] = []
  /// Where each token's hashes begin; one more than there are tokens.
  private(set) var starts: [Int] = [0]
  private(set) var gold: [UInt8] = []
  /// 1 for the tags (from 1 on) that a set labels at all, 0 for those it says nothing about.
  private(set) var masks: [[SIMD16<Float>]] = []

  init(types: Int) {
    self.types = types
    blocks = EntityModel.blocks(types: types)
  }

  /// - Parameter types: indices of those that a set labels.
  /// - Returns: the number by which documents of the set are added.
  mutating func mask(_ types: Set<Int>) -> Int {
    var mask = [SIMD16<Float>](repeating: SIMD16(repeating: 0), count: blocks)
    for type in types { for lane in type * 4..<type * 4 + 4 { mask[lane / 16][lane % 16] = 1 } }
    masks.append(mask)
    return masks.count - 1
  }

  /// - Parameter domain: 0, or the number of a set whose conventions are learnt beside the common ones: each feature
  ///   has a second copy for that set alone, which the model leaves out (Daumé 2007).
  mutating func add(_ item: PreparedDocument, mask: Int, weight: Float, domain: UInt64 = 0) {
    var found: [UInt64] = []
    for run in item.features.runs {
      let first = gold.count
      for index in run.tokens {
        item.features.features(of: index, in: run, into: &found)
        hashes += found
        if domain > 0 { hashes += found.map { ($0 ^ domain &* 0x9E37_79B9_7F4A_7C15) | 1 } }
        starts.append(hashes.count)
        gold.append(item.tags[index])
      }
      sequences.append(Sequence(tokens: first..<gold.count, weight: weight, mask: mask))
    }
  }
}
