import Entities
import Winnow

/// Exact matches of span and type, counted for each type; leading articles and possessive endings are cut by all sides.
struct EntityScore {
  private var right = [Int](repeating: 0, count: 4)
  private var found = [Int](repeating: 0, count: 4)
  private var gold = [Int](repeating: 0, count: 4)

  private struct Key: Hashable {
    var range: TextRange
    var kind: EntityKind
  }

  mutating func add(_ spans: [EntitySpan], _ labels: [EntitySpan]) {
    let wanted = Set(labels.map { Key(range: $0.range, kind: $0.kind) })
    for span in labels { gold[Self.index(span.kind)] += 1 }
    for span in spans {
      found[Self.index(span.kind)] += 1
      if wanted.contains(Key(range: span.range, kind: span.kind)) { right[Self.index(span.kind)] += 1 }
    }
  }

  private static func index(_ kind: EntityKind) -> Int { EntityKind.allCases.firstIndex(of: kind) ?? 0 }

  /// F1 over persons, organisations and places.
  var f1: Double { f1([0, 1, 2]) }

  private func f1(_ types: [Int]) -> Double {
    let hits = types.reduce(0) { $0 + right[$1] }
    let all = types.reduce(0) { $0 + found[$1] + gold[$1] }
    return all == 0 ? 0 : Double(2 * hits) / Double(all)
  }

  var report: String {
    let types = ["PER", "ORG", "LOC", "MISC"]
    let hits = right[..<3].reduce(0, +)
    let precision = Self.percent(hits, found[..<3].reduce(0, +))
    let recall = Self.percent(hits, gold[..<3].reduce(0, +))
    let each = types.indices.map { "\(types[$0]) \(Self.rounded(f1([$0])))" }.joined(separator: " ")
    return "F1 \(Self.rounded(f1)) (P \(precision) R \(recall)) \(each)"
  }

  private static func percent(_ part: Int, _ whole: Int) -> Double { rounded(Double(part) / Double(max(1, whole))) }
  private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 10 }
}
