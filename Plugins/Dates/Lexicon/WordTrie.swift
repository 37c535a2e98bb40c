/// A trie over the bytes of folded phrases; a blank in a phrase stands for any run of white space in a text.
struct WordTrie: Sendable {
  private struct Node {
    var byte: UInt8
    var entry: Int32 = -1
    var child: Int32 = -1
    var sibling: Int32 = -1
  }

  private var nodes: [Node] = []
  private var roots = [Int32](repeating: -1, count: 256)

  /// Adds a phrase with the entry, or finds it: the entry that it has then; nil for an empty phrase.
  mutating func insert(_ phrase: [UInt8], entry: Int32) -> Int32? {
    guard let first = phrase.first else { return nil }
    if roots[Int(first)] < 0 { roots[Int(first)] = add(first) }
    var node = roots[Int(first)]
    for byte in phrase.dropFirst() {
      if let next = next(node, byte) {
        node = next
      } else {
        let next = add(byte)
        nodes[Int(next)].sibling = nodes[Int(node)].child
        nodes[Int(node)].child = next
        node = next
      }
    }
    if nodes[Int(node)].entry < 0 { nodes[Int(node)].entry = entry }
    return nodes[Int(node)].entry
  }

  mutating func reserve(_ count: Int) { nodes.reserveCapacity(count) }

  /// The entry of a whole phrase, if it has one.
  func entry(_ phrase: [UInt8]) -> Int32? {
    guard let first = phrase.first, roots[Int(first)] >= 0 else { return nil }
    var node = roots[Int(first)]
    for byte in phrase.dropFirst() {
      guard let next = next(node, byte) else { return nil }
      node = next
    }
    return nodes[Int(node)].entry >= 0 ? nodes[Int(node)].entry : nil
  }

  private mutating func add(_ byte: UInt8) -> Int32 {
    nodes.append(Node(byte: byte))
    return Int32(nodes.count - 1)
  }

  private func next(_ node: Int32, _ byte: UInt8) -> Int32? {
    var child = nodes[Int(node)].child
    while child >= 0 {
      if nodes[Int(child)].byte == byte { return child }
      child = nodes[Int(child)].sibling
    }
    return nil
  }

  /// The longest phrase at `start` of a folded text that ends where `isEnd` allows. O(length of the phrase).
  func longest(
    _ text: FoldedText, at start: Int, end limit: Int, isEnd: (Int) -> Bool
  ) -> (entry: Int32, end: Int)? {
    var (byte, position) = text.step(start, limit)
    var node = roots[Int(byte)]
    var best: (entry: Int32, end: Int)?
    while node >= 0 {
      if nodes[Int(node)].entry >= 0, isEnd(position) { best = (nodes[Int(node)].entry, position) }
      guard position < limit else { break }
      (byte, position) = text.step(position, limit)
      guard let child = next(node, byte) else { break }
      node = child
    }
    return best
  }
}
