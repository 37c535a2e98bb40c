internal import Segmentation
internal import Winnow

extension EntitySpan {
  /// Spans of names that were found by their characters, in order; their tokens are those they overlap.
  static func spans(
    _ names: [(range: Range<Int>, kind: EntityKind)], _ tokens: Layer<Token>, _ place: (Range<Int>) -> TextRange
  ) -> [EntitySpan] {
    var index = 0
    return names.sorted { $0.range.lowerBound < $1.range.lowerBound }.map { name in
      let range = place(name.range)
      while index < tokens.count, tokens[index].range.end <= range.start { index += 1 }
      var end = index
      while end < tokens.count, tokens[end].range.start < range.end { end += 1 }
      return EntitySpan(range: range, kind: name.kind, tokens: index..<end)
    }
  }
}
