internal import Winnow

/// The elements of a page with sums over the blocks inside each.
struct ElementTree {
  struct Sums {
    var words = 0
    var blocks = 0
    var linkBytes = 0
    var bytes = 0
    /// Words in blocks that read like prose.
    var prose = 0
    /// Elements right inside that hold text, and those of them whose signature is their left neighbour's.
    var children = 0
    var alike = 0

    mutating func add(_ block: Annotation<BlockMark>, words: Int, isProse: Bool) {
      self.words += words
      blocks += 1
      linkBytes += block.mark.linkBytes
      bytes += block.range.count
      if isProse { prose += words }
    }

    /// Adds what an element inside holds.
    mutating func add(_ inner: Sums) {
      words += inner.words
      blocks += inner.blocks
      linkBytes += inner.linkBytes
      bytes += inner.bytes
      prose += inner.prose
    }
  }

  let elements: [BlockElement]
  private(set) var sums: [Sums]
  /// For each element the number of its path: the signatures from the root to it.
  let paths: Numbering
  /// The same for names and roles alone, which are alike where classes number the items.
  let shapes: Numbering
  /// For each element and role how near the next element with the role is.
  private var nearness: [UInt8]
  /// Elements from the root on that each hold most of the prose of the one before.
  private(set) var spine: [Int] = []
  /// Steps from an element up to the spine; 0 on it, the count beyond its end in the other half.
  private(set) var offSpine: [Int]

  init(_ elements: [BlockElement], _ blocks: [Annotation<BlockMark>], _ texts: [BlockText], _ isProse: [Bool]) {
    self.elements = elements
    sums = [Sums](repeating: Sums(), count: elements.count)
    paths = Numbering(Self.hashes(elements, \.signature))
    shapes = Numbering(Self.hashes(elements) { $0.roles.rawValue &* 61 &+ UInt64($0.tag.rawValue) &+ 1 })
    nearness = [UInt8](repeating: 0, count: elements.count * BlockRoles.count)
    offSpine = [Int](repeating: 0, count: elements.count)
    addBlocks(blocks, texts, isProse)
    addUp()
    goDown()
    findSpine()
  }

  /// How near the next element with a role is: 255 the element itself, less by 12 a step up, 0 nowhere.
  func nearness(_ element: Int, _ role: Int) -> UInt8 { element < 0 ? 0 : nearness[element * BlockRoles.count + role] }

  func nearness(_ element: Int, _ role: BlockRoles) -> UInt8 {
    nearness(element, role.rawValue.trailingZeroBitCount)
  }

  func parent(_ element: Int) -> Int { element < 0 ? -1 : elements[element].parent }

  private static func hashes(_ elements: [BlockElement], _ own: (BlockElement) -> UInt64) -> [UInt64] {
    var hashes = [UInt64](repeating: 0, count: elements.count)
    for (index, element) in elements.enumerated() {
      let above = element.parent < 0 ? 0 : hashes[element.parent]
      hashes[index] = (above ^ own(element)) &* 0x9E37_79B9_7F4A_7C15
      hashes[index] ^= hashes[index] >> 29
    }
    return hashes
  }

  private mutating func addBlocks(_ blocks: [Annotation<BlockMark>], _ texts: [BlockText], _ isProse: [Bool]) {
    for index in blocks.indices {
      let mark = blocks[index].mark
      guard elements.indices.contains(mark.element) else { continue }
      sums[mark.element].add(blocks[index], words: texts[index].words, isProse: isProse[index])
    }
  }

  /// Children come after their parents, so one look from the end sums everything.
  private mutating func addUp() {
    var leftmost = [UInt64](repeating: 0, count: elements.count)
    for index in elements.indices.reversed() {
      let parent = elements[index].parent
      guard parent >= 0 else { continue }
      sums[parent].add(sums[index])
      sums[parent].children += 1
      if leftmost[parent] == elements[index].signature { sums[parent].alike += 1 }
      leftmost[parent] = elements[index].signature
    }
  }

  private static let step: UInt8 = 12

  private mutating func goDown() {
    nearness.withUnsafeMutableBufferPointer { nearness in
      for (index, element) in elements.enumerated() {
        let own = index * BlockRoles.count
        if element.parent >= 0 {
          let above = element.parent * BlockRoles.count
          for role in 0..<BlockRoles.count {
            nearness[own + role] = max(nearness[above + role], Self.step) &- Self.step
          }
        }
        var roles = element.roles.rawValue
        while roles != 0 {
          nearness[own + roles.trailingZeroBitCount] = 255
          roles &= roles - 1
        }
      }
    }
  }

  private mutating func findSpine() {
    var heaviest = [Int](repeating: -1, count: elements.count)
    for (index, element) in elements.enumerated() where element.parent >= 0 {
      let best = heaviest[element.parent]
      if best < 0 || sums[index].prose > sums[best].prose { heaviest[element.parent] = index }
    }
    var onSpine = [Bool](repeating: false, count: elements.count)
    var at = elements.isEmpty ? -1 : 0
    while at >= 0 {
      spine.append(at)
      onSpine[at] = true
      let next = heaviest[at]
      at = next >= 0 && sums[next].prose * 2 > sums[at].prose && sums[next].blocks > 1 ? next : -1
    }
    markSpine(onSpine)
  }

  private mutating func markSpine(_ onSpine: [Bool]) {
    var place = [Int](repeating: 0, count: elements.count)
    for (step, element) in spine.enumerated() { place[element] = spine.count - 1 - step }
    for (index, element) in elements.enumerated() {
      if element.parent >= 0, !onSpine[index] { place[index] = place[element.parent] }
      offSpine[index] = place[index]
    }
  }
}
