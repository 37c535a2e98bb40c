import Entities
import Segmentation
import Winnow

/// The command around the entity trainer: reads data, trains, reports, writes the model.
///
///     winnow-train entities --out FILE --data FILE|DIR[=WEIGHT] ... [--own FILE|DIR[=WEIGHT] ...] [--dev FILE ...]
///
/// Data are lines of `{"id","text","annotations":[{"type","start","end"}]}`, offsets in code points, types PER, ORG, LOC,
/// MISC or their long names. With `--dev` training stops after two passes without gain, and the best pass is written.
/// `--own` is for sets with conventions of their own, see `EntityCorpus`. The same data and options give the same bytes.
struct EntityTraining {
  var out = ""
  var data: [(path: String, weight: Float, hasOwnConventions: Bool)] = []
  var dev: [String] = []
  var epochs = 12
  var minimum = 2
  var every = 1
  var log = 18
  var bias: Float = 0
  var sweep: [Float] = []
  var rates = EntityTrainer.Rates()

  init?(_ arguments: [String]) {
    guard arguments.count.isMultiple(of: 2) else { return nil }
    for pair in stride(from: 0, to: arguments.count, by: 2) {
      guard set(arguments[pair], arguments[pair + 1]) else { return nil }
    }
  }

  private mutating func set(_ name: String, _ value: String) -> Bool {
    switch name {
    case "--out": out = value
    case "--data", "--own":
      let parts = value.split(separator: "=")
      data.append((String(parts[0]), parts.count > 1 ? Float(parts[1]) ?? 1 : 1, name == "--own"))
    case "--dev": dev.append(value)
    case "--epochs": epochs = Int(value) ?? epochs
    case "--every": every = Int(value) ?? every
    case "--min-count": minimum = Int(value) ?? minimum
    case "--slots": log = Int(value) ?? log
    case "--sweep": sweep = value.split(separator: ",").compactMap { Float($0) }
    case "--bias": bias = Float(value) ?? bias
    case "--dropout": rates.dropout = Float(value) ?? rates.dropout
    case "--alpha": rates.alpha = Float(value) ?? rates.alpha
    case "--l1": rates.l1 = Float(value) ?? rates.l1
    case "--l2": rates.l2 = Float(value) ?? rates.l2
    default: return false
    }
    return true
  }

  mutating func run() {
    let catalog = Catalog([TokenExtractor.self, ParagraphExtractor.self, SentenceExtractor.self])
    guard let pipeline = try? Pipeline(from: catalog) else { return Progress.say("the pipeline can't be built") }
    let evaluations = dev.map { EntityEvaluation($0, pipeline) }
    var trainer = EntityTrainer(corpus(pipeline), minimum: minimum, rates: rates)
    Progress.say("\(trainer.alphabet.features.count) features")
    var best = (f1: -1.0, epoch: 0, bytes: [UInt8]())
    for epoch in 1...epochs {
      trainer.epoch()
      Progress.say("pass \(epoch)")
      guard epoch.isMultiple(of: every) || epoch == epochs else { continue }
      let f1 = report(trainer, evaluations)
      if f1 > best.f1 || evaluations.isEmpty { best = (f1, epoch, model(trainer)) }
      if epoch - best.epoch >= 2 * every { break }
    }
    for bias in sweep {
      self.bias = bias
      Progress.say("bias \(bias)")
      _ = report(trainer, evaluations)
    }
    let bytes = best.bytes
    Progress.say(FileBytes.write(out, bytes) ? "wrote \(out), \(bytes.count) bytes" : "can't write \(out)")
  }

  private func corpus(_ pipeline: Pipeline) -> EntityCorpus {
    var corpus = EntityCorpus()
    for (number, set) in data.enumerated() {
      let documents = DataFiles.list(set.path).flatMap(LabelledDocument.read)
      let kinds = Set(documents.flatMap { $0.labels.compactMap { EntityLabel.kind($0.type) } })
      for labelled in documents {
        corpus.add(
          pipeline.annotate(labelled.document), labelled.labels, kinds: kinds, weight: set.weight,
          domain: set.hasOwnConventions ? UInt64(number + 1) : 0)
      }
      Progress.say("\(set.path): \(corpus.gold.count) candidates so far, \(corpus.unreachable) labels out of reach")
    }
    return corpus
  }

  private func model(_ trainer: EntityTrainer) -> [UInt8] {
    EntityModelWriter(log: log, bias: bias).bytes(trainer.alphabet.features, trainer.weights, trainer.transitions)
  }

  /// Prints the scores of each development set and returns the mean of their F1.
  private func report(_ trainer: EntityTrainer, _ evaluations: [EntityEvaluation]) -> Double {
    var sum = 0.0
    model(trainer).withUnsafeBytes { bytes in
      let aligned = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
      defer { aligned.deallocate() }
      aligned.copyMemory(from: bytes)
      let finder = MentionFinder(EntityTagger(EntityModel(UnsafeRawBufferPointer(aligned))))
      for evaluation in evaluations {
        let score = evaluation.score(finder)
        sum += score.f1
        Progress.say("  \(evaluation.name): \(score.report)")
      }
    }
    return sum / Double(max(1, evaluations.count))
  }
}
