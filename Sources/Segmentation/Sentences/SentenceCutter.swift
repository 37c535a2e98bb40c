internal import Winnow

/// Cuts paragraphs into sentences, one after the other.
///
/// Candidates are ICU's boundaries and, where the judge knows the language, white space at which something else speaks
/// for an end. The rules decide about the former, the judge about both, with the rules' verdict among its evidence.
struct SentenceCutter<Judge: BoundaryJudge> {
  private let text: [UInt8]
  private let boundaries: [Int32]
  private let glue: [Int32]
  private let refinement: SentenceRefinement
  private let abbreviations: Abbreviations
  private let evidence: CertainEvidence
  private let style: UInt32
  private let isJudged: Bool
  private(set) var judge: Judge
  private var features = BoundaryFeatures()
  private var scan: PlaceScan
  /// Gaps of the text before the sentence.
  private var words: Int32 = 0
  private var next = 0
  private var nextGlue = 0
  private var start = 0
  /// The marker that the sentence begins with.
  private var item: ListMarker?
  /// Nobody has looked for one yet.
  private var isFresh = true
  private var sentences: [Annotation<Sentence>] = []

  init(_ text: [UInt8], _ paragraphs: Layer<Paragraph>, language: String?, judge: Judge) {
    self.text = text
    self.judge = judge
    isJudged = language == nil || language == "en"
    style = DocumentStyle.classify(text, paragraphs)
    scan = PlaceScan(isJudged ? (style == DocumentStyle.careful ? .evident : .all) : .marks)
    let found = SentenceBoundaries(text, isGreek: language == "el")
    boundaries = found.ends
    glue = GlueBoundaries(text, stops: found.gluedStops).ends
    abbreviations = Abbreviations(language: language)
    evidence = CertainEvidence(text, abbreviations, language: language)
    refinement = SentenceRefinement(text, abbreviations)
  }

  /// The sentences of all paragraphs, which must be in order.
  mutating func sentences(in paragraphs: Layer<Paragraph>) -> [Annotation<Sentence>] {
    for paragraph in paragraphs { cut(paragraph.range) }
    return sentences
  }

  private mutating func cut(_ paragraph: TextRange) {
    begin(paragraph.start)
    scan.run(text, paragraph)
    for index in scan.places.indices {
      let place = scan.places[index]
      if place.gap.end <= start { continue }
      cutInside(before: place.gap.end, limit: paragraph.end)
      let verdict = self.verdict(on: place.gap, limit: paragraph.end)
      if place.gap.end > start, ends(place, verdict, limit: paragraph.end) {
        end(at: place.gap.end, next: place.gap.next)
        words = place.words
      }
    }
    cutInside(before: paragraph.end - 1, limit: paragraph.end)
    end(at: paragraph.end)
    words = scan.places.last?.words ?? words
  }

  private mutating func begin(_ start: Int) {
    self.start = start
    item = nil
    isFresh = true
  }

  /// - Parameter next: where the next sentence begins; `end` where no white space is between.
  private mutating func end(at end: Int, next: Int? = nil) {
    if let range = Blank.trimmed(text, start, end) { sentences.append(Annotation(range, Sentence())) }
    begin(next ?? end)
  }

  /// Boundaries without white space: behind CJK stops, in glued text, before citation marks.
  private mutating func cutInside(before limit: Int, limit paragraphEnd: Int) {
    while next < boundaries.count, Int(boundaries[next]) <= limit {
      let boundary = Int(boundaries[next])
      cutGlue(before: boundary)
      next += 1
      guard boundary > start, let end = refinement.end(at: boundary, from: start, limit: paragraphEnd) else { continue }
      self.end(at: end)
    }
    cutGlue(before: limit)
  }

  private mutating func cutGlue(before limit: Int) {
    while nextGlue < glue.count, Int(glue[nextGlue]) <= limit {
      if Int(glue[nextGlue]) > start { end(at: Int(glue[nextGlue])) }
      nextGlue += 1
    }
  }

  /// What the rules say about the boundary that ICU has in the gap, if it has one there.
  private mutating func verdict(on gap: Gap, limit: Int) -> BoundaryPlace.Verdict {
    var verdict = BoundaryPlace.Verdict.none
    while next < boundaries.count, Int(boundaries[next]) <= gap.next {
      let boundary = Int(boundaries[next])
      next += 1
      guard boundary > start else { continue }
      verdict = refinement.end(at: boundary, from: start, limit: limit) == nil ? .goesOn : .ends
    }
    return verdict
  }

  private mutating func ends(_ place: PlaceScan.Place, _ verdict: BoundaryPlace.Verdict, limit: Int) -> Bool {
    if isFresh {
      item = ListMarker(text, BlackRun(text, from: start, limit: limit))
      isFresh = false
    }
    let gap = place.gap
    let progress = BoundaryPlace.Progress(words: Int(place.words - words), open: UInt32(place.open))
    let left = BlackRun(text, before: gap.end, limit: start)
    let right = BlackRun(text, from: gap.next, limit: limit)
    if item != nil || !isBetweenWords(gap),
      let certain = evidence.decides(gap, left, right, from: start, limit: limit, item: item, words: progress.words)
    {
      return certain
    }
    guard isJudged else { return verdict == .ends || verdict == .none && isBehindEllipsis(gap) }
    BoundaryPlace(text, left, right, from: start, limit: limit)
      .fill(&features, verdict, progress, style: style, abbreviations)
    return judge.ends(at: gap.end, features)
  }

  /// Where only a list of items has evidence that is certain.
  private func isBetweenWords(_ gap: Gap) -> Bool {
    (text[gap.end - 1] | 0x20) &- 0x61 < 26 && (text[gap.next] | 0x20) &- 0x61 < 26
  }

  /// `…` is no stop of ICU's; before a capital it ends a sentence.
  private func isBehindEllipsis(_ gap: Gap) -> Bool {
    gap.end >= 3 && text[gap.end - 3] == 0xE2 && text[gap.end - 2] == 0x80 && text[gap.end - 1] == 0xA6
      && Traits(of: Scalars.decode(text, at: gap.next).scalar).contains(.upper)
  }
}
