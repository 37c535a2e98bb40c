internal import Segmentation
internal import Winnow

/// Names in languages with capitals that the model was not trained on: stretches of capitals, typed by lists, heads and
/// the words beside them, all mentions of a document together.
struct ForeignNames {
  private let text: ForeignText
  private let isGerman: Bool

  /// Nil for English, for texts whose language nobody knows and for scripts without capitals.
  init?(_ document: Document) {
    guard let code = document.language?.code, !["", "en", "und"].contains(code) else { return nil }
    isGerman = code == "de" || code == "lb"
    text = ForeignText(document)
  }

  /// Languages with words of their own have no use for what the English model takes for a name.
  var asksModel: Bool { !text.vocabulary.words.isOwn }

  /// - Parameter guesses: what the English model found.
  func spans(_ guesses: [EntitySpan]) -> [EntitySpan] {
    var candidates = judged()
    let surnames = surnames(candidates)
    if text.vocabulary.words.isOwn { candidates = candidates.flatMap { parted($0, surnames) } }
    for index in candidates.indices where isSurname(candidates[index], surnames) {
      candidates[index].own.person += 8
    }
    let together = summed(candidates)
    let guessed = Dictionary(guesses.map { ($0.tokens, $0.kind) }) { first, _ in first }
    var before: (end: Int, kind: EntityKind)?
    return candidates.compactMap { candidate in
      let evidence = (together[text.stem(candidate.words)] ?? candidate).evidence
      let guess = guessed[candidate.words]
      let found =
        kind(candidate, evidence, guess) ?? before.flatMap { isListed(candidate, behind: $0.end) ? $0.kind : nil }
      before = found.map { (candidate.words.upperBound, $0) }
      return found.map { text.span(candidate.words, $0) }
    }
  }

  /// `у Відні та Трієсті`: what stands behind another name with a comma or a conjunction between them.
  private func isListed(_ candidate: ForeignCandidate, behind end: Int) -> Bool {
    let first = candidate.words.lowerBound
    guard text.vocabulary.words.isOwn, !candidate.isInitial, !candidate.isDoubtful, first == end + 1 else {
      return false
    }
    return text.isMark(end, 0x2C) || text.isIn(text.vocabulary.words.conjunctions, end)
  }

  private func judged() -> [ForeignCandidate] {
    let candidates = ForeignCandidates(text, isGerman: isGerman).candidates
    if isGerman {
      let german = GermanNames(text)
      return candidates.flatMap { withSurnames($0.words, german.names($0.words)) }
    }
    let judge = NameJudge(text)
    return candidates.compactMap(judge.judged)
  }

  /// German words that are no name by themselves, which may be a family name named before.
  private func withSurnames(_ stretch: Range<Int>, _ names: [ForeignCandidate]) -> [ForeignCandidate] {
    let others = stretch.filter { index in
      text.words[index].isCapital && !names.contains { $0.words.contains(index) }
    }
    return (names + others.map { ForeignCandidate(words: $0..<$0 + 1) }).sorted {
      $0.words.lowerBound < $1.words.lowerBound
    }
  }

  // MARK: - The document together

  /// Last words of persons' full names.
  private func surnames(_ candidates: [ForeignCandidate]) -> Set<WordKey> {
    var surnames: Set<WordKey> = []
    for candidate in candidates where candidate.words.count > 1 {
      guard candidate.evidence.best.kind == .person, candidate.evidence.person > 2 else { continue }
      let last = candidate.words.upperBound - 1
      guard !text.isIn(text.vocabulary.words.organizations, last) else { continue }
      surnames.insert(text.words[last].stem)
      if candidate.words.count > 2 { surnames.insert(text.stem(candidate.words.dropFirst())) }
    }
    return surnames
  }

  /// `sanoi Hakala Ylelle`: a family name named before and a name that lists have.
  private func parted(_ candidate: ForeignCandidate, _ surnames: Set<WordKey>) -> [ForeignCandidate] {
    let (first, last) = (candidate.words.lowerBound, candidate.words.upperBound - 1)
    guard candidate.words.count == 2, !text.isFirstName(first), surnames.contains(text.stem(first..<last)),
      let other = NameJudge(text).judged(ForeignCandidate(words: last..<last + 1)), other.own.best.points > 3
    else { return [candidate] }
    return [ForeignCandidate(words: first..<last, context: candidate.context), other]
  }

  private func isSurname(_ candidate: ForeignCandidate, _ surnames: Set<WordKey>) -> Bool {
    surnames.contains(text.stem(candidate.words))
  }

  private func summed(_ candidates: [ForeignCandidate]) -> [WordKey: ForeignCandidate] {
    var together: [WordKey: ForeignCandidate] = [:]
    for candidate in candidates {
      let name = text.stem(candidate.words)
      together[name] = together[name]?.together(with: candidate) ?? candidate
    }
    return together
  }

  private func kind(_ candidate: ForeignCandidate, _ evidence: NameEvidence, _ guess: EntityKind?) -> EntityKind? {
    var evidence = evidence
    switch guess {
    case .person: evidence.person += 1
    case .organization: evidence.organization += 1
    case .place: evidence.place += 1
    case .misc: evidence.misc += 1
    case nil: break
    }
    let isSingle = candidate.words.count == 1
    let needed = isGerman || candidate.isDoubtful || candidate.isInitial && isSingle ? 3 : 1
    let best = evidence.best
    if best.points >= needed { return best.kind }
    return isSingle || isGerman || candidate.isDoubtful ? nil : .person
  }
}
