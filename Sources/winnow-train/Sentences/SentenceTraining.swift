import Segmentation
import Winnow

/// The commands around the sentence trainer.
struct SentenceTraining {
  private typealias Labelled = (document: Document, ends: Set<Int>)

  private static let folds = 5
  private static let rawWeight: Float = 0.2
  private static let rawEpochs = 2
  private static let epochs = 8

  private let pipeline: Pipeline
  private var base = SentenceTrainer()

  /// - Parameter data: raw text (`.txt`, one sentence a line) and labelled documents (`.jsonl`).
  static func run(out: String, data: [String]) {
    let catalog = Catalog([ParagraphExtractor.self], languages: LanguageDetector.self)
    guard let pipeline = try? Pipeline(from: catalog) else { return print("the pipeline can't be built") }
    var training = SentenceTraining(pipeline: pipeline)
    training.learnLineEnds(data.filter { $0.hasSuffix(".txt") })
    let sets = data.filter { $0.hasSuffix(".jsonl") }.map { ($0, training.labelled($0)) }
    if out == "--cross-validate" {
      training.validate(sets)
    } else {
      let weights = training.trained(on: sets.flatMap(\.1)).map { UInt8(bitPattern: $0) }
      print(FileBytes.write(out, weights) ? "wrote \(out)" : "can't write \(out)")
    }
  }

  private init(pipeline: Pipeline) { self.pipeline = pipeline }

  /// Self-supervision: first what line ends of raw text teach, with less weight.
  private mutating func learnLineEnds(_ paths: [String]) {
    let documents = paths.flatMap { RawLines($0).documents }
    let examples = documents.flatMap { self.examples((pipeline.annotate($0.document), $0.ends), Self.rawWeight) }
    print("\(examples.count) places in raw text")
    base.train(examples, epochs: Self.rawEpochs)
  }

  private func labelled(_ path: String) -> [Labelled] {
    LabelledDocument.read(path).map { labelled in
      let ends = labelled.labels.filter { $0.type == "SENTENCE" }.map(\.range.end)
      return (pipeline.annotate(labelled.document), Set(ends))
    }
  }

  private func trained(on documents: [Labelled]) -> [Int8] {
    var trainer = base
    trainer.train(documents.flatMap { examples($0, 1) }, epochs: Self.epochs)
    return trainer.quantised
  }

  private func examples(_ labelled: Labelled, _ weight: Float) -> [SentenceTrainer.Example] {
    var judge = ListeningJudge(ends: labelled.ends, weight: weight)
    _ = SentenceExtractor.sentences(of: labelled.document, &judge)
    return judge.examples
  }

  /// Scores each set by models that saw four fifths of the documents of all sets and not the document judged.
  private func validate(_ sets: [(path: String, documents: [Labelled])]) {
    var scores = [BoundaryScore](repeating: BoundaryScore(), count: sets.count)
    for fold in 0..<Self.folds {
      let rest = sets.flatMap { set in
        set.documents.indices.filter { $0 % Self.folds != fold }.map { set.documents[$0] }
      }
      let judge = TrialJudge(weights: trained(on: rest))
      for (number, set) in sets.enumerated() {
        for index in set.documents.indices where index % Self.folds == fold {
          scores[number].add(set.documents[index].document, set.documents[index].ends, judge)
        }
      }
    }
    for (set, score) in zip(sets, scores) { print("\(set.path): \(score)") }
  }
}
