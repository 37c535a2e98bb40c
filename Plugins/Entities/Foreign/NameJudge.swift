internal import Segmentation

/// What a candidate's own words, the lists and the words beside it say of its type.
struct NameJudge {
  private let text: ForeignText
  private let vocabulary: SharedVocabulary

  init(_ text: ForeignText) {
    self.text = text
    vocabulary = text.vocabulary
  }

  /// Cuts titles, trades and the like off the front and judges what is left; nil when nothing is.
  func judged(_ candidate: ForeignCandidate) -> ForeignCandidate? {
    var candidate = candidate
    var words = candidate.words
    while words.count > 1, let evidence = opening(words.lowerBound) {
      candidate.context += evidence
      candidate.isInitial = false
      words = words.dropFirst()
      while words.count > 1, !text.words[words.lowerBound].isCapital { words = words.dropFirst() }
    }
    guard let first = words.first, words.count > 1 || !isCommon(first) && !isNumbered(first), !isOffice(words) else {
      return nil
    }
    candidate.words = words
    candidate.own += lists(words)
    candidate.own += inside(words)
    candidate.context += before(words)
    candidate.context += behind(words)
    return candidate
  }

  /// `Präsident`, `Société`: words that are no part of the name behind them.
  private func opening(_ index: Int) -> NameEvidence? {
    if text.isRole(index) { return NameEvidence(person: 3) }
    if vocabulary.words.isOwn, text.isIn(vocabulary.words.according, index) {
      return NameEvidence(person: 2, organization: 1)
    }
    let isCue =
      text.isIn(vocabulary.words.organizationCues, index) && !text.isIn(vocabulary.words.heads, index)
      || text.ends(index, in: vocabulary.words.cueEndings)
    return isCue ? NameEvidence(organization: 3) : nil
  }

  /// `E6`, which is no name where nothing lists it.
  private func isNumbered(_ index: Int) -> Bool {
    vocabulary.words.isOwn && text.classes(index..<index + 1).isEmpty
      && text.bytes[text.words[index].start..<text.words[index].end].contains { $0 &- 0x30 < 10 }
  }

  private func isCommon(_ index: Int) -> Bool {
    if vocabulary.words.isOwn, text.classes(index..<index + 1).contains(.country) { return false }
    return text.isIn(vocabulary.words.roles, index) || text.isIn(vocabulary.words.organizationCues, index)
      || text.isIn(vocabulary.words.heads, index) || text.isIn(vocabulary.words.starters, index)
  }

  /// `ministre de l’Économie`: what the office is for, unless it is a country.
  private func isOffice(_ words: Range<Int>) -> Bool {
    var index = words.lowerBound - 1
    if text.isIn(Self.of, index) { index -= 1 } else if !text.words[words.lowerBound].isElided { return false }
    if text.isIn(Self.of, index) { index -= 1 }
    return text.isIn(vocabulary.words.offices, index) && text.classes(words).isDisjoint(with: .places)
  }

  private func lists(_ words: Range<Int>) -> NameEvidence {
    var evidence = NameEvidence()
    let classes = text.classes(words)
    if !classes.isDisjoint(with: [.country, .bigCity, .region]) {
      evidence.place += 6
    } else if !classes.isDisjoint(with: .places) {
      evidence.place += 2
    }
    if !classes.isDisjoint(with: .demonym), evidence.place == 0 { evidence.misc += 4 }
    if !classes.isDisjoint(with: .organizations) {
      evidence.organization += evidence.place > 0 ? 1 : isClub(classes) ? 2 : 3
    }
    if words.count == 1, text.isIn(vocabulary.words.organizations, words.lowerBound) { evidence.organization += 4 }
    if classes.contains(.person) { evidence.person += 3 }
    if words.count == 1, classes.contains(.last) { evidence.person += 1 }
    return evidence
  }

  /// Short names of clubs are those of towns that no list has.
  private func isClub(_ classes: NameClasses) -> Bool { classes.intersection(.organizations).isSubset(of: .team) }

  private func inside(_ words: Range<Int>) -> NameEvidence {
    var evidence = NameEvidence()
    let first = words.lowerBound
    if words.contains(where: text.isHead), words.count > 1 { evidence.organization += vocabulary.words.isOwn ? 9 : 6 }
    evidence += endings(words)
    if vocabulary.words.joinsPlaces, words.count > 1 { evidence += joined(words) }
    if words.count == 1, text.words[first].isAllUpper, text.words[first].end - text.words[first].start <= 10 {
      evidence.organization += 3
    }
    if words.count > 1, text.isFirstName(first) { evidence.person += 4 }
    // `El País`, `Le Monde`: an article that has kept its capital inside a sentence.
    if words.count == 2, text.isIn(vocabulary.words.articles, first) { evidence.organization += 2 }
    let last = words.upperBound - 1
    if text.isIn(vocabulary.words.endPlaces, last) { evidence.place += vocabulary.words.isOwn ? 8 : 5 }
    if words.count > 1,
      text.isIn(vocabulary.words.placeHeads, first) || text.ends(last, in: vocabulary.words.placeEndings)
    {
      evidence.place += 5
    }
    if text.ends(last, in: vocabulary.words.familyNames) { evidence.person += 2 }
    return evidence
  }

  /// `Riksbanken`, `Masarykova univerzita`, `Kuopiossa`.
  private func endings(_ words: Range<Int>) -> NameEvidence {
    var evidence = NameEvidence()
    let last = words.upperBound - 1
    if words.count == 1, text.ends(last, in: vocabulary.words.organizationEndings) { evidence.organization += 5 }
    if words.count == 1, text.ends(last, in: vocabulary.words.placeEndings) { evidence.place += 5 }
    if words.contains(where: { text.isIn(vocabulary.words.endHeads, $0) }), words.count > 1 {
      evidence.organization += 9
    }
    if text.hasPlaceCase(last), !text.isIn(vocabulary.words.organizations, last) { evidence.place += 4 }
    return evidence
  }

  /// `Legia Warszawa`, `Bergens Tidende`: a place and a word that is no name of a person.
  private func joined(_ words: Range<Int>) -> NameEvidence {
    let (first, last) = (words.lowerBound, words.upperBound - 1)
    guard !text.isFirstName(first), !text.isRole(first), text.words[last].isCapital else { return NameEvidence() }
    let places: NameClasses = [.country, .bigCity, .region, .city]
    let hasPlace = [first, last].contains { !text.classes($0..<$0 + 1).isDisjoint(with: places) }
    let isWhole = !text.classes(words).isDisjoint(with: places)
    return hasPlace && !isWhole ? NameEvidence(organization: 4) : NameEvidence()
  }

  private func before(_ words: Range<Int>) -> NameEvidence {
    let index = words.lowerBound - 1
    guard index >= 0, !text.words[words.lowerBound].isAfterLineEnd else { return NameEvidence() }
    var evidence = NameEvidence()
    let noun = text.isMark(index, 0x2C) || isQuote(index) ? index - 1 : index
    if text.isRole(noun), !(vocabulary.words.isOwn && isQuoted(words)) { evidence.person += 3 }
    if text.isCue(noun) { evidence.organization += 4 }
    if text.isIn(vocabulary.words.placeWords, index) { evidence.place += 3 }
    if text.isIn(vocabulary.words.weakPlaceWords, index) { evidence.place += 1 }
    if text.isIn(vocabulary.words.according, index) {
      evidence.person += 2
      evidence.organization += 1
    }
    if text.isIn(vocabulary.words.saying, index) { evidence.person += 3 }
    if vocabulary.words.isOwn, isQuoted(words) { evidence.organization += 2 }
    if text.words[words.lowerBound].isElided || text.isIn(vocabulary.words.articles, index) {
      evidence.organization += 1
      evidence.person -= 3
    }
    return evidence
  }

  private func behind(_ words: Range<Int>) -> NameEvidence {
    let index = words.upperBound
    guard text.words.indices.contains(index), !text.words[index].isAfterLineEnd else { return NameEvidence() }
    let verb = text.isIn(Self.auxiliaries, index) ? index + 1 : index
    return text.isIn(vocabulary.words.saying, verb) ? NameEvidence(person: 2, organization: 1) : NameEvidence()
  }

  /// `„Rzeczpospolita”`: marks around the name alone.
  private func isQuoted(_ words: Range<Int>) -> Bool {
    let (before, behind) = (words.lowerBound - 1, words.upperBound)
    return text.words.indices.contains(behind) && isQuote(before) && isQuote(behind)
      && !text.words[words.lowerBound].isAfterSpace && !text.words[behind].isAfterSpace
  }

  /// `«` and its like, which stand before names of companies.
  private func isQuote(_ index: Int) -> Bool {
    !text.words[index].isWord && text.bytes[text.words[index].start] >= 0x80
  }

  private static let of: WordSet = "de del della dello di do da du van la las los l das dos für der"
  private static let auxiliaries: WordSet = "a ha hat heeft s'est se si"
}
