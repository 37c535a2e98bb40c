package import Winnow

/// Finds boilerplate by text alone: words, shapes, neighbours, places, and lines that say what they are.
struct TextLabeller {
  private let model: TextModel

  init(_ model: TextModel) { self.model = model }

  func runs(in document: Document) -> Layer<BoilerplateRun> {
    runs(TextEvidence(document), document.bytes, .careful)
  }

  /// Some doubt raises no bar here: whoever chose the blocks knows that the page is an article.
  ///
  /// - Parameter blocks: all that is read of the document.
  func runs(in document: Document, blocks: [TextRange]) -> Layer<BoilerplateRun> {
    runs(TextEvidence(document.bytes, blocks), document.bytes, .lenient)
  }

  private func runs(_ evidence: TextEvidence, _ bytes: [UInt8], _ doubt: TextLabels.Doubt) -> Layer<BoilerplateRun> {
    let (found, lines) = evidence.runsAndLines(model.logits(evidence), bytes, doubt)
    let weighed = found.map { run in
      var mark = run.mark
      mark.confidence = model.confidence.confidence(run.logOdds)
      return Annotation(run.range, mark)
    }
    return Layer(lines.merged(into: weighed))
  }
}

/// A run and what its units' log-odds came to.
package struct WeighedRun {
  package let range: TextRange
  package let mark: BoilerplateRun
  package let logOdds: Float
}

extension TextEvidence {
  /// Runs of units that go, by their log-odds; none where that would leave nothing. Sorted, not overlapping.
  package func runs(_ logits: [Float], in document: Document) -> [WeighedRun] {
    runsAndLines(logits, document.bytes).runs
  }

  /// The runs, and the lines that tell what they are by themselves.
  func runsAndLines(
    _ logits: [Float], _ bytes: [UInt8], _ doubt: TextLabels.Doubt = .careful
  ) -> (runs: [WeighedRun], lines: LabelledLines) {
    let labels = ProseGuard.applied(to: TextLabels(logits, units, doubt).labels, units, logits)
    let article = Vocabulary(self) { !labels[$0] }
    let lines = LabelledLines(self, bytes, article: article)
    var edges = EdgeGuard(self, logits, article: article, isLabelled: lines.isLabelled)
    let whole = BannerHeading.applied(to: edges.applied(to: labels), logits, self, article: article)
    return (joined(whole, logits), lines)
  }

  private func joined(_ labels: [Bool], _ logits: [Float]) -> [WeighedRun] {
    guard labels.contains(true), let firstArticle = labels.firstIndex(of: false) else { return [] }
    var builder = RunBuilder(articleStart: units[firstArticle].range.start)
    for (index, unit) in units.enumerated() {
      if labels[index] { builder.add(unit, logits[index]) } else { builder.flush() }
    }
    builder.flush()
    return builder.runs
  }
}
