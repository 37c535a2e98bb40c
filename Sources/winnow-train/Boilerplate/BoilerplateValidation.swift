import Boilerplate
import Winnow

/// Cross-validation: each document goes through the whole extractor with a model that saw nothing of its group.
enum BoilerplateValidation {
  private static let folds = 5

  /// Prints the scores of each set; writes a line for each document with what was cut and the log-odds of each unit.
  static func run(predictions: String, data: [String]) {
    guard let corpus = BoilerplateCorpus(data) else { return print("the pipeline can't be built") }
    var scores = Scores()
    for fold in 0..<folds {
      let model = BoilerplateTraining.model(corpus.items.filter { $0.labelled.fold != fold })
      for item in corpus.items where item.labelled.fold == fold { scores.add(item, model) }
    }
    scores.report()
    if !FileBytes.write(predictions, Array(scores.lines.joined().utf8)) { print("can't write \(predictions)") }
  }

  private struct Scores {
    private var tallies: [String: BoilerplateTally] = [:]
    private var errors: [String: CalibrationError] = [:]
    private(set) var lines: [String] = []

    mutating func add(_ item: BoilerplateCorpus.Item, _ model: TextModel) {
      let runs = BoilerplateExtractor(model).extract(from: item.document)
      tallies[item.set, default: BoilerplateTally()].take(item.labelled, runs)
      for run in runs { add(run, item) }
      lines.append(BoilerplateValidation.line(item, runs, model))
    }

    private mutating func add(_ run: Annotation<BoilerplateRun>, _ item: BoilerplateCorpus.Item) {
      guard let confidence = run.mark.confidence, let isRight = item.labelled.isBoilerplate(run.range) else { return }
      for set in [item.set, "all"] { errors[set, default: CalibrationError()].take(confidence, isRight) }
    }

    func report() {
      for (set, tally) in tallies.sorted(by: { $0.key < $1.key }) { print("\(set): \(tally)") }
      for (set, error) in errors.sorted(by: { $0.key < $1.key }) { print("\(set): ECE \(error.value)") }
    }
  }

  /// Offsets are code points, as in the data.
  private static func line(
    _ item: BoilerplateCorpus.Item, _ runs: Layer<BoilerplateRun>, _ model: TextModel
  ) -> String {
    var points = CodePointCursor(item.document.bytes)
    let cuts = runs.map { run in
      "{\"type\":\"boilerplate\",\"start\":\(points.advance(to: run.range.start)),"
        + "\"end\":\(points.advance(to: run.range.end)),\"category\":\"\(run.mark.kind.rawValue)\"}"
    }
    points = CodePointCursor(item.document.bytes)
    let units = zip(0..<item.evidence.count, model.logits(item.evidence)).map { unit, logit in
      let range = item.evidence.range(unit)
      let place = item.evidence.isBlockStart(unit) ? 1 : 0
      return "[\(points.advance(to: range.start)),\(points.advance(to: range.end)),\(logit),\(place),"
        + "\(item.evidence.wordCount(unit))]"
    }
    return "{\"id\":\"\(item.document.id)\",\"set\":\"\(item.set)\",\"annotations\":[\(cuts.joined(separator: ","))],"
      + "\"units\":[\(units.joined(separator: ","))]}\n"
  }
}

/// Counts code points from the start of a text to places that only go forward.
private struct CodePointCursor {
  private let bytes: [UInt8]
  private var offset = 0
  private var count = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func advance(to end: Int) -> Int {
    while offset < end {
      if bytes[offset] & 0xC0 != 0x80 { count += 1 }
      offset += 1
    }
    return count
  }
}
