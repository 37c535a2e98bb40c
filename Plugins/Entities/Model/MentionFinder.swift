internal import Segmentation
package import Winnow

/// Finds and types the names of a document: tags, spans, then one type for each name.
package struct MentionFinder: Sendable {
  package static let standard = MentionFinder(.standard)

  private let tagger: EntityTagger
  private let types: [EntityType]
  /// The built-in model knows English, and its types are those of the lists.
  private let isBuiltIn: Bool

  package init(_ tagger: EntityTagger, isBuiltIn: Bool = true) {
    self.tagger = tagger
    self.isBuiltIn = isBuiltIn
    types = tagger.model?.types ?? EntityType.standard
  }

  /// How the features of documents are to be made, see `EntityModel`.
  package var takesAnyWord: Bool { tagger.model?.takesAnyWord ?? false }

  /// Spans in order, not overlapping.
  ///
  /// - Parameter features: made only where the model is asked.
  package func spans(_ document: Document, _ features: @autoclosure () -> EntityFeatures) -> [EntitySpan] {
    let tokens = document[Token.self]
    if isBuiltIn, let names = HanNames(document) { return names.spans(tokens) }
    if isBuiltIn, let names = KoreanNames(document) { return names.spans(tokens) }
    if isBuiltIn, let names = ArabicNames(document) { return names.spans() }
    let foreign = isBuiltIn ? ForeignNames(document) : nil
    var spans = foreign?.asksModel == false ? [] : tagged(tokens, document.bytes, features())
    if isBuiltIn { spans = JoinedNames(spans, tokens, document.bytes).parted(spans) }
    if let foreign { spans = foreign.spans(spans) }
    return isBuiltIn ? corrected(spans, document, isEnglish: foreign == nil) : voted(spans, document.bytes)
  }

  /// One type for each name of the document, then what the words beside names say, then what is known of sports and
  /// titles.
  private func corrected(_ spans: [EntitySpan], _ document: Document, isEnglish: Bool) -> [EntitySpan] {
    let (tokens, bytes) = (document[Token.self], document.bytes)
    let words = SentenceWords(document)
    var spans = WireNames(words).adding(to: voted(spans, bytes))
    if isEnglish { spans = besideWords(spans, words) }
    spans = SpokenInitials(words).adding(to: spans)
    return QuotedWorks(tokens, bytes).adding(to: TeamNames(tokens, bytes).typed(spans))
  }

  private func besideWords(_ spans: [EntitySpan], _ words: SentenceWords) -> [EntitySpan] {
    var spans = TitledPersons(words).adding(to: WholeNames(words).whole(spans))
    spans = NameHeads(words).typed(spans)
    let contexts = OrganizationContexts(words)
    spans = UnsureOrganizations(words, contexts).typed(spans)
    spans = UnsurePlaces(words, contexts).typed(spans)
    spans = NamedOrganizations(words, contexts).adding(to: spans)
    spans = Companies(words).adding(to: spans)
    spans = KnownWords(words).adding(to: spans)
    return NamedThings(words).typed(spans)
  }

  private func voted(_ spans: [EntitySpan], _ bytes: [UInt8]) -> [EntitySpan] {
    let vote = TypeVote(spans, bytes, knowsDemonyms: isBuiltIn)
    return spans.map { EntitySpan(range: $0.range, type: vote.type(of: $0, bytes), tokens: $0.tokens) }
  }

  private func tagged(_ tokens: Layer<Token>, _ bytes: [UInt8], _ features: EntityFeatures) -> [EntitySpan] {
    let tags = tagger.tags(features, count: tokens.count)
    return SpanCollector(tokens, bytes, types, takesAnyWord: takesAnyWord).spans(tags)
  }
}
