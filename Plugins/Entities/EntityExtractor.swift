internal import Boilerplate
internal import Segmentation
public import Winnow

/// Finds names, types them and groups them by referent.
public struct EntityExtractor: Extractor {
  public static let name = "entities"
  public static let summary = "Persons, organisations, places and other names, grouped by whom they mean."
  public static let requires: [any Mark.Type] = [Token.self, Sentence.self, Name.self, BoilerplateRun.self]

  public init(_ settings: Settings) {}

  public func extract(from document: Document) -> Layer<EntityMention> { Layer() }
}
