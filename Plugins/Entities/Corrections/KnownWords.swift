internal import Segmentation
internal import Winnow

/// What the model left out and a list or a fixed form is sure of: nationalities and faiths (`the Americans`), states behind
/// a town (`Independence, Mo.`).
struct KnownWords {
  private let words: SentenceWords

  init(_ words: SentenceWords) { self.words = words }

  func adding(to spans: [EntitySpan]) -> [EntitySpan] {
    SpanMerge.filling(spans, with: words.free(spans).compactMap { people($0) ?? state($0) })
  }

  private func people(_ index: Int) -> EntitySpan? {
    guard !words.isCapitalised(index + 1), index == 0 || !words.isCapitalised(index - 1),
      words.tokens[index].mark.shape.contains(.hasLower), isPeople(words.tokens[index].range), !isHyphen(index + 1),
      index == 0 || !isHyphen(index - 1)
    else { return nil }
    return words.span(index..<index + 1, .misc)
  }

  /// In the list, or its plural.
  private func isPeople(_ range: TextRange) -> Bool {
    let end = Possessive.end(of: range, in: words.bytes)
    if isListed(WordKey(words.bytes, range.start, end)) { return true }
    guard end == range.end, range.count > 5, words.bytes[end - 1] == UInt8(ascii: "s") else { return false }
    return isListed(WordKey(words.bytes, range.start, end - 1))
  }

  private func isListed(_ key: WordKey) -> Bool {
    let classes = EntityLexicon.standard.classes(key)
    return classes.contains(.demonym) && classes.isDisjoint(with: Self.other)
  }

  /// An abbreviation between a comma and a full stop, behind a capital.
  private func state(_ index: Int) -> EntitySpan? {
    guard index > 1, index + 1 < words.tokens.count, words.isCapitalised(index - 2),
      words.isMark(index - 1, 0x2C), words.isMark(index + 1, 0x2E),
      !words.tokens[index + 1].mark.shape.contains(.afterSpace),
      Self.states.contains(words.tokens[index].mark.key)
    else { return nil }
    return words.span(index..<index + 2, .place)
  }

  private func isHyphen(_ index: Int) -> Bool { words.isMark(index, 0x2D) }

  private static let other: NameClasses = [.country, .region, .first, .last]
  private static let states: WordSet = """
    ala ariz ark calif colo conn fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt
    wash wis wyo
    """
}
