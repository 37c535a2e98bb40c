internal import Boilerplate
internal import Entities
internal import Segmentation
public import Winnow

/// Finds what was said, by whom, with which word.
///
/// Marks are paired paragraph by paragraph. The narrator's sentences, with each quotation as a single item, are searched
/// for reports: a verb or phrase of saying, its subject, the clause or quotation it governs. What nobody says is a term,
/// title or scare quote.
public struct QuoteExtractor: Extractor {
  public static let name = "quotes"
  public static let summary = "Direct, mixed and indirect speech with cue, speaker and addressee."
  public static let requires: [any Mark.Type] = [
    Token.self, Sentence.self, Paragraph.self, EntityMention.self, BoilerplateRun.self,
  ]

  public init(_ settings: Settings) {}

  public func extract(from document: Document) -> Layer<Quote> {
    let lexicon = document.language.flatMap { Lexicon.of($0.code) } ?? Lexicon.best(for: document[Token.self])
    let removed = document[BoilerplateRun.self]
    let stretches = MarkPairing(document, lexicon).stretches.filter { removed.overlapping($0.range).isEmpty }
    var assembler = QuoteAssembler(document, stretches, lexicon)
    let resolver = SpeakerResolver(document, lexicon, stretches)
    return Layer(Self.resolved(Layer(assembler.assemble()), resolver))
  }

  private static func resolved(_ quotes: Layer<Quote>, _ resolver: SpeakerResolver) -> [Annotation<Quote>] {
    var last: Int?
    return quotes.map { quote in
      guard let speaker = quote.mark.speaker else { return quote }
      var mark = quote.mark
      mark.entity = resolver.entity(of: speaker, last: last)
      mark.confidence = SpeakerConfidence.value(of: mark.evidence)
      last = mark.entity ?? last
      return Annotation(quote.range, mark)
    }
  }
}
