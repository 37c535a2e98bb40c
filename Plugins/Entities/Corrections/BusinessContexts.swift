internal import Segmentation
internal import Winnow

/// Words beside names that tell of companies in a text about business, where persons are named in full at first: `Nashua’s
/// stock`, `Ralston earned`, `units of Innopac`.
struct BusinessContexts {
  /// Different words of business that a text about it has at least.
  private static let fewest = 5

  private let words: SentenceWords

  /// Nil for texts about other things.
  init?(_ words: SentenceWords) {
    self.words = words
    var seen: [WordKey] = []
    for token in words.tokens where Self.topics.contains(token.mark.key) && !seen.contains(token.mark.key) {
      seen.append(token.mark.key)
      if seen.count == Self.fewest { return }
    }
    return nil
  }

  /// - Parameter isPlace: the name was taken for a place’s: towns announce and open things, too.
  func names(_ name: Range<Int>, _ sentence: TextRange, isPlace: Bool) -> Bool {
    guard let next = words.key(name.upperBound, in: sentence) else { return false }
    let last = words.tokens[name.upperBound - 1].range
    if Possessive.end(of: last, in: words.bytes) < last.end {
      let noun = Self.adjectives.contains(next) ? words.key(name.upperBound + 1, in: sentence) : next
      return noun.map(Self.owned.contains) ?? false
    }
    if Self.earning.contains(next) { return true }
    return !isPlace && (Self.acting.contains(next) || isBehindUnit(name.lowerBound, sentence))
  }

  /// `units of`, `joint venture with`.
  private func isBehindUnit(_ start: Int, _ sentence: TextRange) -> Bool {
    guard let link = words.key(start - 1, in: sentence), let noun = words.key(start - 2, in: sentence) else {
      return false
    }
    return Self.links.contains(link) && Self.units.contains(noun)
  }

  private static let topics: WordSet = """
    shares stock stocks profit profits earnings revenue revenues quarter investors shareholders acquisition merger
    takeover dividend analyst analysts brokerage debt assets unit bid stake sales company companies subsidiary billion
    """
  private static let adjectives: WordSet = "common preferred annual net quarterly minority independent core chief new"
  private static let owned: WordSet = """
    shares stock profit profits sales earnings revenue revenues management directors shareholders stockholders offer
    bid debt assets operations unit units business businesses results dividend customers suppliers employees chairman
    executive headquarters products creditors subsidiary
    """
  private static let earning: WordSet = "earned posted acquired sells manufactures employs"
  private static let acting: WordSet = """
    rose fell dropped gained closed reported offers offered agreed expects plans owns operates makes bought sold
    produces provides announced launched unveiled recalled hired stores plants
    """
  private static let links: WordSet = "of with between"
  private static let units: WordSet = """
    unit units subsidiary subsidiaries division venture merger takeover acquisition bid
    """
}
