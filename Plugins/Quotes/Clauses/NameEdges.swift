/// Tokens at which names of the entity layer begin and end.
struct NameEdges {
  private let starts: Set<Int32>
  private let ends: Set<Int32>

  /// - Parameter names: first token of each name and the one behind its last.
  init(_ names: [Range<Int>]) {
    starts = Set(names.map { Int32($0.lowerBound) })
    ends = Set(names.map { Int32($0.upperBound) })
  }

  func begins(at token: Int32) -> Bool { starts.contains(token) }
  func ends(before token: Int32) -> Bool { ends.contains(token) }
}
