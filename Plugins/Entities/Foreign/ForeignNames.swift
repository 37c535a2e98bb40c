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
    for index in candidates.indices where isSurname(candidates[index], surnames) {
      candidates[index].own.person += 8
    }
    let together = summed(candidates)
    let guessed = Dictionary(guesses.map { ($0.tokens, $0.kind) }) { first, _ in first }
    return candidates.compactMap { candidate in
      let evidence = (together[text.stem(candidate.words)] ?? candidate).evidence
      let guess = guessed[candidate.words]
      return kind(candidate, evidence, guess).map { text.span(candidate.words, $0) }
    }
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
      surnames.insert(text.words[candidate.words.upperBound - 1].stem)
      if candidate.words.count > 2 { surnames.insert(text.stem(candidate.words.dropFirst())) }
    }
    return surnames
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
