internal import Segmentation

/// Names inside a stretch of German nouns: every noun has a capital, so that lists, first names, heads and the words for
/// trades must say where a name begins.
struct GermanNames {
  private let text: ForeignText

  init(_ text: ForeignText) { self.text = text }

  /// - Parameter stretch: words with capitals and what joins them.
  func names(_ stretch: Range<Int>) -> [ForeignCandidate] {
    var names: [ForeignCandidate] = []
    var index = stretch.lowerBound
    while index < stretch.upperBound {
      guard text.words[index].isCapital, let name = name(index, stretch) else {
        index += 1
        continue
      }
      names.append(name)
      index = name.words.upperBound
    }
    return names
  }

  private func name(_ index: Int, _ stretch: Range<Int>) -> ForeignCandidate? {
    organization(index, stretch) ?? listed(index, stretch) ?? person(index, stretch) ?? behindCue(index, stretch)
      ?? acronym(index) ?? reported(index, stretch)
  }

  // MARK: - Organisations

  private func organization(_ index: Int, _ stretch: Range<Int>) -> ForeignCandidate? {
    if let end = legalForm(index, stretch) {
      return ForeignCandidate(words: index..<end, own: NameEvidence(organization: 6))
    }
    let head = isAdjective(index) && index + 1 < stretch.upperBound ? index + 1 : index
    guard isHead(head) else { return nil }
    var end = head + 1
    if end + 1 < stretch.upperBound, text.isIn(ForeignWords.joiners, end), text.words[end + 1].isCapital {
      end += 2
    } else if head == index {
      while end < min(stretch.upperBound, head + 3), text.words[end].isCapital, !text.isFirstName(end) { end += 1 }
    }
    guard end > index + 1 || text.isIn(ForeignWords.organizations, head) else { return nil }
    return ForeignCandidate(words: index..<end, own: NameEvidence(organization: 6))
  }

  /// `Lindner Maschinenbau GmbH`: up to the legal form, if one follows soon.
  private func legalForm(_ index: Int, _ stretch: Range<Int>) -> Int? {
    guard !isTrade(index) else { return nil }
    return (index + 1..<max(index + 1, min(index + 5, stretch.upperBound))).first { text.isIn(Self.legalForms, $0) }
      .map { $0 + 1 }
  }

  private func isHead(_ index: Int) -> Bool {
    text.isIn(ForeignWords.heads, index) || text.isIn(ForeignWords.organizations, index)
      || text.ends(index, in: ForeignWords.germanHeads)
  }

  /// `Hessische`, `Europäischen`.
  private func isAdjective(_ index: Int) -> Bool { text.ends(index, in: Self.adjectives) }

  private func acronym(_ index: Int) -> ForeignCandidate? {
    let word = text.words[index]
    guard word.isAllUpper, (2...6).contains(word.end - word.start) else { return nil }
    return ForeignCandidate(words: index..<index + 1, own: NameEvidence(organization: 3))
  }

  // MARK: - Lists

  private func listed(_ index: Int, _ stretch: Range<Int>) -> ForeignCandidate? {
    for end in (index + 1...min(stretch.upperBound, index + 5)).reversed() {
      let classes = text.classes(index..<end)
      var evidence = NameEvidence()
      if !classes.isDisjoint(with: .demonym) {
        evidence.misc = 4
      } else if !classes.isDisjoint(with: [.country, .bigCity, .region]) || isCity(index..<end, classes)
        || isPlace(index..<end) || end == index + 1 && isTown(index)
      {
        evidence.place = 4
      } else if end > index + 1, !classes.isDisjoint(with: .organizations) {
        evidence.organization = 4
      }
      // A first name before another word is a person's.
      let isPerson =
        end == index + 1 && text.isFirstName(index) && end < stretch.upperBound && text.words[end].isCapital
      // A town like a thing waits for another mention that is sure.
      if evidence.place == 0, end == index + 1, !classes.isDisjoint(with: .places) { evidence.place = 1 }
      if evidence.best.points > 0, !isPerson { return ForeignCandidate(words: index..<end, own: evidence) }
    }
    return nil
  }

  /// `Schloss Bellevue`, `Lindenstraße`.
  private func isPlace(_ words: Range<Int>) -> Bool {
    let first = words.lowerBound
    if words.count == 2, text.words[first + 1].isCapital { return text.isIn(ForeignWords.placeHeads, first) }
    return words.count == 1 && text.ends(first, in: Self.streets)
  }

  /// `in Weinhübel`: what ends like a town behind a preposition without an article.
  private func isTown(_ index: Int) -> Bool {
    text.isIn(Self.townWords, index - 1) && text.ends(index, in: Self.towns) && !isHead(index)
      && text.words[index].end - text.words[index].start > 6
  }

  /// Many towns are called like things: a preposition must stand before them.
  private func isCity(_ words: Range<Int>, _ classes: NameClasses) -> Bool {
    guard !classes.isDisjoint(with: .places) else { return false }
    return words.count > 1 || text.isIn(ForeignWords.placeWords, words.lowerBound - 1)
      || text.words[words.lowerBound].isAfterLineEnd
  }

  // MARK: - Persons

  private func person(_ index: Int, _ stretch: Range<Int>) -> ForeignCandidate? {
    guard text.isFirstName(index), let end = nameEnd(index + 1, stretch), end > index + 1 else { return nil }
    return ForeignCandidate(words: index..<end, own: NameEvidence(person: 5))
  }

  /// Up to two further words with capitals, hyphens and `von` between them.
  private func nameEnd(_ start: Int, _ stretch: Range<Int>) -> Int? {
    var end = start
    var capitals = 0
    while end < stretch.upperBound, capitals < 2 || text.isHyphen(end) || text.isHyphen(end - 1) {
      let joins = text.isIn(ForeignWords.joiners, end) || text.isHyphen(end)
      guard joins && end + 1 < stretch.upperBound || text.words[end].isCapital && !isHead(end) else { break }
      if text.words[end].isCapital { capitals += 1 }
      end += 1
    }
    return end > start ? end : nil
  }

  /// The name behind a trade or a word for a company.
  private func behindCue(_ index: Int, _ stretch: Range<Int>) -> ForeignCandidate? {
    guard index > 0, !text.words[index].isAfterLineEnd, !isTrade(index) else { return nil }
    if isRole(index - 1), let end = nameEnd(index, stretch) {
      return ForeignCandidate(words: index..<end, own: NameEvidence(person: 4))
    }
    guard isCompany(index - 1), let end = nameEnd(index, stretch) else { return nil }
    return ForeignCandidate(words: index..<end, own: NameEvidence(organization: 4))
  }

  private func isTrade(_ index: Int) -> Bool { isRole(index) || isCompany(index) }

  private func isRole(_ index: Int) -> Bool {
    text.isIn(ForeignWords.roles, index) || text.ends(index, in: ForeignWords.germanRoles)
  }

  private func isCompany(_ index: Int) -> Bool {
    text.isIn(ForeignWords.organizationCues, index) || text.ends(index, in: ForeignWords.germanOrganizationCues)
  }

  /// `sagte Hollmann`, `Laut Mattern`: a family name without an article.
  private func reported(_ index: Int, _ stretch: Range<Int>) -> ForeignCandidate? {
    guard index > 0, stretch.count == 1, text.classes(index..<index + 1).contains(.last),
      text.isIn(ForeignWords.saying, index - 1) || text.isIn(ForeignWords.according, index - 1)
    else { return nil }
    return ForeignCandidate(words: index..<index + 1, own: NameEvidence(person: 3))
  }

  private static let streets: [[UInt8]] = ["straße", "strasse", "platz", "allee"].map { Array($0.utf8) }
  private static let townWords: WordSet = "in nach aus bei"
  private static let towns: [[UInt8]] = [
    "dorf", "hausen", "heim", "burg", "stedt", "stadt", "hübel", "brück", "kirchen", "hagen", "rode", "leben",
    "büttel", "itz", "weiler", "felde", "walde", "münde", "furt",
  ].map { Array($0.utf8) }
  private static let legalForms: WordSet = "gmbh ag kg se ev mbh ohg"
  private static let adjectives: [[UInt8]] =
    ["sche", "schen", "scher", "liche", "lichen", "tige", "tigen"].map { Array($0.utf8) }
}
