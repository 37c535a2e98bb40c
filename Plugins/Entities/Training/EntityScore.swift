package import Entities
internal import Winnow

/// Exact matches of span and type, counted for each type; leading articles and possessive endings are cut by all sides.
package struct EntityScore: Sendable {
  private let types: [EntityType]
  private var right: [Int]
  private var found: [Int]
  private var gold: [Int]

  private struct Key: Hashable {
    var range: TextRange
    var type: EntityType
  }

  package init(_ types: [EntityType]) {
    self.types = types
    right = [Int](repeating: 0, count: types.count)
    found = right
    gold = right
  }

  package mutating func add(_ spans: [EntitySpan], gold labels: [EntitySpan]) {
    let wanted = Set(labels.map { Key(range: $0.range, type: $0.type) })
    for key in wanted { count(key.type, in: &gold) }
    for span in spans {
      count(span.type, in: &found)
      if wanted.contains(Key(range: span.range, type: span.type)) { count(span.type, in: &right) }
    }
  }

  /// Adds the counts of other documents.
  package mutating func add(_ other: EntityScore) {
    for type in types.indices {
      right[type] += other.right[type]
      found[type] += other.found[type]
      gold[type] += other.gold[type]
    }
  }

  private func count(_ type: EntityType, in counts: inout [Int]) {
    if let index = types.firstIndex(of: type) { counts[index] += 1 }
  }

  /// F1 over all types but miscellaneous ones, on which sets agree least, unless there are no others.
  package var f1: Double { f1(counted) }

  private var counted: [Int] {
    let some = types.indices.filter { types[$0] != EntityType(.misc) }
    return some.isEmpty ? Array(types.indices) : some
  }

  private func f1(_ chosen: [Int]) -> Double {
    let hits = chosen.reduce(0) { $0 + right[$1] }
    let all = chosen.reduce(0) { $0 + found[$1] + gold[$1] }
    return all == 0 ? 0 : Double(2 * hits) / Double(all)
  }

  /// One line: F1, precision and recall in per cent, then the F1 of each type that the gold has.
  package var report: String {
    let hits = counted.reduce(0) { $0 + right[$1] }
    let precision = Self.percent(hits, counted.reduce(0) { $0 + found[$1] })
    let recall = Self.percent(hits, counted.reduce(0) { $0 + gold[$1] })
    let each = types.indices.filter { gold[$0] > 0 }.map { "\(types[$0].name) \(Self.rounded(f1([$0])))" }
    return "F1 \(Self.rounded(f1)) (P \(precision) R \(recall)) \(each.joined(separator: " "))"
  }

  private static func percent(_ part: Int, _ whole: Int) -> Double { rounded(Double(part) / Double(max(1, whole))) }
  private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 10 }
}
