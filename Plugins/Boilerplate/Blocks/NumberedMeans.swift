/// Means of values under numbers such as `Numbering` gives, by weight.
struct NumberedMeans {
  private var sums: [(value: Float, weight: Float)]

  init(count: Int) { sums = [(Float, Float)](repeating: (0, 0), count: count) }

  /// - Parameter value: times its weight.
  mutating func add(_ value: Float, _ weight: Float, to number: Int) {
    sums[number] = (sums[number].value + value, sums[number].weight + weight)
  }

  /// 0 where nothing was added.
  subscript(number: Int) -> Float { sums[number].value / max(1, sums[number].weight) }
}
