/// What is to be expected of the main text of a page: its word F1, from the F1 that the decision expects of its own
/// probabilities, which is too hopeful.
package struct PageQuality: Sendable {
  /// Sorted by `raw`; between them the line is straight, beyond them it is level.
  package let knots: [(raw: Double, expected: Double)]

  package init(knots: [(raw: Double, expected: Double)]) { self.knots = knots }

  /// As the decision has it.
  package static let raw = PageQuality(knots: [(0, 0), (1, 1)])

  /// Isotonic regression on pages that the model had not seen: what `winnow-train blocks --cross-validate` prints.
  package static let standard = PageQuality(knots: [
    (0, 0), (0.549, 0.532), (0.726, 0.687), (0.812, 0.738), (0.904, 0.862), (0.934, 0.909), (0.962, 0.925),
    (0.974, 0.965), (0.982, 0.971), (0.988, 0.98), (0.991, 0.995), (0.994, 0.998), (0.996, 1.0),
  ])

  package func expected(_ raw: Double) -> Double {
    guard let next = knots.firstIndex(where: { $0.raw >= raw }) else { return knots.last?.expected ?? raw }
    guard next > 0 else { return knots[next].expected }
    let (a, b) = (knots[next - 1], knots[next])
    return a.expected + (b.expected - a.expected) * (raw - a.raw) / max(1e-9, b.raw - a.raw)
  }
}
