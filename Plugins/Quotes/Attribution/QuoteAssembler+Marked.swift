internal import Entities
internal import Segmentation
internal import Winnow

/// Words between marks: speech with a report of its own, or labels, titles and scare quotes.
extension QuoteAssembler {
  /// A stretch in its frame.
  struct Place {
    var item: Int
    /// The report that holds it.
    var owner: Int?
    /// Of the frame.
    var number: Int
    /// The frame has no word of the narrator's.
    var isBare: Bool
  }

  mutating func read(_ place: Place, _ finder: ReportFinder, _ before: ReportFinder?) {
    let (item, frame) = (place.item, finder.frame)
    let stretch = stretches[Int(frame[item].stretch)]
    let look = looks[Int(frame[item].stretch)]
    if stretch.continues, ledger.last != nil { return extend(stretch, place, finder) }
    if let cjk { return readCJK(cjk, place, stretch, look, frame) }
    if let owner = place.owner, !TermRules.isTerm(item, look, frame, finder.reports[owner]) {
      return add(finder.reports[owner], place, finder, before)
    }
    if let report = finder.signature(of: item) ?? finder.label(of: item) {
      return add(report, place, finder, isOwner: false)
    }
    if place.owner == nil, !TermRules.isTerm(item, look, frame, nil),
      let report = finder.governor(of: item) ?? finder.viewpoint(of: item)
    {
      return add(report, place, finder, isOwner: false)
    }
    if look.isSpeechLike, look.words >= 3 || look.endsLikeSentence, !stretch.isLost || look.hasVerb {
      if place.isBare { return addFloating(stretch, place, frame, before) }
      if frame.isColon(item - 1), look.words >= 3 { return addUnclaimed(stretch, .introduced, place, finder, look) }
    }
    if stretch.isLost, !look.hasVerb { return }
    if look.words >= 5, !look.isName, !isNamed(stretch, place.item, look, frame) {
      return addUnclaimed(stretch, .unclaimed, place, finder, look)
    }
    ledger.append(TermRules.kind(item, look, frame), stretch.range)
  }

  /// A title that the entities know, or words behind what they name: `the message “Already a subscriber? Sign in”`.
  private func isNamed(_ stretch: Stretch, _ item: Int, _ look: StretchLook, _ frame: Frame) -> Bool {
    if look.words <= 10, frame.has(item - 1, [.work, .termSign, .speechNoun]), !frame.has(item - 1, .cue) {
      return true
    }
    return mentions.within(stretch.inner).contains {
      $0.mark.kind == .misc && $0.range.count * 4 >= stretch.inner.count * 3
    }
  }

  mutating func add(
    _ report: Report, _ place: Place, _ finder: ReportFinder, _ before: ReportFinder? = nil, isOwner: Bool = true
  ) {
    let frame = finder.frame
    let stretch = stretches[Int(frame[place.item].stretch)]
    let look = looks[Int(frame[place.item].stretch)]
    let number = isOwner ? place.owner : nil
    if let part = ledger.last, part.frame == place.number, let number, part.report == number, report.content.count > 1 {
      return ledger.extend(stretch.range, frame: place.number, paragraph: frame.paragraph)
    }
    var quote = Quote(isDirect(report, place.item, look, frame) ? .direct : .mixed, report.evidence)
    quote.speaker = finder.relayed(report, place.item, look.hasFirstPerson).flatMap(frame.phraseRange)
    if report.evidence == .verbAlone { quote.speaker = droppedSubject(frame.paragraph, before) }
    quote.cue = frame.range(report.cue)
    quote.addressee = report.addressee.flatMap(frame.range)
    ledger.open(quote, stretch.range, frame: place.number, report: number, paragraph: frame.paragraph)
  }

  /// The marks hold all that was said, and the narrator's words don't run into them: `was a “violation of rights,” she said`.
  func isDirect(_ report: Report, _ item: Int, _ look: StretchLook, _ frame: Frame) -> Bool {
    guard report.content.contains(item..<item + 1) else { return false }
    if look.isSpeechLike { return true }
    let runsOn = frame.isWord(item - 1) && !report.cue.contains(item - 1) && !frame.has(item - 1, [.that, .cue])
    if runsOn { return false }
    return look.words >= 6 && look.hasVerb
      || look.beginsUpper && (look.endsOpen || frame.isColon(item - 1) || !isEnglish)
  }

  /// A part that goes on from the paragraph before, with a cue behind it perhaps.
  mutating func extend(_ stretch: Stretch, _ place: Place, _ finder: ReportFinder) {
    ledger.extend(stretch.range, frame: place.number, paragraph: finder.frame.paragraph)
    guard let owner = place.owner else { return }
    let report = finder.reports[owner]
    ledger.claim(report.speaker.flatMap(finder.frame.phraseRange), finder.frame.range(report.cue), report.evidence)
  }

  mutating func readCJK(
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
}
