internal import Segmentation
internal import Winnow

/// Names in Korean, which has neither capitals nor words apart from their particles: listed places and organisations,
/// organisations by the ends of their names, persons by family name, syllables and titles. Particles are outside.
struct KoreanNames {
  private static let places: NameClasses = [.country, .bigCity, .region]
  private static let wanted = places.union(.organizations)

  private let text: KoreanText
  private var found: [(range: Range<Int>, kind: EntityKind)] = []
  /// Words that a name is in.
  private var taken: [Bool]
  /// Full names of persons, and their family names.
  private var persons: Set<WordKey> = []
  private var families: Set<WordKey> = []

  /// Nil for other languages.
  init?(_ document: Document) {
    guard document.language?.code == "ko" else { return nil }
    text = KoreanText(document.bytes)
    taken = [Bool](repeating: false, count: text.words.count)
  }

  /// - Returns: spans in order; their tokens are those they overlap.
  func spans(_ tokens: Layer<Token>) -> [EntitySpan] {
    var finder = self
    finder.findListed()
    finder.findPersons()
    finder.findAgain()
    return EntitySpan.spans(finder.found, tokens) {
      TextRange(text.offsets[$0.lowerBound], text.offsets[$0.upperBound])
    }
  }

  private mutating func add(_ range: Range<Int>, _ kind: EntityKind, _ words: ClosedRange<Int>) {
    found.append((range, kind))
    for index in words { taken[index] = true }
  }

  // MARK: - Places and organisations

  private mutating func findListed() {
    var index = 0
    while index < text.words.count {
      if let match = text.listed(index, Self.wanted), let kind = kind(match.classes, match.range, match.last) {
        add(match.range, kind, index...match.last)
        index = match.last + 1
      } else {
        if let end = organizationEnd(text.words[index], isBeforeTitle: isBeforeTitle(index)) {
          add(text.words[index].lowerBound..<end, .organization, index...index)
        } else if let end = placeEnd(text.words[index]) {
          add(text.words[index].lowerBound..<end, .place, index...index)
        }
        index += 1
      }
    }
  }

  private func kind(_ classes: NameClasses, _ range: Range<Int>, _ last: Int) -> EntityKind? {
    guard !classes.isDisjoint(with: Self.places) else {
      return KoreanWords.ambiguous.contains(text.key(range)) ? nil : .organization
    }
    // Words that are more often something else stand for a place where they say where.
    if KoreanWords.ambiguous.contains(text.key(range)) {
      let particle = range.upperBound..<text.words[last].upperBound
      return text.isIn(KoreanWords.placeParticles, particle) ? .place : nil
    }
    return .place
  }

  /// `부산지방법원은`: where a name that ends like an organisation's ends.
  private func organizationEnd(_ word: Range<Int>, isBeforeTitle: Bool) -> Int? {
    for end in text.bareEnds(word) {
      let bare = word.lowerBound..<end
      let strong = text.lengthAtEnd(of: KoreanWords.organizationEnds, bare)
      if strong > 0 {
        let name = word.lowerBound..<end - strong
        return name.count < 2 || KoreanWords.common.contains(text.key(name)) ? nil : end
      }
      let weak = text.lengthAtEnd(of: KoreanWords.companyEnds, bare)
      if weak > 0 {
        let name = word.lowerBound..<end - weak
        // `태성건설 대표`.
        let isLed = isBeforeTitle && weak > 1 && end == word.upperBound && name.count > 1
        return isKnown(name) || isLed && !KoreanWords.common.contains(text.key(name)) ? end : nil
      }
    }
    return nil
  }

  private func isKnown(_ name: Range<Int>) -> Bool {
    !text.isHangul(name) || !text.classes(name).isDisjoint(with: Self.wanted)
  }

  /// `서울시는`, `미국산`: a listed place with the kind of place behind it, or with what else is written together.
  private func placeEnd(_ word: Range<Int>) -> Int? {
    for end in text.bareEnds(word) {
      for length in [1, 2, 3] where end - word.lowerBound > length + 1 {
        let tail = end - length..<end
        guard isPlace(word.lowerBound..<end - length) else { continue }
        if text.isIn(KoreanWords.placeEnds, tail) { return end }
        if text.isIn(KoreanWords.placeTails, tail) { return end - length }
      }
    }
    return nil
  }

  private func isPlace(_ name: Range<Int>) -> Bool {
    !text.classes(name).isDisjoint(with: Self.places) && !KoreanWords.ambiguous.contains(text.key(name))
  }

  // MARK: - Persons

  private mutating func findPersons() {
    var index = 0
    while index < text.words.count {
      index =
        person(index).map { name in
          add(text.words[index].lowerBound..<name.end, .person, index...name.last)
          remember(index, name.end)
          return name.last + 1
        } ?? index + 1
    }
  }

  private mutating func remember(_ index: Int, _ end: Int) {
    let word = text.words[index]
    persons.insert(text.key(word.lowerBound..<end))
    if let family = familyLength(word), word.count <= 4 {
      families.insert(text.key(word.lowerBound..<word.lowerBound + family))
    } else {
      // Of a foreign name, the last part.
      persons.insert(text.key((text.words.last { $0.lowerBound < end } ?? word).lowerBound..<end))
    }
  }

  /// A name in front of a title or behind a trade, with an age behind it, or a foreign one in front of a title.
  private func person(_ index: Int) -> (end: Int, last: Int)? {
    guard !taken[index] else { return nil }
    let word = text.words[index]
    if isAge(word.upperBound), word.count == 3, text.isHangul(word), familyLength(word) != nil {
      return (word.upperBound, index)
    }
    if isName(word), isBeforeTitle(index) { return (word.upperBound, index) }
    if index > 0, text.areTogether(index - 1), isTrade(index - 1),
      let end = text.bareEnds(word).first(where: { isName(word.lowerBound..<$0) })
    {
      return (end, index)
    }
    return foreign(index)
  }

  /// A family name and one or two syllables of given names.
  private func isName(_ range: Range<Int>) -> Bool {
    guard (2...4).contains(range.count), text.isHangul(range), let family = familyLength(range),
      !KoreanWords.noNames.contains(text.key(range)), !isPlace(range.lowerBound..<range.lowerBound + 2)
    else { return false }
    let given = text.scalars[range.lowerBound + family..<range.upperBound]
    return (1...2).contains(given.count) && given.allSatisfy(KoreanWords.given.contains)
  }

  private func familyLength(_ word: Range<Int>) -> Int? {
    if word.count > 2, text.isIn(KoreanWords.longFamilies, word.lowerBound..<word.lowerBound + 2) { return 2 }
    return KoreanWords.families.contains(text.scalars[word.lowerBound]) ? 1 : nil
  }

  private func isBeforeTitle(_ index: Int) -> Bool {
    guard text.areTogether(index) else { return false }
    // `조민규 전 태성건설 대표`.
    if KoreanWords.formerly.contains(text.key(text.words[index + 1])), text.areTogether(index + 1) {
      return isTitle(index + 2) || text.areTogether(index + 2) && isTitle(index + 3)
    }
    return isTitle(index + 1)
  }

  /// `총재는`, `경제부총리`.
  private func isTitle(_ index: Int) -> Bool {
    let word = text.words[index]
    return text.bareEnds(word).contains { end in
      let bare = word.lowerBound..<end
      return text.isIn(KoreanWords.titles, bare)
        || text.lengthAtEnd(of: KoreanWords.titles, bare) > 1 && text.classes(bare).isEmpty
    }
  }

  private func isTrade(_ index: Int) -> Bool { text.isIn(KoreanWords.trades, text.words[index]) }

  /// `(48)`.
  private func isAge(_ index: Int) -> Bool {
    guard index + 3 < text.scalars.count, text.scalars[index] == 0x28 else { return false }
    return text.scalars[index + 1] &- 0x30 < 10 && text.scalars[index + 2] &- 0x30 < 10
      && text.scalars[index + 3] == 0x29
  }

  /// `마르틴 베커 감독`: words by their sound in front of a title, three at most.
  private func foreign(_ index: Int) -> (end: Int, last: Int)? {
    var last = index
    while last < index + 3, last < text.words.count, !taken[last], isSound(text.words[last]) {
      if isBeforeTitle(last) { return (text.words[last].upperBound, last) }
      guard text.areTogether(last) else { return nil }
      last += 1
    }
    return nil
  }

  private func isSound(_ word: Range<Int>) -> Bool {
    (2...6).contains(word.count) && text.isHangul(word) && !KoreanWords.loans.contains(text.key(word))
      && text.scalars[word].contains(where: KoreanWords.foreignSyllables.contains)
      && text.lengthAtEnd(of: KoreanWords.titles, word) < 2
  }

  // MARK: - Again

  /// Further mentions of persons: the whole name with any particle, the family name before a title.
  private mutating func findAgain() {
    guard !persons.isEmpty else { return }
    for (index, word) in text.words.enumerated() where !taken[index] {
      if let end = text.bareEnds(word).first(where: { persons.contains(text.key(word.lowerBound..<$0)) }) {
        add(word.lowerBound..<end, .person, index...index)
      } else if word.count <= 2, families.contains(text.key(word)), isBeforeTitle(index) {
        add(word, .person, index...index)
      }
    }
  }
}
