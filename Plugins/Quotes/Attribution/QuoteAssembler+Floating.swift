internal import Entities
internal import Winnow

/// Speech that no verb in its sentence claims: it belongs to who spoke last, or to the subject of the sentence before.
extension QuoteAssembler {
  /// Who spoke last, in this paragraph or the one before.
  func runningSpeaker(_ paragraph: Int) -> TextRange? {
    ledger.running.flatMap { paragraph - $0.paragraph <= 1 ? $0.speaker : nil }
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
    } else if let before, before.reports.isEmpty, let subject = leadIn(before) {
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

  /// Many words between marks are somebody's, though no verb says whose: the subject's, or who spoke last.
  mutating func addUnclaimed(
    _ stretch: Stretch, _ evidence: Quote.Evidence, _ place: Place, _ finder: ReportFinder, _ look: StretchLook
  ) {
    var quote = Quote(look.isSpeechLike ? .direct : .mixed, evidence)
    let running = ledger.running.flatMap { $0.paragraph == finder.frame.paragraph ? $0.speaker : nil }
    quote.speaker = leadIn(finder) ?? running
    ledger.open(
      quote, stretch.range, frame: place.number, report: nil, paragraph: finder.frame.paragraph)
  }
}
