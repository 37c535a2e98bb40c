internal import Winnow

/// Runs to which others are added where none is yet.
struct RunFill {
  /// Sorted, not overlapping.
  private(set) var runs: [Annotation<BoilerplateRun>]
  private let kept: [TextRange]
  private let bytes: [UInt8]

  /// - Parameters:
  ///   - runs: not overlapping.
  ///   - kept: no run that is added reaches into them.
  init(_ runs: [Annotation<BoilerplateRun>], keeping kept: [TextRange], _ bytes: [UInt8]) {
    self.runs = runs.sorted { $0.range < $1.range }
    self.kept = kept
    self.bytes = bytes
  }

  /// Adds what of the runs is free, without blanks at its edges.
  mutating func add(_ more: [Annotation<BoilerplateRun>]) {
    let taken = (runs.map(\.range) + kept).sorted()
    for run in more {
      for piece in Self.rest(of: run.range, without: taken) {
        if let range = trimmed(piece) { runs.append(Annotation(range, run.mark)) }
      }
    }
    runs.sort { $0.range < $1.range }
  }

  private static func rest(of range: TextRange, without taken: [TextRange]) -> [TextRange] {
    var pieces: [TextRange] = []
    var start = range.start
    for one in taken where one.overlaps(range) {
      pieces.append(TextRange(start, max(start, one.start)))
      start = one.end
    }
    return pieces + [TextRange(start, max(start, range.end))]
  }

  private func trimmed(_ range: TextRange) -> TextRange? {
    guard let first = bytes[range.indices].firstIndex(where: { $0 > 0x20 }),
      let last = bytes[range.indices].lastIndex(where: { $0 > 0x20 })
    else { return nil }
    return TextRange(first, last + 1)
  }
}
