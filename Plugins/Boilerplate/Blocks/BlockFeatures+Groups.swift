internal import Winnow

extension BlockFeatures {
  /// The repeated elements that a block is in: the nearest, and those that hold most words.
  func addGroups(_ table: inout FeatureTable) {
    let groups = page.groups
    for chosen in [groups.inner, groups.widest] {
      let member = owners.map { $0 < 0 ? -1 : chosen[$0] }
      let sums = member.map(groups.sums)
      table.add("group's members") { Byte.log(sums[$0].count) }
      table.add("group's share of words") { Byte.ratio(sums[$0].all.words, page.words) }
      table.add("group's words a member") { Byte.log(sums[$0].all.words / max(1, sums[$0].count)) }
      table.add("group's links") { Byte.ratio(sums[$0].all.linkBytes, sums[$0].all.bytes) }
      table.add("group's prose") { Byte.ratio(sums[$0].all.prose, sums[$0].all.words) }
      table.add("place in the group") { member[$0] < 0 ? 0 : Byte.count(groups.place[member[$0]]) }
      table.add("steps to the member") { member[$0] < 0 ? 0 : Byte.count(1 + steps(owners[$0], member[$0])) }
      table.add("member's blocks") { member[$0] < 0 ? 0 : Byte.log(page.tree.sums[member[$0]].blocks) }
      table.add("group's spread") { Byte.count(Int(sums[$0].spread * 64)) }
      table.add("member's words to the mean") {
        member[$0] < 0 ? 0 : Byte.ratio(page.tree.sums[member[$0]].words * sums[$0].count / 4, sums[$0].all.words)
      }
    }
  }

  private func steps(_ element: Int, _ above: Int) -> Int {
    page.tree.elements[element].depth - page.tree.elements[above].depth
  }

  /// How far in the tree a block is from the title and from the longest paragraph, and what holds both.
  func addCommonAncestors(_ table: inout FeatureTable) {
    let longest = (0..<page.count).filter { page.isProse[$0] }.max { page.texts[$0].words < page.texts[$1].words }
    for block in [page.title, longest ?? -1] {
      let common = CommonAncestors(page.tree.elements, with: block < 0 ? -1 : page.element(block))
      let sums = owners.map { $0 < 0 || common.common[$0] < 0 ? nil : page.tree.sums[common.common[$0]] }
      table.add("steps to what holds both") { Byte.count(common.steps(from: owners[$0])) }
      table.add("steps from there") { Byte.count(common.stepsFromChosen(to: owners[$0])) }
      table.add("share of words in it") { row in sums[row].map { Byte.ratio($0.words, page.words) } ?? 255 }
      table.add("share of prose in it") { row in
        sums[row].map { Byte.ratio($0.prose, max(1, page.tree.sums[0].prose)) } ?? 255
      }
      table.add("links in it") { row in sums[row].map { Byte.ratio($0.linkBytes, $0.bytes) } ?? 255 }
    }
  }
}
