internal import Boilerplate
internal import Entities
internal import Segmentation
internal import Winnow

/// Turns the reports of each frame into quotes: kinds, joined parts, speakers that go on.
struct QuoteAssembler {
  private let document: Document
  private let stretches: [Stretch]
  private let looks: [StretchLook]
  private let frames: FrameBuilder
  private let names: NameEdges
  private let mentions: Layer<EntityMention>
  private let removed: Layer<BoilerplateRun>
  private let isEnglish: Bool
  /// Nil in languages with blanks between words.
  private let cjk: CJKAttribution?
  private var ledger = QuoteLedger()
  /// A sentence that ends in a colon or comma behind a verb of saying.
  private var introduction: QuoteLedger.Running?

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
    cjk = code == "ja" || code == "zh" ? CJKAttribution(document, isJapanese: code == "ja") : nil
    names = NameEdges(
      mentions.filter { $0.mark.kind != .misc && !$0.mark.isNominal }.map {
        tokens.firstIndex(
          startingAtOrAfter: $0.range.start)..<tokens.firstIndex(startingAtOrAfter: $0.range.end)
      })
  }

  /// All quotes of the document; those without marks stand behind the marked ones of their sentence.
  mutating func assemble() -> [Annotation<Quote>] {
    let turns = TurnFinder(document).turns
    for turn in turns { add(turn) }
    let spoken = Set(turns.map(\.paragraph))
    var before: ReportFinder?
    for (index, bounds) in frames.frames.enumerated() {
      let frame = Frame(items: frames.items, bounds: bounds.bounds, paragraph: bounds.paragraph, isEnglish: isEnglish)
      guard let range = frame.range(frame.bounds), removed.overlapping(range).isEmpty,
        !spoken.contains(frame.paragraph)
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
    let isBare = !frame.bounds.contains { frame.isWord($0) }
    for item in frame.bounds where frame.isStretch(item) {
      let place = Place(item: item, owner: owners[item], number: number, isBare: isBare)
      read(place, finder, before)
    }
    for report in finder.reports where !report.isNested || frame.has(report.cue.upperBound - 1, .speech) {
      addIndirect(report, frame)
      guard !report.isNested, let speaker = report.speaker.flatMap(frame.range) else { continue }
      ledger.run(.init(speaker: speaker, cue: frame.range(report.cue), paragraph: frame.paragraph))
    }
    introduction = finder.introduction().map {
      .init(speaker: $0.speaker.flatMap(frame.range), cue: frame.range($0.cue), paragraph: frame.paragraph)
    }
    if number < 3, finder.reports.isEmpty, let headline = finder.headline() { addIndirect(headline, frame) }
  }

  // MARK: - Marked words

  /// A stretch in its frame.
  private struct Place {
    var item: Int
    /// The report that holds it.
    var owner: Int?
    /// Of the frame.
    var number: Int
    /// The frame has no word of the narrator's.
    var isBare: Bool
  }

  private mutating func read(_ place: Place, _ finder: ReportFinder, _ before: ReportFinder?) {
    let (item, frame) = (place.item, finder.frame)
    let stretch = stretches[Int(frame[item].stretch)]
    let look = looks[Int(frame[item].stretch)]
    if stretch.continues, ledger.last != nil { return extend(stretch, place, finder) }
    if let cjk { return readCJK(cjk, place, stretch, look, frame) }
    if let owner = place.owner, !TermRules.isTerm(item, look, frame, finder.reports[owner]) {
      return add(finder.reports[owner], place, finder)
    }
    if let report = finder.signature(of: item) ?? finder.label(of: item) {
      return add(report, place, finder, isOwner: false)
    }
    if place.owner == nil, !TermRules.isTerm(item, look, frame, nil), let report = finder.governor(of: item) {
      return add(report, place, finder, isOwner: false)
    }
    if look.isSpeechLike, look.words >= 3 || look.endsLikeSentence, !stretch.isLost || look.hasVerb {
      if place.isBare { return addFloating(stretch, place, frame, before) }
      if frame.isColon(item - 1), look.words >= 3 { return addUnclaimed(stretch, .introduced, place, finder, look) }
    }
    if stretch.isLost, !look.hasVerb { return }
    if look.words >= 5, !look.isName { return addUnclaimed(stretch, .unclaimed, place, finder, look) }
    ledger.append(TermRules.kind(item, look, frame), stretch.range)
  }

  private mutating func add(_ report: Report, _ place: Place, _ finder: ReportFinder, isOwner: Bool = true) {
    let frame = finder.frame
    let stretch = stretches[Int(frame[place.item].stretch)]
    let look = looks[Int(frame[place.item].stretch)]
    let number = isOwner ? place.owner : nil
    if let part = ledger.last, part.frame == place.number, let number, part.report == number, report.content.count > 1 {
      return ledger.extend(stretch.range, frame: place.number, paragraph: frame.paragraph)
    }
    var quote = Quote(isDirect(report, place.item, look, frame) ? .direct : .mixed, report.evidence)
    quote.speaker = finder.relayed(report, place.item, look.hasFirstPerson).flatMap(frame.range)
    if report.evidence == .verbAlone { quote.speaker = runningSpeaker(frame.paragraph) }
    quote.cue = frame.range(report.cue)
    quote.addressee = report.addressee.flatMap(frame.range)
    ledger.open(quote, stretch.range, frame: place.number, report: number, paragraph: frame.paragraph)
  }

  /// The marks hold all that was said, and the narrator's words don't run into them: `was a “violation of rights,” she said`.
  private func isDirect(_ report: Report, _ item: Int, _ look: StretchLook, _ frame: Frame) -> Bool {
    guard report.content.contains(item..<item + 1) else { return false }
    if look.isSpeechLike { return true }
    let runsOn = frame.isWord(item - 1) && !report.cue.contains(item - 1) && !frame.has(item - 1, [.that, .cue])
    if runsOn { return false }
    return look.words >= 6 && look.hasVerb
      || look.beginsUpper && (look.endsOpen || frame.isColon(item - 1) || !isEnglish)
  }

  /// A part that goes on from the paragraph before, with a cue behind it perhaps.
  private mutating func extend(_ stretch: Stretch, _ place: Place, _ finder: ReportFinder) {
    ledger.extend(stretch.range, frame: place.number, paragraph: finder.frame.paragraph)
    guard let owner = place.owner else { return }
    let report = finder.reports[owner]
    ledger.claim(report.speaker.flatMap(finder.frame.range), finder.frame.range(report.cue), report.evidence)
  }

  private mutating func readCJK(
    _ cjk: CJKAttribution, _ place: Place, _ stretch: Stretch, _ look: StretchLook, _ frame: Frame
  ) {
    guard let range = frame.range(frame.bounds) else { return }
    let paragraph = document[Paragraph.self][frame.paragraph].range
    let next = Int(frame[place.item].stretch) + 1
    let end = min(paragraph.end, next < stretches.count ? stretches[next].range.start : paragraph.end)
    if let found = cjk.attribution(of: stretch.range, from: range.start, to: end) {
      var quote = Quote(look.words >= 3 || look.endsLikeSentence ? .direct : .mixed, .nearby)
      quote.speaker = found.speaker ?? runningSpeaker(frame.paragraph)
      quote.cue = found.cue
      ledger.open(quote, stretch.range, frame: place.number, report: nil, paragraph: frame.paragraph)
    } else if look.endsLikeSentence || look.words >= 8, place.isBare {
      addFloating(stretch, place, frame, nil)
    } else {
      ledger.append(Quote(.scare, .scare), stretch.range)
    }
  }

  // MARK: - Speech without a cue

  /// Who spoke last, in this paragraph or the one before.
  private func runningSpeaker(_ paragraph: Int) -> TextRange? {
    ledger.running.flatMap { paragraph - $0.paragraph <= 1 ? $0.speaker : nil }
  }

  /// Speech alone in its sentence belongs to who spoke last, or to the subject of the sentence that leads in.
  private mutating func addFloating(_ stretch: Stretch, _ place: Place, _ frame: Frame, _ before: ReportFinder?) {
    if introduction == nil, let part = ledger.last, part.frame >= place.number - 1, part.kind == .direct,
      ledger.running?.paragraph == frame.paragraph
    {
      return ledger.extend(stretch.range, frame: place.number, paragraph: frame.paragraph)
    }
    var quote = Quote(.direct, .continued)
    if let introduction, frame.paragraph - introduction.paragraph <= 1 {
      quote.speaker = introduction.speaker
      quote.cue = introduction.cue
      quote.evidence = .introduced
    } else if let before, before.reports.isEmpty, let subject = leadIn(before) {
      quote.speaker = subject
      quote.evidence = .leadIn
    } else {
      quote.speaker = runningSpeaker(frame.paragraph)
    }
    ledger.open(quote, stretch.range, frame: place.number, report: nil, paragraph: frame.paragraph)
  }

  /// `Ruiz was firm. “It leaks.”`
  private func leadIn(_ finder: ReportFinder) -> TextRange? {
    let frame = finder.frame
    guard let subject = finder.mainSubject(before: frame.end), let range = frame.range(subject) else { return nil }
    let isHuman =
      frame.has(subject.lowerBound, [.masculine, .feminine]) || subject.contains { frame.has($0, .role) }
      || mentions.within(range).contains { $0.mark.kind == .person }
    return isHuman ? range : nil
  }

  /// Many words between marks are somebody's, though no verb says whose: the subject's, or who spoke last.
  private mutating func addUnclaimed(
    _ stretch: Stretch, _ evidence: Quote.Evidence, _ place: Place, _ finder: ReportFinder, _ look: StretchLook
  ) {
    var quote = Quote(look.isSpeechLike ? .direct : .mixed, evidence)
    let running = ledger.running.flatMap { $0.paragraph == finder.frame.paragraph ? $0.speaker : nil }
    quote.speaker = leadIn(finder) ?? running
    ledger.open(
      quote, stretch.range, frame: place.number, report: nil, paragraph: finder.frame.paragraph)
  }

  // MARK: - Reported clauses

  /// The clause of a report, unless most of it stands between marks and is a quote already.
  private mutating func addIndirect(_ report: Report, _ frame: Frame) {
    let spans = report.content.compactMap(frame.range)
    guard let first = spans.first, let end = spans.last, spans.count == report.content.count else { return }
    let marked = report.content.flatMap { $0 }.filter { frame.isStretch($0) }.reduce(0) {
      $0 + stretches[Int(frame[$1].stretch)].inner.count
    }
    let total = spans.reduce(0) { $0 + $1.count }
    guard marked * 2 < total, total > 2 else { return }
    var quote = Quote(.indirect, report.evidence, spans: spans.count > 1 ? spans : [])
    quote.speaker = report.speaker.flatMap(frame.range)
    quote.cue = frame.range(report.cue)
    quote.addressee = report.addressee.flatMap(frame.range)
    ledger.append(quote, first.union(end))
  }
}
