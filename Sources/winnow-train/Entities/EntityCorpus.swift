import Entities
import Segmentation
import Winnow

/// Labelled sequences for training: the candidate runs of documents with features as hashes.
struct EntityCorpus {
  struct Sequence {
    /// Indices into `starts`.
    var tokens: Range<Int>
    /// How much its errors count.
    var weight: Float
    /// 1 for the tags (1 to 16) that its set labels at all, 0 for those it says nothing about.
    var labelled: SIMD16<Float>
  }

  private(set) var sequences: [Sequence] = []
  private(set) var hashes: [UInt64] = []
  /// Where each token's hashes begin; one more than there are tokens.
  private(set) var starts: [Int] = [0]
  private(set) var gold: [UInt8] = []
  /// Labels that no candidate run holds whole: lower-case names, mostly.
  private(set) var unreachable = 0

  /// - Parameter domain: 0, or the number of a set whose conventions are learnt beside the common ones: each feature
  ///   has a second copy for that set alone, which the model leaves out (Daumé 2007).
  mutating func add(
    _ document: Document, _ labels: [LabelledDocument.Label], kinds: Set<EntityKind>, weight: Float, domain: UInt64 = 0
  ) {
    let labelled = Self.lanes(kinds)
    let features = EntityFeatures(document)
    let tags = tags(labels, document[Token.self], features.runs)
    var found: [UInt64] = []
    for run in features.runs {
      let first = gold.count
      for index in run.tokens {
        features.features(of: index, in: run, into: &found)
        hashes += found
        if domain > 0 { hashes += found.map { ($0 ^ domain &* 0x9E37_79B9_7F4A_7C15) | 1 } }
        starts.append(hashes.count)
        gold.append(UInt8(tags[index]))
      }
      sequences.append(Sequence(tokens: first..<gold.count, weight: weight, labelled: labelled))
    }
  }

  private static func lanes(_ kinds: Set<EntityKind>) -> SIMD16<Float> {
    var lanes = SIMD16<Float>(repeating: 0)
    for lane in 0..<16 where kinds.contains(EntityKind.allCases[lane / 4]) { lanes[lane] = 1 }
    return lanes
  }

  private mutating func tags(
    _ labels: [LabelledDocument.Label], _ tokens: Layer<Token>, _ runs: [CandidateRun]
  ) -> [Int] {
    var tags = [Int](repeating: EntityTag.outside, count: tokens.count)
    for label in labels {
      guard let kind = EntityLabel.kind(label.type) else { continue }
      let range = EntityLabel.tokens(label.range, kind, tokens)
      guard let run = Self.run(around: range, runs), !range.isEmpty else {
        unreachable += 1
        continue
      }
      let type = EntityKind.allCases.firstIndex(of: kind) ?? 0
      guard run.tokens.contains(range.upperBound - 1) else {
        unreachable += 1
        continue
      }
      for (index, tag) in zip(range, EntityTag.tags(type: type, length: range.count)) { tags[index] = tag }
    }
    return tags
  }

  private static func run(around range: Range<Int>, _ runs: [CandidateRun]) -> CandidateRun? {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].tokens.upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < runs.count && runs[low].tokens.contains(range.lowerBound) ? runs[low] : nil
  }
}
