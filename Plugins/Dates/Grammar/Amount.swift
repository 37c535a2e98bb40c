/// A length of time: `two years and six months`, `several weeks`, `half an hour`.
struct Amount: Hashable, Sendable {
  struct Item: Hashable, Sendable {
    /// Nil for an unknown number.
    var count: Int?
    /// Digits behind the decimal mark.
    var fraction: Int?
    var unit: TimeUnit
  }

  var items: [Item]

  init(_ count: Int?, _ unit: TimeUnit, fraction: Int? = nil) {
    items = [Item(count: count, fraction: fraction, unit: unit)]
  }

  /// Half of one unit more: `two and a half years`.
  mutating func addHalf() {
    guard let last = items.last else { return }
    guard let half = last.unit.halved else {
      items[items.count - 1].fraction = 5
      return
    }
    if last.count == 0 { items.removeLast() }
    items.append(Item(count: half.count, fraction: nil, unit: half.unit))
  }

  var unit: TimeUnit { items.last?.unit ?? .day }
  var isVague: Bool { items.contains { $0.count == nil } }

  /// `P2Y6M`, `PT5H30M`, `PXW`.
  var value: String {
    let dates = items.filter { !$0.unit.isClock }.map(text).joined()
    let times = items.filter { $0.unit.isClock }.map(text).joined()
    return "P" + dates + (times.isEmpty ? "" : "T" + times)
  }

  private func text(_ item: Item) -> String {
    guard let count = item.count else { return "X" + item.unit.designator }
    return String(count * item.unit.factor) + (item.fraction.map { "." + String($0) } ?? "") + item.unit.designator
  }

  /// All of it in months and days and seconds; nil when a count is unknown.
  var total: (months: Int, days: Int, seconds: Int)? {
    var total = (months: 0, days: 0, seconds: 0)
    for item in items {
      guard let count = item.count, count < 100_000 else { return nil }
      total.months += count * item.unit.months
      total.days += count * item.unit.days
      total.seconds += count * item.unit.seconds
      if let fraction = item.fraction, fraction < 10 { total.seconds += fraction * item.unit.seconds / 10 }
    }
    return total
  }
}
