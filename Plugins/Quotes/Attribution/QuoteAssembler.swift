internal import Boilerplate
internal import Entities
internal import Segmentation
internal import Winnow

/// Turns the reports of each frame into quotes: kinds, joined parts, speakers that go on.
struct QuoteAssembler {
  let document: Document
  let stretches: [Stretch]
  let looks: [StretchLook]
  private let frames: FrameBuilder
  private let names: NameEdges
  let mentions: Layer<EntityMention>
  private let removed: Layer<BoilerplateRun>
  let isEnglish: Bool
  private let isVerbSecond: Bool
  /// Nil in languages with blanks between words.
  let cjk: CJKAttribution?
  var ledger = QuoteLedger()
  /// A sentence that ends in a colon or comma behind a verb of saying.
  var introduction: QuoteLedger.Running?

  init(_ document: Document, _ stretches: [Stretch], _ lexicon: Lexicon) {
    self.document = document
    self.stretches = stretches
    let tokens = document[Token.self]
    looks = stretches.map { StretchLook($0, document.bytes, tokens, lexicon) }
    frames = FrameBuilder(document, stretches, looks, lexicon)
    mentions = document[EntityMention.self]
    removed = document[BoilerplateRun.self]
    let code = document.language?.code
    isEnglish = lexicon.language == "en"
    isVerbSecond = lexicon.isVerbSecond
    cjk = code == "ja" || code == "zh" ? CJKAttribution(document, isJapanese: code == "ja") : nil
    names = NameEdges(
      mentions.filter { $0.mark.kind != .misc && !$0.mark.isNominal }.map {
        tokens.firstIndex(
          startingAtOrAfter: $0.range.start)..<tokens.firstIndex(startingAtOrAfter: $0.range.end)
      })
  }

  /// No sentence has so many words and marks: what lacks stops for so long is a list or no prose, and nobody speaks in it.
  private static let longestProse = 2_000

  /// All quotes of the document; those without marks stand behind the marked ones of their sentence.
  mutating func assemble() -> [Annotation<Quote>] {
    let turns = TurnFinder(document).turns
    for turn in turns { add(turn) }
    let spoken = Set(turns.map(\.paragraph))
    var before: ReportFinder?
    for (index, bounds) in frames.frames.enumerated() {
      let frame = Frame(
        items: frames.items, bounds: bounds.bounds, paragraph: bounds.paragraph, isEnglish: isEnglish,
        isVerbSecond: isVerbSecond)
      guard let range = frame.range(frame.bounds), removed.overlapping(range).isEmpty,
        !spoken.contains(frame.paragraph), frame.bounds.count <= Self.longestProse
      else {
        before = nil
        continue
      }
      let finder = ReportFinder(frame, names)
      read(finder, index, after: before?.frame.paragraph == frame.paragraph ? before : nil)
      before = finder
    }
    ledger.close()
    return ledger.quotes
  }

  private mutating func add(_ turn: TurnFinder.Turn) {
    guard removed.overlapping(turn.content).isEmpty else { return }
    var quote = Quote(.turn, .turn)
    quote.speaker = turn.label
    quote.cue = turn.colon
    ledger.append(quote, turn.content)
  }

  private mutating func read(_ finder: ReportFinder, _ number: Int, after before: ReportFinder?) {
    let frame = finder.frame
    let owners = Ownership(finder)
    let isBare = frame.bounds.allSatisfy { !frame.isWord($0) || frame.has($0, [.and, .but]) && frame.isColon($0 + 1) }
    for item in frame.bounds where frame.isStretch(item) {
      let place = Place(item: item, owner: owners[item], number: number, isBare: isBare)
      read(place, finder, before)
    }
    for report in finder.reports where !report.isNested || frame.has(report.cue.upperBound - 1, .speech) {
      addIndirect(report, frame)
      guard !report.isNested, let speaker = report.speaker.flatMap(frame.phraseRange) else { continue }
      ledger.run(.init(speaker: speaker, cue: frame.range(report.cue), paragraph: frame.paragraph))
    }
    introduction = finder.introduction().map {
      .init(speaker: $0.speaker.flatMap(frame.phraseRange), cue: frame.range($0.cue), paragraph: frame.paragraph)
    }
    if number < 3, finder.reports.isEmpty, let headline = finder.headline() { addIndirect(headline, frame) }
  }

  // MARK: - Reported clauses

  /// The clause of a report, unless most of it stands between marks and is a quote already.
  mutating func addIndirect(_ report: Report, _ frame: Frame) {
    let spans = report.content.compactMap(frame.range)
    guard let first = spans.first, let end = spans.last, spans.count == report.content.count else { return }
    let marked = report.content.flatMap { $0 }.filter { frame.isStretch($0) }.reduce(0) {
      $0 + stretches[Int(frame[$1].stretch)].inner.count
    }
    let total = spans.reduce(0) { $0 + $1.count }
    let isMarked = report.content.allSatisfy { $0.count == 1 && frame.isStretch($0.lowerBound) }
    guard !isMarked, marked * 2 < total, total > 2 else { return }
    var quote = Quote(.indirect, report.evidence, spans: spans.count > 1 ? spans : [])
    quote.speaker = report.speaker.flatMap(frame.phraseRange)
    quote.cue = frame.range(report.cue)
    quote.addressee = report.addressee.flatMap(frame.range)
    ledger.append(quote, first.union(end))
  }
}
