internal import Winnow

/// Merges further spans into those that are there; all in order, none overlapping in either list. Linear.
enum SpanMerge {
  /// A further span takes the place of those that lie inside it; one that another covers or crosses is left out.
  static func putting(_ further: [EntitySpan], over spans: [EntitySpan]) -> [EntitySpan] {
    merged(further, spans) { span, others in
      others.allSatisfy { $0.range.start >= span.range.start && $0.range.end <= span.range.end }
    }
  }

  /// Further spans go where there are none.
  static func filling(_ spans: [EntitySpan], with further: [EntitySpan]) -> [EntitySpan] {
    merged(further, spans) { $1.isEmpty }
  }

  /// - Parameter wins: whether a further span replaces those that overlap it.
  private static func merged(
    _ further: [EntitySpan], _ spans: [EntitySpan], wins: (EntitySpan, ArraySlice<EntitySpan>) -> Bool
  ) -> [EntitySpan] {
    guard !further.isEmpty else { return spans }
    var result: [EntitySpan] = []
    result.reserveCapacity(spans.count + further.count)
    var next = 0
    for span in further {
      while next < spans.count, spans[next].range.end <= span.range.start {
        result.append(spans[next])
        next += 1
      }
      var end = next
      while end < spans.count, spans[end].range.start < span.range.end { end += 1 }
      let isFree = result.last.map { $0.range.end <= span.range.start } ?? true
      if isFree, wins(span, spans[next..<end]) { result.append(span) } else { result += spans[next..<end] }
      next = end
    }
    return result + spans[next...]
  }
}
