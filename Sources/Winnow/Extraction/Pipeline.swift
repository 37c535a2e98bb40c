/// Extractors set up and put in order; turns a document into an annotated document.
///
/// Immutable and `Sendable`: documents are independent, so any number of threads may share one pipeline.
///
///     let pipeline = try Pipeline(["dates", "quotes"], from: .standard)
///     let annotated = pipeline.annotate(Document(id: "a", text: text))
public struct Pipeline: Sendable {
  private var steps: [Step]
  private let languages: (any LanguageIdentifier.Type)?
  /// The extractors asked for, without those that were pulled in.
  public let requested: [String]

  /// - Parameters:
  ///   - names: extractors asked for; nil means all of the catalog.
  ///   - settings: by extractor name.
  public init(
    _ names: [String]? = nil, from catalog: Catalog, settings: [String: Settings] = [:]
  ) throws(SetupError) {
    requested = names ?? catalog.extractors.map { $0.name }
    var steps: [Step] = []
    for extractor in try Plan(requested, from: catalog).extractors {
      steps.append(try Step(extractor, settings[extractor.name] ?? Settings()))
    }
    self.steps = steps
    languages = catalog.languages
  }

  /// Producers of the layers that this pipeline writes, in order.
  public var producers: [Producer] { steps.map(\.producer) }

  /// The same pipeline for documents that carry evidence from outside (`RepeatedMark`): its digest enters the `config` of
  /// the extractor that weighs it, because the same text and settings may then give another result.
  public func weighing(_ digest: String, in extractor: String) -> Pipeline {
    var pipeline = self
    for index in steps.indices where steps[index].producer.id == extractor {
      let config = (steps[index].producer.config ?? "") + "\n" + digest
      pipeline.steps[index].producer.config = Digest.sha256(Array(config.utf8))
    }
    return pipeline
  }

  /// Runs every extractor once, in order. A document without a language gets the one its text shows, if any.
  public func annotate(_ document: Document) -> Document {
    var document = document
    if document.language == nil, let tag = languages?.language(of: document.bytes) {
      document.language = Language(tag: tag, origin: .detected)
    }
    for step in steps { step.run(&document, step.producer) }
    return document
  }
}

/// One extractor with its type erased.
private struct Step: Sendable {
  var producer: Producer
  let run: @Sendable (inout Document, Producer) -> Void

  init<E: Extractor>(_ type: E.Type, _ settings: Settings) throws(SetupError) {
    try Self.check(settings, of: type)
    let extractor = try type.init(settings)
    let config = type.options.isEmpty ? nil : Digest.sha256(Array(settings.canonical(type.options).utf8))
    producer = Producer(
      id: type.name, version: type.version, kind: type.kind, config: config, runtime: type.runtime)
    run = { document, producer in
      document.store(extractor.extract(from: document), by: producer)
      if document.creationTime?.isDefault != false, let time = type.creationTime(of: document) {
        document.creationTime = time
      }
    }
  }

  private static func check(_ settings: Settings, of type: any Extractor.Type) throws(SetupError) {
    for name in settings.names where !type.options.contains(where: { $0.name == name }) {
      let known = type.options.map(\.name).joined(separator: ", ")
      throw SetupError(
        .badSetting, "extractor '\(type.name)' has no option '\(name)'",
        remedy: known.isEmpty ? "it has none" : "it has \(known)")
    }
  }
}
