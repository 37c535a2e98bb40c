internal import Winnow

/// The second pass's features that pool what the first thought over repeated elements and over the tree: items of one
/// list go or stay together.
struct SequenceGroups {
  private let page: BlockPage
  private let owners: [Int]
  /// Over each element, by words.
  private var scores: [Float]
  private var weights: [Float]

  init(_ page: BlockPage, _ blockScores: [Float]) {
    self.page = page
    owners = blockScores.indices.map(page.owner)
    let elements = page.tree.elements
    scores = [Float](repeating: 0, count: elements.count)
    weights = scores
    for row in blockScores.indices where page.element(row) >= 0 {
      let words = Float(page.texts[row].words + 2)
      scores[page.element(row)] += blockScores[row] * words
      weights[page.element(row)] += words
    }
    for index in elements.indices.reversed() where elements[index].parent >= 0 {
      scores[elements[index].parent] += scores[index]
      weights[elements[index].parent] += weights[index]
    }
  }

  func add(to table: inout FeatureTable) {
    addAncestors(&table)
    addShares(&table)
    for share in [0.6, 0.8, 0.9] as [Float] { addCore(share, &table) }
    addGroups(&table)
    addShapes(&table)
  }

  private var total: Float { max(0.001, scores.first ?? 0) }

  private func mean(_ element: Int) -> UInt8 {
    element < 0 ? 0 : Byte.probability(scores[element] / max(1, weights[element]))
  }

  private func share(_ value: Float) -> UInt8 { Byte.probability(min(1, value)) }

  private func ancestors(_ level: Int) -> [Int] {
    owners.map { owner in (0..<level).reduce(owner) { element, _ in page.tree.parent(element) } }
  }

  private func addAncestors(_ table: inout FeatureTable) {
    var at = owners
    for _ in 0..<6 {
      table.add("mean score of the ancestor") { mean(at[$0]) }
      at = at.map(page.tree.parent)
    }
  }

  /// How much of all that is likely main text the ancestors hold.
  private func addShares(_ table: inout FeatureTable) {
    for level in [0, 1, 2, 3, 5, 7] {
      let at = ancestors(level)
      table.add("ancestor's share of the score") { at[$0] < 0 ? 255 : share(scores[at[$0]] / total) }
    }
  }

  /// The innermost element with a share of all that is likely main text, and where the block stands to it.
  private func addCore(_ least: Float, _ table: inout FeatureTable) {
    let elements = page.tree.elements
    let holding = elements.indices.filter { scores[$0] >= least * total }
    let core = holding.max { elements[$0].depth < elements[$1].depth } ?? -1
    let common = CommonAncestors(elements, with: core)
    table.add("steps to the core") { row in
      let element = page.element(row)
      return common.holds(element) ? Byte.count(1 + common.steps(from: element)) : 0
    }
    table.add("steps off the core's path") { Byte.count(common.steps(from: page.element($0))) }
    let (mean, part) = (mean(core), core < 0 ? 0 : share(weights[core] / max(1, weights[0])))
    table.add("mean score of the core", page: mean)
    table.add("core's share of words", page: part)
  }

  private func addGroups(_ table: inout FeatureTable) {
    let groups = page.groups
    var means = NumberedMeans(count: groups.sums.count)
    for index in page.tree.elements.indices { means.add(scores[index], weights[index], to: groups.group[index]) }
    for chosen in [groups.inner, groups.widest] {
      let member = owners.map { $0 < 0 ? -1 : chosen[$0] }
      table.add("mean score of the group") { row in
        guard member[row] >= 0 else { return 255 }
        return min(254, Byte.probability(means[groups.group[member[row]]]))
      }
      table.add("mean score of the member") { member[$0] < 0 ? 255 : min(254, mean(member[$0])) }
    }
  }

  /// Means over the elements at the end of the same path as an ancestor, by names and roles.
  private func addShapes(_ table: inout FeatureTable) {
    let shapes = page.tree.shapes
    var means = NumberedMeans(count: shapes.count)
    var counts = [Int](repeating: 0, count: shapes.count)
    for index in page.tree.elements.indices {
      means.add(scores[index], weights[index], to: shapes.numbers[index])
      counts[shapes.numbers[index]] += 1
    }
    for level in 0...4 {
      let at = ancestors(level)
      table.add("mean score of the ancestor's shape") { row in
        at[row] < 0 ? 0 : Byte.probability(means[shapes.numbers[at[row]]])
      }
      if level == 2 {
        table.add("elements of the shape") { at[$0] < 0 ? 0 : Byte.log(counts[shapes.numbers[at[$0]]]) }
      }
    }
  }
}
