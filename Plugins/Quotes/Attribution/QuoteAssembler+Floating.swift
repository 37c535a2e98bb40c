internal import Entities
internal import Winnow

/// Speech that no verb in its sentence claims: it belongs to who spoke last, or to the subject of the sentence before.
extension QuoteAssembler {
  /// Who spoke last, in this paragraph or the one before.
  func runningSpeaker(_ paragraph: Int) -> TextRange? {
    ledger.running.flatMap { paragraph - $0.paragraph <= 1 ? $0.speaker : nil }
  }

  /// Whom a verb without a subject means: the person of the sentence before, if nobody speaks in it, else who spoke last.
  func droppedSubject(_ paragraph: Int, _ before: ReportFinder?) -> TextRange? {
    let isSilent = before.map { finder in
      finder.reports.isEmpty && !finder.frame.bounds.contains { finder.frame.isStretch($0) }
    }
    if isSilent == true, let named = before.flatMap({ leadIn($0) ?? person(in: $0.frame) }) { return named }
    return runningSpeaker(paragraph)
  }

  /// The one person that the narrator names in a sentence; nil when there are more.
  private func person(in frame: Frame) -> TextRange? {
    guard let range = frame.range(frame.bounds) else { return nil }
    let named = mentions.within(range).filter { $0.mark.kind == .person && !$0.mark.isNominal }
    guard let first = named.first, named.allSatisfy({ $0.mark.entity == first.mark.entity }) else { return nil }
    return first.range
  }

  /// Speech alone in its sentence belongs to who spoke last, or to the subject of the sentence that leads in.
  mutating func addFloating(_ stretch: Stretch, _ place: Place, _ frame: Frame, _ before: ReportFinder?) {
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
    } else if let before, before.reports.isEmpty, let subject = leadIn(before) ?? person(in: before.frame) {
      quote.speaker = subject
      quote.evidence = .leadIn
    } else {
      quote.speaker = runningSpeaker(frame.paragraph)
    }
    ledger.open(quote, stretch.range, frame: place.number, report: nil, paragraph: frame.paragraph)
  }

  /// `Ruiz was firm. “It leaks.”`
  func leadIn(_ finder: ReportFinder) -> TextRange? {
    let frame = finder.frame
    guard let subject = finder.mainSubject(before: frame.end), let range = frame.range(subject) else { return nil }
    let isHuman =
      frame.has(subject.lowerBound, [.masculine, .feminine]) || subject.contains { frame.has($0, .role) }
      || mentions.within(range).contains { $0.mark.kind == .person }
    return isHuman ? range : nil
  }

  /// Many words between marks are somebody's, though no verb says whose: the subject's, or who spoke last. Where there is
  /// neither, fewer than ten are more often a motto, a notice or a title.
  mutating func addUnclaimed(
    _ stretch: Stretch, _ evidence: Quote.Evidence, _ place: Place, _ finder: ReportFinder, _ look: StretchLook
  ) {
    var quote = Quote(look.isSpeechLike ? .direct : .mixed, evidence)
    let running = ledger.running.flatMap { $0.paragraph == finder.frame.paragraph ? $0.speaker : nil }
    quote.speaker = leadIn(finder) ?? running
    if quote.speaker == nil, look.words < 10, !finder.frame.isColon(place.item - 1) {
      return ledger.append(TermRules.kind(place.item, look, finder.frame), stretch.range)
    }
    ledger.open(
      quote, stretch.range, frame: place.number, report: nil, paragraph: finder.frame.paragraph)
  }
}
