internal import Winnow

/// Cuts paragraphs into sentences, one after the other.
///
/// Candidates are ICU's boundaries and, where the judge knows the language, white space at which something else speaks
/// for an end. The rules decide about the former, the judge about both, with the rules' verdict among its evidence.
struct SentenceCutter<Judge: BoundaryJudge> {
  private let text: TextBytes
  private let boundaries: [Int32]
  private let glue: [Int32]
  private let refinement: SentenceRefinement
  private let abbreviations: Abbreviations
  private let evidence: CertainEvidence
  private let style: UInt32
  private let isJudged: Bool
  private(set) var judge: Judge
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

  init(_ text: TextBytes, _ paragraphs: Layer<Paragraph>, language: String?, judge: Judge) {
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
      let boundary = takeBoundary(in: place.gap)
      if place.gap.end > start, ends(place, boundary, limit: paragraph.end) {
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
      guard boundary > start, let end = refinement.end(at: boundary, from: start, limit: paragraphEnd, nil) else {
        continue
      }
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

  /// The boundary that ICU has in the gap, if it has one there.
  private mutating func takeBoundary(in gap: Gap) -> Int? {
    var boundary: Int?
    while next < boundaries.count, Int(boundaries[next]) <= gap.next {
      if Int(boundaries[next]) > start { boundary = Int(boundaries[next]) }
      next += 1
    }
    return boundary
  }

  @inline(__always)
  private mutating func ends(_ place: PlaceScan.Place, _ boundary: Int?, limit: Int) -> Bool {
    readItem(limit: limit)
    if item == nil, boundary == nil, isBetweenWords(place.gap) { return endsBetweenWords(place, limit: limit) }
    let sides = GapSides(text, place.gap, from: start, limit: limit)
    if item != nil || !isBetweenWords(place.gap),
      let certain = evidence.decides(sides, from: start, limit: limit, item: item, words: Int(place.words - words))
    {
      return certain
    }
    return ends(place, sides, verdict(on: boundary, sides, limit: limit), limit: limit)
  }

  private mutating func readItem(limit: Int) {
    if isFresh { item = ListMarker(text, BlackRun(text, from: start, limit: limit)) }
    isFresh = false
  }

  /// What the rules say about ICU's boundary.
  private func verdict(on boundary: Int?, _ sides: GapSides, limit: Int) -> BoundaryPlace.Verdict {
    guard let boundary else { return .none }
    return refinement.end(at: boundary, from: start, limit: limit, sides) == nil ? .goesOn : .ends
  }

  private mutating func ends(
    _ place: PlaceScan.Place, _ sides: GapSides, _ verdict: BoundaryPlace.Verdict, limit: Int
  ) -> Bool {
    guard isJudged else { return verdict == .ends || verdict == .none && isBehindEllipsis(place.gap) }
    return judges(place, sides.leftFacts, sides.rightFacts, verdict, limit: limit)
  }

  @inline(__always)
  private mutating func endsBetweenWords(_ place: PlaceScan.Place, limit: Int) -> Bool {
    guard isJudged else { return false }
    let left = RunFacts(text, before: place.gap.end, limit: start)
    return judges(place, left, RunFacts(text, from: place.gap.next, limit: limit), .none, limit: limit)
  }

  @inline(__always)
  private mutating func judges(
    _ place: PlaceScan.Place, _ left: RunFacts, _ right: RunFacts, _ verdict: BoundaryPlace.Verdict, limit: Int
  ) -> Bool {
    let progress = BoundaryPlace.Progress(words: Int(place.words - words), open: UInt32(place.open))
    return judge.ends(
      at: place.gap.end,
      BoundaryPlace(text, left, right, from: start, limit: limit, verdict, progress, style: style, abbreviations))
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
