internal import Winnow

/// Elements beside one another of one name and the same roles: the cards, rows, posts and questions of which lists,
/// shops and forums are made. Classes are left out, because many number their items in them.
struct SiblingGroups {
  struct Sums {
    private(set) var count = 0
    private(set) var all = ElementTree.Sums()
    private var squares = 0.0

    mutating func add(_ element: ElementTree.Sums) {
      count += 1
      all.add(element)
      squares += Double(element.words) * Double(element.words)
    }

    /// How unlike the members are: the deviation of their words over the mean.
    var spread: Double {
      guard all.words > 0 else { return 0 }
      let mean = Double(all.words) / Double(count)
      return max(0, squares / Double(count) - mean * mean).squareRoot() / mean
    }
  }

  /// So many are a group.
  private static let fewest = 3

  let sums: [Sums]
  /// For each element the number of its group, and which of the group it is, from 1 on.
  let group: [Int]
  private(set) var place: [Int]
  /// For each element the nearest one from it upwards that is of a group, and the one whose group has most words; -1
  /// without any.
  private(set) var inner: [Int]
  private(set) var widest: [Int]

  init(_ elements: [BlockElement], _ all: [ElementTree.Sums]) {
    let numbering = Numbering(elements.map(Self.key))
    group = numbering.numbers
    place = [Int](repeating: 0, count: elements.count)
    inner = [Int](repeating: -1, count: elements.count)
    widest = inner
    var sums = [Sums](repeating: Sums(), count: numbering.count)
    for index in elements.indices {
      sums[group[index]].add(all[index])
      place[index] = sums[group[index]].count
    }
    self.sums = sums
    goDown(elements)
  }

  private static func key(_ element: BlockElement) -> UInt64 {
    let own = element.roles.rawValue &* 61 &+ UInt64(element.tag.rawValue)
    return (own ^ own >> 31) &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(element.parent + 1) &* 0xC2B2_AE3D_27D4_EB4F
  }

  /// The sums of an element's group; none for -1.
  func sums(_ element: Int) -> Sums { element < 0 ? Sums() : sums[group[element]] }

  private mutating func goDown(_ elements: [BlockElement]) {
    for (index, element) in elements.enumerated() {
      let above = element.parent < 0 ? (-1, -1) : (inner[element.parent], widest[element.parent])
      let isMember = sums[group[index]].count >= Self.fewest
      inner[index] = isMember ? index : above.0
      let isWider = isMember && sums(index).all.words >= sums(above.1).all.words
      widest[index] = isWider ? index : above.1
    }
  }
}
