import Entities
import EntityTraining
import Segmentation
import Winnow

/// Trains and measures the built-in entity model; `winnow train entities` is the same for a user's data.
///
///     winnow-train entities --out FILE --data FILE|DIR[=WEIGHT] ... [--own FILE|DIR[=WEIGHT] ...]
///       [--extra FILE|DIR[=WEIGHT] ...] [--dev FILE ...] [--cross-validate yes]
///
/// `--own` is for sets with conventions of their own, see `EntityCorpus`; `--extra` for those that take no part in
/// cross-validation, because they are made or their documents are of one sentence. `--model` measures a model instead.
struct EntityCommand {
  private var out = ""
  private var model = ""
  private var data: [(path: String, weight: Float, option: String)] = []
  private var dev: [String] = []
  private var crossValidates = false
  private var options = TrainingOptions()

  init?(_ arguments: [String]) {
    guard arguments.count.isMultiple(of: 2) else { return nil }
    options.passes = 3
    for pair in stride(from: 0, to: arguments.count, by: 2) {
      guard set(arguments[pair], arguments[pair + 1]) else { return nil }
    }
  }

  private mutating func set(_ name: String, _ value: String) -> Bool {
    switch name {
    case "--out": out = value
    case "--data", "--own", "--extra", "--own-extra":
      let parts = value.split(separator: "=")
      data.append((String(parts[0]), parts.count > 1 ? Float(parts[1]) ?? 1 : 1, name))
    case "--model": model = value
    case "--dev": dev.append(value)
    case "--cross-validate": crossValidates = value == "yes"
    case "--epochs": options.passes = Int(value) ?? options.passes
    case "--folds": options.folds = Int(value) ?? options.folds
    case "--min-count": options.minimum = Int(value) ?? options.minimum
    case "--slots": options.log = Int(value) ?? options.log
    case "--bias": options.bias = Float(value) ?? options.bias
    case "--alpha": options.rates.alpha = Float(value) ?? options.rates.alpha
    case "--l1": options.rates.l1 = Float(value) ?? options.rates.l1
    case "--l2": options.rates.l2 = Float(value) ?? options.rates.l2
    default: return false
    }
    return true
  }

  func run() {
    let catalog = Catalog([TokenExtractor.self, ParagraphExtractor.self, SentenceExtractor.self])
    guard let pipeline = try? Pipeline(from: catalog) else { return Progress.say("the pipeline can't be built") }
    do throws(SetupError) {
      let sets = try data.map { (set) throws(SetupError) in try Self.set(set.path, set.weight, set.option) }
      let training = EntityTraining(sets, .standard, pipeline, options, say: Progress.say)
      if crossValidates { return Self.report(training) }
      let bytes = model.isEmpty ? training.train() : FileBytes.read(model) ?? []
      for path in dev { try Self.report(path, bytes, pipeline) }
      if !model.isEmpty { return }
      Progress.say(FileBytes.write(out, bytes) ? "wrote \(out), \(bytes.count) bytes" : "can't write \(out)")
    } catch {
      Progress.say(error.description)
    }
  }

  private static func set(_ path: String, _ weight: Float, _ option: String) throws(SetupError) -> TrainingSet {
    var documents: [TrainingDocument] = []
    for file in LabelledFile.files(path) { documents += try LabelledFile.read(file) }
    var set = TrainingSet(String(path.split(separator: "/").last ?? ""), documents)
    set.weight = weight
    set.hasOwnConventions = option.hasPrefix("--own")
    set.isValidated = !option.hasSuffix("extra")
    return set
  }

  private static func report(_ training: EntityTraining) {
    let scores = training.crossValidate()
    for (set, score) in zip(training.sets, scores) where set.isValidated {
      Progress.say("\(set.name): \(score.report)")
    }
  }

  private static func report(_ path: String, _ bytes: [UInt8], _ pipeline: Pipeline) throws(SetupError) {
    let items = try LabelledFile.read(path).map { PreparedDocument($0, .standard, pipeline) }
    let name = path.split(separator: "/").last ?? ""
    Progress.say("\(name): \(ModelReport.score(bytes, items, .standard).report)")
  }
}
