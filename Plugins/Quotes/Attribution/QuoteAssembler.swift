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
  private let names: NameStarts
  private let isEnglish: Bool
  /// Nil in languages with blanks between words.
  private let cjk: CJKAttribution?
  private let mentions: Layer<EntityMention>
  private let removed: Layer<BoilerplateRun>
  private(set) var quotes: [Annotation<Quote>] = []
  private var running: Running?
  private var last: Part?
  /// A sentence that ends in a colon or comma behind a verb of saying.
  private var introduction: Running?

  /// Who spoke last, and where.
  private struct Running {
    var speaker: TextRange?
    var cue: TextRange?
    var paragraph: Int
  }

  /// The marked quote that was written last.
  private struct Part {
    var index: Int
    var frame: Int
    var report: Int?
    var spans: [TextRange]
  }

  init(_ document: Document, _ stretches: [Stretch], _ lexicon: Lexicon) {
    self.document = document
    self.stretches = stretches
    let tokens = document[Token.self]
    looks = stretches.map { StretchLook($0, document.bytes, tokens, lexicon) }
    frames = FrameBuilder(document, stretches, looks, lexicon)
    mentions = document[EntityMention.self]
    removed = document[BoilerplateRun.self]
    isEnglish = lexicon.language == "en"
    let code = document.language?.code
    cjk = code == "ja" || code == "zh" ? CJKAttribution(document, isJapanese: code == "ja") : nil
    names = NameStarts(
      Set(
        mentions.lazy.filter { $0.mark.kind != .misc }.map {
          Int32(tokens.firstIndex(startingAtOrAfter: $0.range.start))
        }))
  }

  mutating func assemble() {
    let turns = TurnFinder(document).turns
    for turn in turns { add(turn) }
    let spoken = Set(turns.map(\.paragraph))
    var before: ReportFinder?
    for (index, bounds) in frames.frames.enumerated() {
      let frame = Frame(items: frames.items, bounds: bounds.bounds, paragraph: bounds.paragraph)
      guard let range = frame.range(frame.bounds), removed.overlapping(range).isEmpty,
        !spoken.contains(frame.paragraph)
      else {
        before = nil
        continue
      }
      let finder = ReportFinder(frame, names, isEnglish: isEnglish)
      read(finder, index, after: before?.frame.paragraph == frame.paragraph ? before : nil)
      before = finder
    }
  }

  private mutating func add(_ turn: TurnFinder.Turn) {
    guard removed.overlapping(turn.content).isEmpty else { return }
    var quote = Quote(.turn, rule: "label of a turn")
    quote.speaker = turn.label
    quote.cue = turn.colon
    quotes.append(Annotation(turn.content, quote))
  }

  private mutating func read(_ finder: ReportFinder, _ number: Int, after before: ReportFinder?) {
    let frame = finder.frame
    let owners = Ownership(finder)
    for item in frame.bounds where frame.isStretch(item) { place(item, owners[item], finder, number, before) }
    for report in finder.reports where !report.isNested || frame.has(report.cue.upperBound - 1, .speech) {
      addIndirect(report, frame)
      if report.isNested { continue }
      running =
        report.speaker.flatMap(frame.range).map {
          Running(speaker: $0, cue: frame.range(report.cue), paragraph: frame.paragraph)
        } ?? running
    }
    introduction = finder.introduction().map {
      Running(speaker: $0.speaker.flatMap(frame.range), cue: frame.range($0.cue), paragraph: frame.paragraph)
    }
    if number < 3, finder.reports.isEmpty, let headline = finder.headline() { addIndirect(headline, frame) }
  }

  // MARK: - Marked words

  private mutating func place(
    _ item: Int, _ owner: Int?, _ finder: ReportFinder, _ number: Int, _ before: ReportFinder?
  ) {
    let frame = finder.frame
    let stretch = stretches[Int(frame[item].stretch)]
    let look = looks[Int(frame[item].stretch)]
    if stretch.continues, last != nil { return extend(stretch, number, frame) }
    if let cjk { return placeCJK(cjk, stretch, look, frame, number) }
    if let owner, !isTerm(item, look, frame, finder.reports[owner]) {
      return add(item, finder.reports[owner], owner, finder, number)
    }
    if let report = finder.signature(of: item) ?? finder.label(of: item) {
      return add(item, report, nil, finder, number)
    }
    if owner == nil, !isTerm(item, look, frame, nil), let report = finder.governor(of: item) {
      return add(item, report, nil, finder, number)
    }
    if look.isSpeechLike, look.words >= 3 || look.endsLikeSentence {
      if standsAlone(item, frame) { return addFloating(stretch, look, frame, number, before) }
      if frame.isColon(item - 1), look.words >= 4 {
        return append(Quote(.direct, rule: "behind a colon"), stretch.range, frame, number, report: nil)
      }
    }
    if look.words >= 5, !look.isName { return addUnclaimed(stretch, look, finder, number) }
    addTerm(item, look, frame)
  }

  private mutating func add(_ item: Int, _ report: Report, _ number: Int?, _ finder: ReportFinder, _ frameNumber: Int) {
    let frame = finder.frame
    let stretch = stretches[Int(frame[item].stretch)]
    let look = looks[Int(frame[item].stretch)]
    if let part = last, part.frame == frameNumber, let number, part.report == number, report.content.count > 1 {
      return extend(stretch, frameNumber, frame)
    }
    let isWhole = report.content.contains(item..<item + 1) && (look.isSpeechLike || look.words >= 6 && look.hasVerb)
    var quote = Quote(isWhole && !isFragment(item, frame, report) ? .direct : .mixed, rule: report.rule)
    quote.speaker = finder.relayed(report, item, look.hasFirstPerson).flatMap(frame.range)
    quote.cue = frame.range(report.cue)
    quote.addressee = report.addressee.flatMap(frame.range)
    append(quote, stretch.range, frame, frameNumber, report: number)
  }

  /// The narrator's words run into the marks: `was a “violation of our rights,” she said`.
  private func isFragment(_ item: Int, _ frame: Frame, _ report: Report) -> Bool {
    frame.isWord(item - 1) && !report.cue.contains(item - 1) && !frame.has(item - 1, [.that, .cue])
      && !looks[Int(frame[item].stretch)].isSpeechLike
  }

  private mutating func append(_ quote: Quote, _ range: TextRange, _ frame: Frame, _ number: Int, report: Int?) {
    quotes.append(Annotation(range, quote))
    last = Part(index: quotes.count - 1, frame: number, report: report, spans: [range])
    running = Running(speaker: quote.speaker, cue: quote.cue, paragraph: frame.paragraph)
  }

  /// Another part of the quote written last.
  private mutating func extend(_ stretch: Stretch, _ number: Int, _ frame: Frame) {
    guard var part = last else { return }
    part.spans.append(stretch.range)
    part.frame = number
    var mark = quotes[part.index].mark
    mark.spans = part.spans
    quotes[part.index] = Annotation(quotes[part.index].range.union(stretch.range), mark)
    last = part
    running?.paragraph = frame.paragraph
  }

  private mutating func placeCJK(
    _ cjk: CJKAttribution, _ stretch: Stretch, _ look: StretchLook, _ frame: Frame, _ number: Int
  ) {
    guard let range = frame.range(frame.bounds) else { return }
    if let found = cjk.attribution(of: stretch.range, from: range.start, to: range.end) {
      let isWhole = look.words >= 3 || look.endsLikeSentence
      var quote = Quote(isWhole ? .direct : .mixed, rule: "words around the marks")
      quote.speaker = found.speaker
      quote.cue = found.cue
      if quote.speaker == nil, let running, frame.paragraph - running.paragraph <= 1 { quote.speaker = running.speaker }
      append(quote, stretch.range, frame, number, report: nil)
    } else if look.endsLikeSentence || look.words >= 8, !frame.bounds.contains(where: { frame.isWord($0) }) {
      addFloating(stretch, look, frame, number, nil)
    } else {
      quotes.append(Annotation(stretch.range, Quote(.scare, rule: "marks nobody says")))
    }
  }

  // MARK: - Speech without a cue

  /// Nothing of the narrator's stands in its frame.
  private func standsAlone(_ item: Int, _ frame: Frame) -> Bool {
    !frame.bounds.contains { frame.isWord($0) }
  }

  /// Speech without a cue belongs to who spoke last, or to the subject of the sentence that leads in.
  private mutating func addFloating(
    _ stretch: Stretch, _ look: StretchLook, _ frame: Frame, _ number: Int, _ before: ReportFinder?
  ) {
    if introduction == nil, let part = last, part.frame == number - 1 || part.frame == number,
      quotes[part.index].mark.kind == .direct,
      running?.paragraph == frame.paragraph
    {
      return extend(stretch, number, frame)
    }
    var quote = Quote(.direct, rule: "goes on from the quote before")
    if let report = introduction,
      introduction?.paragraph == frame.paragraph - 1 || introduction?.paragraph == frame.paragraph
    {
      quote.speaker = report.speaker
      quote.cue = report.cue
      quote.rule = "behind a colon"
    } else if let before, before.reports.isEmpty, let subject = leadIn(before) {
      quote.speaker = subject
      quote.rule = "led in by the sentence before"
    } else if let running, frame.paragraph - running.paragraph <= 1 {
      quote.speaker = running.speaker
    }
    append(quote, stretch.range, frame, number, report: nil)
  }

  /// `Ruiz was firm. “It leaks.”`
  private func leadIn(_ finder: ReportFinder) -> TextRange? {
    guard let subject = finder.mainSubject(before: finder.frame.end), let range = finder.frame.range(subject) else {
      return nil
    }
    let isHuman =
      finder.frame.has(subject.lowerBound, [.masculine, .feminine]) || subject.contains { finder.frame.has($0, .role) }
      || mentions.overlapping(range).contains { $0.mark.kind == .person }
    return isHuman ? range : nil
  }

  /// Many words between marks are somebody's, though no verb says whose: the subject's, or who spoke last.
  private mutating func addUnclaimed(_ stretch: Stretch, _ look: StretchLook, _ finder: ReportFinder, _ number: Int) {
    var quote = Quote(look.isSpeechLike ? .direct : .mixed, rule: "too long for a label")
    quote.speaker = leadIn(finder)
    if quote.speaker == nil, let running, running.paragraph == finder.frame.paragraph {
      quote.speaker = running.speaker
    }
    append(quote, stretch.range, finder.frame, number, report: nil)
  }

  // MARK: - Marks that are no speech

  /// A title or label, even inside a report.
  private func isTerm(_ item: Int, _ look: StretchLook, _ frame: Frame, _ report: Report?) -> Bool {
    if let report, report.content.contains(item..<item + 1) {
      return look.isName && look.words <= 1 && !look.endsOpen && !report.cue.contains(item - 1)
        && !frame.isColon(item - 1)
    }
    if frame.has(item - 1, .termSign) || frame.has(item - 2, .termSign) && frame.has(item - 1, [.preposition]) {
      return look.words <= 6
    }
    if look.isName, frame.has(item - 1, .work) || look.words >= 2 || report == nil { return true }
    return false
  }

  private mutating func addTerm(_ item: Int, _ look: StretchLook, _ frame: Frame) {
    let stretch = stretches[Int(frame[item].stretch)]
    let isLabel = frame.has(item - 1, .termSign) && !frame.has(item - 1, .work)
    let kind: Quote.Kind = isLabel ? (look.words <= 6 ? .term : .scare) : look.isName ? .title : .scare
    let rule = kind == .scare ? "marks nobody says" : kind == .title ? "capitalised words nobody says" : "a label"
    quotes.append(Annotation(stretch.range, Quote(kind, rule: rule)))
  }

  // MARK: - Reported clauses

  private mutating func addIndirect(_ report: Report, _ frame: Frame) {
    let spans = report.content.compactMap(frame.range)
    guard let first = spans.first, let end = spans.last, spans.count == report.content.count else { return }
    let marked = report.content.flatMap { $0 }.filter { frame.isStretch($0) }.reduce(0) {
      $0 + stretches[Int(frame[$1].stretch)].inner.count
    }
    let total = spans.reduce(0) { $0 + $1.count }
    guard marked * 2 < total, total > 2 else { return }
    var quote = Quote(.indirect, spans: spans.count > 1 ? spans : [], rule: report.rule)
    quote.speaker = report.speaker.flatMap(frame.range)
    quote.cue = frame.range(report.cue)
    quote.addressee = report.addressee.flatMap(frame.range)
    quotes.append(Annotation(first.union(end), quote))
  }
}
