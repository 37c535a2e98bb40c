internal import Boilerplate
internal import Segmentation
public import Winnow

/// Finds names, types them and groups them by referent.
///
/// A linear model tags the tokens of each sentence; mentions are then grouped over the whole document.
public struct EntityExtractor: Extractor {
  public static let name = "entities"
  public static let summary = "Persons, organisations, places and other names, grouped by whom they mean."
  public static let requires: [any Mark.Type] = [Token.self, Sentence.self, BoilerplateRun.self]

  public init(_ settings: Settings) {}

  public func extract(from document: Document) -> Layer<EntityMention> {
    let removed = document[BoilerplateRun.self]
    let found = MentionFinder.standard.spans(document, EntityFeatures(document))
    let spans = found.filter { removed.overlapping($0.range).isEmpty }
    return EntityGrouper.layer(spans, document)
  }
}
