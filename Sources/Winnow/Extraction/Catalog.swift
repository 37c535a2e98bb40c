/// The extractors a program knows. Listing them constructs nothing.
///
///     let catalog = Catalog.standard + [MoneyExtractor.self]
public struct Catalog: Sendable {
  public let extractors: [any Extractor.Type]
  /// Asked about documents that come without a language.
  public let languages: (any LanguageIdentifier.Type)?
  /// Of those extractors whose models users can train.
  public let trainers: [any ModelTrainer.Type]

  public init(
    _ extractors: [any Extractor.Type], languages: (any LanguageIdentifier.Type)? = nil,
    trainers: [any ModelTrainer.Type] = []
  ) {
    self.extractors = extractors
    self.languages = languages
    self.trainers = trainers
  }

  public subscript(name: String) -> (any Extractor.Type)? { extractors.first { $0.name == name } }

  /// The extractor whose output is `mark`.
  public func provider(of mark: any Mark.Type) -> (any Extractor.Type)? {
    extractors.first { Self.output($0) == ObjectIdentifier(mark) }
  }

  public static func + (catalog: Catalog, more: [any Extractor.Type]) -> Catalog {
    Catalog(catalog.extractors + more, languages: catalog.languages, trainers: catalog.trainers)
  }

  private static func output<E: Extractor>(_ type: E.Type) -> ObjectIdentifier { ObjectIdentifier(E.Output.self) }
}

extension Extractor {
  /// Name of the record's layer that this extractor writes.
  public static var layerName: String { Output.layerName }
  public static var isWrittenByDefault: Bool { Output.isWrittenByDefault }
}
