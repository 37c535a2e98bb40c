internal import Winnow

/// The quotes found so far: what was written last may still get parts, and who spoke last may speak on.
struct QuoteLedger {
  /// Who spoke last, and in which paragraph.
  struct Running {
    var speaker: TextRange?
    var cue: TextRange?
    var paragraph: Int
  }

  /// The marked quote that is still open for parts.
  struct Part {
    var frame: Int
    /// Its report among those of the frame.
    var report: Int?
    var kind: Quote.Kind
  }

  private(set) var quotes: [Annotation<Quote>] = []
  private(set) var running: Running?
  private(set) var last: Part?
  private var index = 0
  private var spans: [TextRange] = []

  mutating func append(_ quote: Quote, _ range: TextRange) { quotes.append(Annotation(range, quote)) }

  /// A marked quote, open for parts from now on.
  mutating func open(_ quote: Quote, _ range: TextRange, frame: Int, report: Int?, paragraph: Int) {
    close()
    quotes.append(Annotation(range, quote))
    index = quotes.count - 1
    spans = [range]
    last = Part(frame: frame, report: report, kind: quote.kind)
    running = Running(speaker: quote.speaker, cue: quote.cue, paragraph: paragraph)
  }

  /// Another part of the quote that is open.
  mutating func extend(_ range: TextRange, frame: Int, paragraph: Int) {
    spans.append(range)
    last?.frame = frame
    running?.paragraph = paragraph
  }

  /// A cue behind a later part speaks for all of them, when none stood with the first.
  mutating func claim(_ speaker: TextRange?, _ cue: TextRange?, _ evidence: Quote.Evidence) {
    guard last != nil, quotes[index].mark.cue == nil else { return }
    var mark = quotes[index].mark
    mark.speaker = speaker ?? mark.speaker
    mark.cue = cue
    mark.evidence = evidence
    quotes[index] = Annotation(quotes[index].range, mark)
    running?.speaker = mark.speaker
  }

  mutating func run(_ running: Running) { self.running = running }

  /// Writes the parts of the open quote.
  mutating func close() {
    if spans.count > 1, let end = spans.last {
      var mark = quotes[index].mark
      mark.spans = spans
      quotes[index] = Annotation(quotes[index].range.union(end), mark)
    }
    spans = []
    last = nil
  }
}
