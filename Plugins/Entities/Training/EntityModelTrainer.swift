internal import Entities
internal import Segmentation
public import Winnow

/// `winnow train entities`: a model for a user's own labels, data and languages, used by `--set entities.model=FILE`.
///
/// Of 20 documents or more a share is held back; training stops when two further passes gain nothing on it, its scores for each
/// type are reported, and the model that is written then learns from all documents.
public struct EntityModelTrainer: ModelTrainer {
  public static let name = "entities"
  public static let summary = """
    Names in text: records of annotate, lines of {"text", "annotations": [{"type", "start", "end"}]} with offsets in \
    code points, or columns of tokens and IOB tags.
    """
  public static let options = [
    SettingInfo("passes", "N", default: "12", "Passes over the data, at most."),
    SettingInfo("held", "N", default: "10", "One document in N is held back to stop in time; 0 for none."),
    SettingInfo("bias", "NUMBER", default: "0.2", "Above 0 finds more names, rightly and wrongly."),
    SettingInfo("slots", "N", default: "18", "Log2 of the table's size, 6 to 24; 18 makes 4.7 MB for four types."),
    SettingInfo("min-count", "N", default: "2", "Features seen less often are left out."),
    SettingInfo(
      "words", "auto|capitals|any", default: "auto",
      "Whether names have capitals; auto: any word where more than one label in twenty has none."),
    SettingInfo("prefix", "NAME", default: "user", "Put before labels that are none of Winnow's: user:Vessel."),
  ]

  /// Documents from which on some are held back: a share of fewer tells nothing.
  private static let fewest = 20

  private var training = TrainingOptions()
  private let words: String

  public init(_ settings: Settings) throws(SetupError) {
    training.passes = try Self.number(settings, "passes", 1...200)
    training.folds = try Self.number(settings, "held", 0...1000)
    training.log = try Self.number(settings, "slots", 6...24)
    words = Self.value(settings, "words")
    guard ["auto", "capitals", "any"].contains(words) else {
      throw SetupError(.badSetting, "words is '\(words)'", remedy: "write auto, capitals or any")
    }
    training.minimum = try Self.number(settings, "min-count", 1...1000)
    training.prefix = Self.value(settings, "prefix")
    guard let first = training.prefix.utf8.first, Self.isLetter(first),
      training.prefix.utf8.allSatisfy({ Self.isLetter($0) || $0 &- 0x30 < 10 || $0 == 0x2D || $0 == 0x5F })
    else { throw SetupError(.badSetting, "prefix is '\(training.prefix)'", remedy: "write letters, digits, - and _") }
    guard let bias = Float(Self.value(settings, "bias")), (-10...10).contains(bias) else {
      throw SetupError(.badSetting, "bias is '\(Self.value(settings, "bias"))'", remedy: "write a number, -10 to 10")
    }
    training.bias = bias
  }

  private static func value(_ settings: Settings, _ name: String) -> String {
    settings[name] ?? options.first { $0.name == name }?.defaultValue ?? ""
  }

  private static func number(
    _ settings: Settings, _ name: String, _ range: ClosedRange<Int>
  ) throws(SetupError) -> Int {
    let text = value(settings, name)
    guard let number = Int(text), range.contains(number) else {
      throw SetupError(.badSetting, "\(name) is '\(text)'", remedy: "write \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  public func train(_ data: [String], progress: @escaping (String) -> Void) throws(SetupError) -> [UInt8] {
    var documents: [TrainingDocument] = []
    for path in data { for file in LabelledFile.files(path) { documents += try LabelledFile.read(file) } }
    let labels = LabelSet(labels: documents.flatMap { $0.labels.map(\.type) }, prefix: training.prefix)
    guard (1...EntityModel.mostTypes).contains(labels.types.count) else {
      throw SetupError(
        .badData, "\(documents.count) documents with \(labels.types.count) types of names",
        remedy: "a model has 1 to \(EntityModel.mostTypes)")
    }
    for type in labels.types where type.name.utf8.count >= EntityModel.nameSize || !Self.isName(type.name) {
      throw SetupError(.badData, "'\(type.name)' is no name of a type", remedy: "letters, digits and _ . - : alone")
    }
    progress("types: " + labels.types.map(\.name).joined(separator: ", "))
    let catalog = Catalog([TokenExtractor.self, ParagraphExtractor.self, SentenceExtractor.self])
    let pipeline = try Pipeline(from: catalog)
    var options = training
    options.takesAnyWord = words == "any" || words == "auto" && Self.needsAnyWord(documents)
    if options.takesAnyWord { progress("names without capitals: any word may be part of one") }
    if options.folds > 1, documents.count < Self.fewest {
      progress("fewer than \(Self.fewest) documents: none is held back")
      options.folds = 0
    }
    let run = EntityTraining([TrainingSet("data", documents)], labels, pipeline, options, say: progress)
    guard options.folds > 1 else { return run.train() }
    let (model, held) = run.trainStopping()
    progress("documents held back, before they were learnt: " + held.report)
    return model
  }

  /// More than one label in twenty has no capital letter of ASCII.
  private static func needsAnyWord(_ documents: [TrainingDocument]) -> Bool {
    var (all, without) = (0, 0)
    for document in documents {
      for label in document.labels {
        all += 1
        if !document.document.bytes[label.range.indices].contains(where: { $0 &- 0x41 < 26 }) { without += 1 }
      }
    }
    return without * 20 > all
  }

  /// What the schema of records allows.
  private static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, Self.isLetter(first) else { return false }
    return name.utf8.allSatisfy {
      Self.isLetter($0) || $0 &- 0x30 < 10 || Array("_.:-".utf8).contains($0)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
