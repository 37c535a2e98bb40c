import Segmentation

/// Knows where sentences end, decides so, and keeps the features of each place with the answer.
struct ListeningJudge: BoundaryJudge {
  let ends: Set<Int>
  let weight: Float
  private(set) var examples: [SentenceTrainer.Example] = []

  init(ends: Set<Int>, weight: Float) {
    self.ends = ends
    self.weight = weight
  }

  mutating func ends(at end: Int, _ place: BoundaryPlace) -> Bool {
    let label = ends.contains(end)
    examples.append(.init(indices: place.features, label: label, weight: weight))
    return label
  }
}

/// Decides by weights that are not in the binary yet.
struct TrialJudge: BoundaryJudge {
  let weights: [Int8]
  var bias: Int32 = 0

  mutating func ends(at end: Int, _ place: BoundaryPlace) -> Bool {
    place.features.reduce(bias) { $0 + Int32(weights[Int($1)]) } > 0
  }
}
