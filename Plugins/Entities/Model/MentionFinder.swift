internal import Segmentation
package import Winnow

/// Finds and types the names of a document: tags, spans, then one type for each name.
package struct MentionFinder: Sendable {
  package static let standard = MentionFinder(.standard)

  private let tagger: EntityTagger

  package init(_ tagger: EntityTagger) { self.tagger = tagger }

  /// Spans in order, not overlapping.
  package func spans(_ document: Document, _ features: EntityFeatures) -> [EntitySpan] {
    let tokens = document[Token.self]
    let tags = tagger.tags(features, count: tokens.count)
    var spans = SpanCollector(tokens, document.bytes).spans(tags)
    if let foreign = ForeignNames(document) { spans = foreign.confirmed(spans) }
    let vote = KindVote(spans, document.bytes)
    return spans.map {
      EntitySpan(range: $0.range, kind: vote.kind(of: $0, document.bytes), tokens: $0.tokens)
    }
  }
}
