internal import Winnow

/// Finds boilerplate by text alone: words, shapes, neighbours, places.
struct TextLabeller {
  private let model: TextModel

  init(_ model: TextModel) { self.model = model }

  func runs(in document: Document) -> Layer<BoilerplateRun> {
    let evidence = TextEvidence(document)
    let path = TextLabels(model.logits(evidence), evidence.units).labels
    let labels = ProseGuard.applied(to: path, evidence.units)
    guard labels.contains(true), labels.contains(false) else { return Layer() }
    let firstArticle = labels.firstIndex(of: false).map { evidence.units[$0].range.start } ?? 0
    var builder = RunBuilder { $0.range.start < firstArticle }
    for (index, unit) in evidence.units.enumerated() {
      if labels[index] { builder.add(unit) } else { builder.flush() }
    }
    builder.flush()
    return Layer(builder.runs)
  }
}
