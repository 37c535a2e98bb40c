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
    let tokens = document[Token.self]
    let removed = document[BoilerplateRun.self]
    let found = SpanCollector.spans(EntityTagger.standard.tags(document), tokens, document.bytes)
    let kept = found.filter { removed.overlapping($0.range).isEmpty }
    let vote = KindVote(kept, document.bytes)
    let spans = kept.map { EntitySpan(range: $0.range, kind: vote.kind(of: $0, document.bytes)) }
    return EntityGrouper.layer(spans, document)
  }
}
