internal import Winnow

/// Joins what a page shares with the other pages of its site to the runs that its own text gave.
struct RepeatedRuns {
  private let bytes: [UInt8]
  private let repeats: Layer<RepeatedMark>
  private var runs: [Annotation<BoilerplateRun>] = []

  /// - Parameter runs: sorted, not overlapping. So are those returned.
  static func merged(_ runs: Layer<BoilerplateRun>, _ document: Document) -> Layer<BoilerplateRun> {
    let repeats = document[RepeatedMark.self]
    if repeats.isEmpty { return runs }
    var merge = RepeatedRuns(bytes: document.bytes, repeats: repeats)
    for run in runs { merge.add(run) }
    for mark in repeats { merge.fill(mark, runs) }
    return Layer(merge.runs)
  }

  private init(bytes: [UInt8], repeats: Layer<RepeatedMark>) {
    self.bytes = bytes
    self.repeats = repeats
  }

  /// A run that is repeated for its greater part says so.
  private mutating func add(_ run: Annotation<BoilerplateRun>) {
    let shared = repeats.overlapping(run.range)
    let covered = shared.reduce(0) { $0 + min($1.range.end, run.range.end) - max($1.range.start, run.range.start) }
    guard let first = shared.first, covered * 2 > run.range.count else { return runs.append(run) }
    var mark = run.mark
    mark.reason += "; " + Self.reason(first.mark)
    runs.append(Annotation(run.range, mark))
  }

  /// New runs where the page alone gave none.
  private mutating func fill(_ mark: Annotation<RepeatedMark>, _ known: Layer<BoilerplateRun>) {
    var start = mark.range.start
    for run in known.overlapping(mark.range) {
      append(start, run.range.start, mark.mark, known)
      start = max(start, run.range.end)
    }
    append(start, mark.range.end, mark.mark, known)
  }

  private mutating func append(_ start: Int, _ end: Int, _ mark: RepeatedMark, _ known: Layer<BoilerplateRun>) {
    var start = start
    var end = end
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    guard start < end else { return }
    let range = TextRange(start, end)
    runs.append(Annotation(range, BoilerplateRun(kind(range, known), reason: Self.reason(mark))))
  }

  /// What stands right beside it; site furniture otherwise.
  private func kind(_ range: TextRange, _ known: Layer<BoilerplateRun>) -> BoilerplateRun.Kind {
    let next = known.firstIndex(startingAtOrAfter: range.end)
    if next < known.count, isBlank(range.end, known[next].range.start) { return known[next].mark.kind }
    if let last = known.lastIndex(startingAtOrBefore: range.start), isBlank(known[last].range.end, range.start) {
      return known[last].mark.kind
    }
    return .navigation
  }

  private func isBlank(_ start: Int, _ end: Int) -> Bool {
    start <= end && end - start < 8 && bytes[start..<end].allSatisfy { $0 <= 0x20 }
  }

  private static func reason(_ mark: RepeatedMark) -> String { "repeated on \(mark.pages) of \(mark.of) pages" }
}
