internal import Segmentation
internal import Winnow

/// Finds speaker and cue of a stretch between marks in the clauses around it.
struct SpeakerFinder {
  let bytes: [UInt8]
  let tokens: Layer<Token>

  /// - Parameters:
  ///   - before: tokens of the sentence before the stretch, outside marks.
  ///   - after: tokens behind it.
  ///   - endsOpen: the stretch ends in a comma or in what can stand for one, so that the sentence goes on behind it.
  func attribution(before: Range<Int>, after: Range<Int>, endsOpen: Bool) -> Attribution? {
    if endsOpen, let found = behind(Clause(bytes: bytes, tokens: tokens, bounds: after)) { return found }
    if let found = ahead(Clause(bytes: bytes, tokens: tokens, bounds: before)) { return found }
    return endsOpen ? nil : late(Clause(bytes: bytes, tokens: tokens, bounds: after))
  }

  /// `…,” she said`, `…,” said Ana Ruiz`, `…, according to two clerks`.
  private func behind(_ clause: Clause) -> Attribution? {
    var start = clause.bounds.lowerBound
    while clause.isComma(start) || clause.sign(start) == 0x2D { start += 1 }
    if clause.contains(CueWords.according, start) { return according(clause, start) }
    if clause.contains(CueWords.saying, start), let speaker = NounPhrase(clause: clause).subject(behind: start) {
      return Attribution(speaker: speaker, cue: clause.range(start..<start + 1), rule: "behind, inverted")
    }
    guard let cue = firstCue(clause, from: start, within: 22) else { return nil }
    let subject = subject(clause, start, cue)
    return Attribution(
      speaker: subject, cue: clause.range(cue..<cue + 1), addressee: addressee(clause, cue), rule: "behind the quote")
  }

  /// The subject runs from the quote to the first auxiliary or the cue.
  private func subject(_ clause: Clause, _ start: Int, _ cue: Int) -> TextRange? {
    var end = start
    while end < cue, !clause.contains(Self.auxiliaries, end) { end += 1 }
    return NounPhrase(clause: clause).subject(before: end)
  }

  private static let auxiliaries: WordSet = "was is has had have were are will would wurde wird"

  private func firstCue(_ clause: Clause, from start: Int, within reach: Int) -> Int? {
    let end = min(clause.bounds.upperBound, start + reach)
    guard start < end else { return nil }
    return (start..<end).first { clause.contains(CueWords.saying, $0) && !clause.isCapitalised($0) }
      ?? (start..<end).first { clause.contains(CueWords.reporting, $0) && !clause.isCapitalised($0) }
  }

  private func according(_ clause: Clause, _ index: Int) -> Attribution? {
    let start = clause.contains(Self.to, index + 1) ? index + 1 : index
    guard let speaker = NounPhrase(clause: clause).subject(behind: start) else { return nil }
    return Attribution(speaker: speaker, cue: clause.range(index..<start + 1), rule: "according to")
  }

  private static let to: WordSet = "to"

  /// `The mayor said: “…”`, `Ruiz told reporters on Monday that “…”`.
  private func ahead(_ clause: Clause) -> Attribution? {
    if clause.contains(CueWords.according, clause.bounds.lowerBound) {
      return according(clause, clause.bounds.lowerBound)
    }
    let cues = clause.bounds.reversed().filter { clause.isCue($0) && !isNoun($0, clause) }
    guard let cue = cues.first(where: { clause.contains(CueWords.saying, $0) }) ?? cues.last else {
      return colon(clause)
    }
    var attribution = Attribution(
      speaker: NounPhrase(clause: clause).subject(before: cue), cue: clause.range(cue..<cue + 1),
      rule: "ahead of the quote")
    attribution.addressee = addressee(clause, cue)
    if attribution.speaker == nil { attribution.speaker = participleSubject(clause) }
    return attribution
  }

  /// `its demands`, `the reports`: nouns that look like verbs.
  private func isNoun(_ index: Int, _ clause: Clause) -> Bool {
    clause.isCapitalised(index) && index > clause.bounds.lowerBound || clause.contains(Self.determiners, index - 1)
  }

  private static let determiners: WordSet = "the a an its his her their of no any some this that these those"

  /// `RUIZ: “…”`.
  private func colon(_ clause: Clause) -> Attribution? {
    guard let last = clause.bounds.last, clause.sign(last) == 0x3A, clause.bounds.count <= 8,
      clause.isCapitalised(clause.bounds.lowerBound)
    else { return nil }
    return Attribution(speaker: clause.range(clause.bounds.lowerBound..<last), cue: nil, rule: "colon")
  }

  /// `The agency issued a statement, saying “…”`: the subject of the sentence.
  private func participleSubject(_ clause: Clause) -> TextRange? {
    var end = clause.bounds.lowerBound
    while end < clause.bounds.upperBound, clause.isWord(end) || clause.isHyphen(end),
      end == clause.bounds.lowerBound || clause.isCapitalised(end) || clause.contains(Self.nominal, end - 1)
    {
      end += 1
    }
    return end > clause.bounds.lowerBound ? clause.range(clause.bounds.lowerBound..<end) : nil
  }

  private static let nominal: WordSet = "the a an his her its their of"

  /// The marks end inside the sentence and the verb comes behind: `“no daylight” on the issue, the minister said`.
  private func late(_ clause: Clause) -> Attribution? {
    guard let cue = clause.bounds.last(where: { clause.contains(CueWords.saying, $0) && !clause.isCapitalised($0) }),
      let speaker = NounPhrase(clause: clause).subject(before: cue)
    else { return nil }
    return Attribution(speaker: speaker, cue: clause.range(cue..<cue + 1), rule: "behind the sentence")
  }

  /// Who is told: `told Reuters`.
  private func addressee(_ clause: Clause, _ cue: Int) -> TextRange? {
    guard clause.contains(CueWords.addressed, cue) else { return nil }
    var end = cue + 1
    while end < clause.bounds.upperBound, clause.isWord(end) || clause.isHyphen(end),
      !clause.contains(CueWords.prepositions, end), !clause.contains(CueWords.clauseWords, end),
      clause.isCapitalised(end) || end == cue + 1 || clause.contains(CueWords.articles, end - 1)
    {
      end += 1
    }
    return clause.range(cue + 1..<end)
  }
}
