internal import Segmentation

/// Where a stretch of capitals is more than one name.
struct NameCuts {
  private let text: ForeignText
  private let vocabulary: SharedVocabulary

  init(_ text: ForeignText) {
    self.text = text
    vocabulary = text.vocabulary
  }

  /// Where a person's first name stands behind other words, on both sides of titles inside, and behind a country between
  /// an office and a name (`Президент России Сергей Климов`).
  func cuts(_ words: Range<Int>) -> [Int] {
    guard words.count > 1 else { return [] }
    var cuts: [Int] = []
    for index in words {
      if isCountry(index, words) { cuts += [index, index + 1] }
      if vocabulary.words.hasTitlesInside, index > words.lowerBound, let end = titlesEnd(index, words) {
        cuts += index...end
      } else if index > words.lowerBound, isPerson(index, words) {
        cuts.append(index)
      } else if index > words.lowerBound, vocabulary.words.isOwn, areTwoPlaces(index, words) {
        cuts.append(index)
      }
    }
    return Set(cuts.filter { $0 < words.upperBound }).sorted()
  }

  /// Not `Uniwersytet Mikołaja Kopernika`.
  private func isPerson(_ index: Int, _ words: Range<Int>) -> Bool {
    if vocabulary.words.isOwn, text.isIn(vocabulary.words.heads, index - 1) { return false }
    return text.isFirstName(index) && index + 1 < words.upperBound && text.words[index + 1].isCapital
      && (mayEndBefore(index, words) || vocabulary.words.isOwn && isOther(words.lowerBound..<index))
  }

  /// Two first names in a row are one person; elsewhere one word that no list has, or an acronym, is cut off.
  private func mayEndBefore(_ index: Int, _ words: Range<Int>) -> Bool {
    guard index == words.lowerBound + 1, !text.isFirstName(index - 1) else { return false }
    return text.words[index - 1].isAllUpper || isStartWord(index - 1)
  }

  private func isStartWord(_ index: Int) -> Bool {
    index == 0 || text.words[index].isAfterLineEnd || text.isMark(index - 1, 0x2E)
  }

  /// An organisation or a place, behind which a person's name may stand.
  private func isOther(_ words: Range<Int>) -> Bool {
    words.contains {
      text.isHead($0) || text.isIn(vocabulary.words.organizations, $0) || text.isIn(vocabulary.words.endHeads, $0)
    }
      || !text.isFirstName(words.lowerBound) && !text.classes(words).isDisjoint(with: Self.others)
  }

  private func isCountry(_ index: Int, _ words: Range<Int>) -> Bool {
    guard index + 1 < words.upperBound else { return false }
    if !vocabulary.words.isOwn {
      return text.bytes[text.words[words.lowerBound].start] >= 0xD0 && isListed(index, .country)
    }
    let isDeclined =
      EntityLexicon.standard.classes(text.words[index].key).isEmpty && !vocabulary.words.adjectives.isEmpty
    return isDeclined && isListed(index, .country) && !text.isHead(index + 1) && text.words[index + 1].isCapital
      && !text.isIn(vocabulary.words.endHeads, index + 1)
  }

  private func isListed(_ index: Int, _ classes: NameClasses) -> Bool {
    !text.classes(index..<index + 1).isDisjoint(with: classes)
  }

  /// `Tanskan Kööpenhaminassa`, `Helsingistä Lahteen`.
  private func areTwoPlaces(_ index: Int, _ words: Range<Int>) -> Bool {
    guard words.count == 2, text.classes(words).isEmpty else { return false }
    if !vocabulary.words.placeCases.isEmpty, text.hasPlaceCase(index - 1) {
      return isListed(index - 1, .places) && isListed(index, .places)
    }
    return isListed(index - 1, .country) && isListed(index, [.bigCity, .region])
  }

  /// Titles that a person's name or nothing follows: `CHP Genel Başkanı Hasan Yıldız`.
  private func titlesEnd(_ index: Int, _ words: Range<Int>) -> Int? {
    var end = index
    while end < words.upperBound, text.isIn(vocabulary.words.roles, end), !text.isHead(end) { end += 1 }
    guard end > index, end == words.upperBound || !text.isHead(end) else { return nil }
    return end
  }

  private static let others = NameClasses.places.union(.organizations)
}
