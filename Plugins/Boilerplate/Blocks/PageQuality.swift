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
    (0, 0), (0.542, 0.484), (0.698, 0.628), (0.773, 0.724), (0.834, 0.754), (0.868, 0.778), (0.891, 0.836),
    (0.912, 0.868), (0.939, 0.907), (0.962, 0.968), (0.982, 0.971), (0.992, 0.982),
  ])

  package func expected(_ raw: Double) -> Double {
    guard let next = knots.firstIndex(where: { $0.raw >= raw }) else { return knots.last?.expected ?? raw }
    guard next > 0 else { return knots[next].expected }
    let (a, b) = (knots[next - 1], knots[next])
    return a.expected + (b.expected - a.expected) * (raw - a.raw) / max(1e-9, b.raw - a.raw)
  }
}
