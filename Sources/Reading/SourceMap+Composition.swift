internal import Winnow

extension SourceMap {
  /// The way through this map and then through `next`: from the rendered text over the decoded page to the raw bytes.
  func followed(by next: SourceMap) -> SourceMap {
    if next.isIdentity { return self }
    if isIdentity { return next }
    var composed: [Run] = []
    var first = 0
    for run in runs {
      // Runs mostly ascend on both sides; text that a parser moved starts the search anew.
      if first > 0, next.runs[min(first, next.runs.count - 1)].text.start > run.source.start { first = 0 }
      while first < next.runs.count, next.runs[first].text.end <= run.source.start { first += 1 }
      if run.kind == .decoded {
        if let source = next.source(of: run.source) {
          composed.append(Run(text: run.text, source: source, kind: .decoded))
        }
      } else {
        Self.split(run, next, from: first, into: &composed)
      }
    }
    return SourceMap(runs: composed)
  }

  /// Cuts a copied run where the second map's runs meet.
  private static func split(_ run: Run, _ next: SourceMap, from first: Int, into composed: inout [Run]) {
    var index = first
    while index < next.runs.count, next.runs[index].text.start < run.source.end {
      let other = next.runs[index]
      let middle = TextRange(max(run.source.start, other.text.start), min(run.source.end, other.text.end))
      let shift = run.text.start - run.source.start
      if !middle.isEmpty, let source = next.source(of: middle) {
        composed.append(
          Run(text: TextRange(middle.start + shift, middle.end + shift), source: source, kind: other.kind))
      }
      index += 1
    }
  }
}
