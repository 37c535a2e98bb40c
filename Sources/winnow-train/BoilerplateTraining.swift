import Boilerplate
import Segmentation
import Winnow

/// The command around the trainer: reads data, trains or cross-validates, writes weights.
enum BoilerplateTraining {
  private static let folds = 5

  static func run(out: String, data: [String]) {
    let catalog = Catalog([TokenExtractor.self, ParagraphExtractor.self, SentenceExtractor.self])
    guard let pipeline = try? Pipeline(from: catalog) else { return print("the pipeline can't be built") }
    let sets = data.map { path in
      LabelledDocument.read(path).map { (group: $0.group, examples: BoilerplateTrainer.examples($0, pipeline)) }
    }
    if out == "--cross-validate" {
      for (path, set) in zip(data, sets) { validate(path, set, among: sets.flatMap(\.self)) }
    } else {
      var trainer = BoilerplateTrainer()
      trainer.train(sets.flatMap(\.self).flatMap(\.examples))
      print(FileBytes.write(out, trainer.quantised) ? "wrote \(out)" : "can't write \(out)")
    }
  }

  private typealias Labelled = (group: String, examples: [BoilerplateTrainer.Example])

  /// Share of boilerplate bytes removed and of article bytes lost at several thresholds, documents of a group apart.
  private static func validate(_ path: String, _ set: [Labelled], among all: [Labelled]) {
    var scored: [(logit: Float, example: BoilerplateTrainer.Example)] = []
    for fold in 0..<folds {
      var trainer = BoilerplateTrainer()
      trainer.train(all.filter { self.fold($0.group) != fold }.flatMap(\.examples))
      for document in set where self.fold(document.group) == fold {
        scored += document.examples.map { (trainer.logit($0), $0) }
      }
    }
    print(path)
    for threshold in stride(from: Float(-1), through: 5, by: 1) { print(row(scored, threshold)) }
  }

  private static func row(_ scored: [(logit: Float, example: BoilerplateTrainer.Example)], _ threshold: Float) -> String
  {
    var boilerplate = (all: 0, removed: 0)
    var article = (all: 0, lost: 0)
    for (logit, example) in scored {
      if example.label {
        boilerplate.all += example.bytes
        if logit > threshold { boilerplate.removed += example.bytes }
      } else {
        article.all += example.bytes
        if logit > threshold { article.lost += example.bytes }
      }
    }
    let removed = Double(boilerplate.removed) / Double(max(1, boilerplate.all))
    let lost = Double(article.lost) / Double(max(1, article.all))
    let cost = Double(boilerplate.all - boilerplate.removed + 5 * article.lost) / Double(max(1, boilerplate.all))
    return "  logit > \(threshold): removed \(rounded(removed)) lost \(rounded(lost)) cost5 \(rounded(cost))"
  }

  private static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }

  /// Both halves of a glued document belong to the group of its article.
  private static func fold(_ group: String) -> Int {
    Int(WordKey(String(group.prefix { $0 != "+" })).value % UInt64(folds))
  }
}
