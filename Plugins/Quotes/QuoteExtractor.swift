internal import Boilerplate
internal import Entities
internal import Segmentation
public import Winnow

/// Finds what was said, by whom, with which word.
///
/// Marks are paired paragraph by paragraph; each stretch between marks is attributed from the clauses around it; what
/// nobody says is a term, title or scare quote. Sentences without marks are searched for reported clauses.
public struct QuoteExtractor: Extractor {
  public static let name = "quotes"
  public static let summary = "Direct, mixed and indirect speech with cue, speaker and addressee."
  public static let requires: [any Mark.Type] = [
    Token.self, Sentence.self, Paragraph.self, EntityMention.self, BoilerplateRun.self,
  ]

  public init(_ settings: Settings) {}

  public func extract(from document: Document) -> Layer<Quote> {
    let removed = document[BoilerplateRun.self]
    let stretches = MarkPairing(document).stretches.filter { removed.overlapping($0.range).isEmpty }
    let marked = QuoteBuilder(document, stretches).quotes()
    let quotes = Layer(marked + Self.indirect(document, stretches, removed))
    return Layer(Self.resolved(quotes, SpeakerResolver(document)))
  }

  private static func indirect(
    _ document: Document, _ stretches: [Stretch], _ removed: Layer<BoilerplateRun>
  ) -> [Annotation<Quote>] {
    let tokens = document[Token.self]
    let speech = IndirectSpeech(bytes: document.bytes, tokens: tokens)
    var next = 0
    return document[Sentence.self].compactMap { sentence in
      while next < stretches.count, stretches[next].range.end <= sentence.range.start { next += 1 }
      let isMarked = next < stretches.count && stretches[next].range.overlaps(sentence.range)
      guard !isMarked, removed.overlapping(sentence.range).isEmpty else { return nil }
      let first = tokens.firstIndex(startingAtOrAfter: sentence.range.start)
      return speech.quote(first..<tokens.firstIndex(startingAtOrAfter: sentence.range.end))
    }
  }

  private static func resolved(_ quotes: Layer<Quote>, _ resolver: SpeakerResolver) -> [Annotation<Quote>] {
    var last: Int?
    return quotes.map { quote in
      guard let speaker = quote.mark.speaker else { return quote }
      var mark = quote.mark
      mark.entity = resolver.entity(of: speaker, last: last)
      last = mark.entity ?? last
      return Annotation(quote.range, mark)
    }
  }
}
