internal import Segmentation
internal import Winnow

/// What the words beside a name say of it where only organisations stand: `shares in Kvarn fell`, `an analyst at Kvarn`,
/// `Kvarn, the grid operator,`.
///
/// A model goes by the name itself where no list has it, and most invented or foreign names look like surnames or towns.
struct OrganizationContexts {
  /// Furthest head of an apposition behind its article.
  private static let reach = 6

  private let words: SentenceWords
  private let business: BusinessContexts?

  init(_ words: SentenceWords) {
    self.words = words
    business = BusinessContexts(words)
  }

  /// - Parameter kind: what the name was taken for: some words stand beside places, too.
  func names(_ name: Range<Int>, _ kind: EntityKind) -> Bool {
    let sentence = words.sentence(of: name)
    if let business, business.names(name, sentence, isPlace: kind == .place) { return true }
    return isBehindCue(name.lowerBound, sentence) || isCalledOrganization(name, kind, sentence)
      || isBeforeCue(name.upperBound, sentence, isPlace: kind == .place)
  }

  /// `shares in`, `an analyst at`, `chief executive of`, `made by`.
  private func isBehindCue(_ start: Int, _ sentence: TextRange) -> Bool {
    let link = words.key(start - 1, in: sentence) == Self.article ? start - 2 : start - 1
    // `such as` is like `like`.
    let isSuch = words.key(link, in: sentence) == Self.as && words.key(link - 1, in: sentence) == Self.such
    guard let preposition = isSuch ? Self.like : words.key(link, in: sentence),
      let noun = words.key(isSuch ? link - 2 : link - 1, in: sentence)
    else { return false }
    return Self.pairs.contains { $0.prepositions.contains(preposition) && $0.nouns.contains(noun) }
  }

  /// `the operator, REN`, `German firm Kvarn`, `Kvarn, a maker of pumps`.
  private func isCalledOrganization(_ name: Range<Int>, _ kind: EntityKind, _ sentence: TextRange) -> Bool {
    let before = words.key(name.lowerBound - 1, in: sentence) == Self.comma ? name.lowerBound - 2 : name.lowerBound - 1
    if let noun = words.key(before, in: sentence), Self.nouns.contains(noun) { return true }
    if isBehindDescription(name, sentence) { return true }
    guard words.key(name.upperBound, in: sentence) == Self.comma,
      let article = words.key(name.upperBound + 1, in: sentence), Self.articles.contains(article)
    else { return false }
    // `Ana Ruiz, a stall operator`: some of the nouns are trades.
    return head(name.upperBound + 2, sentence).map {
      Self.nouns.contains($0) && (kind != .person || name.count == 1 || !Self.trades.contains($0))
    } ?? false
  }

  /// `the company behind the device, Kvarn, said`: the noun some words before the comma.
  private func isBehindDescription(_ name: Range<Int>, _ sentence: TextRange) -> Bool {
    guard words.key(name.lowerBound - 1, in: sentence) == Self.comma,
      words.key(name.upperBound, in: sentence) == Self.comma
    else { return false }
    var index = name.lowerBound - 2
    while index > name.lowerBound - 2 - Self.reach, words.isWord(index), !words.isCapitalised(index),
      let key = words.key(index, in: sentence)
    {
      if Self.nouns.contains(key) { return words.key(index - 1, in: sentence).map(Self.articles.contains) ?? false }
      index -= 1
    }
    return false
  }

  /// The last word of a noun phrase.
  private func head(_ start: Int, _ sentence: TextRange) -> WordKey? {
    var head: WordKey?
    var index = start
    while index < start + Self.reach, words.isWord(index), let key = words.key(index, in: sentence),
      !Self.ends.contains(key)
    {
      head = key
      index += 1
    }
    return head
  }

  /// `shares fell`, `shareholders`, `, which operates`, `said it would`.
  private func isBeforeCue(_ end: Int, _ sentence: TextRange, isPlace: Bool) -> Bool {
    guard let first = words.key(end, in: sentence), let second = words.key(end + 1, in: sentence) else { return false }
    if first == Self.shares { return Self.moves.contains(second) }
    if Self.holders.contains(first) { return true }
    guard let third = words.key(end + 2, in: sentence) else { return !isPlace && Self.speakers.contains(first) }
    if first == Self.comma, second == Self.which { return Self.acts.contains(third) }
    if first == Self.comma, second == Self.listed { return Self.listings.contains(third) }
    guard !isPlace else { return false }
    return Self.speakers.contains(first) || first == Self.said && second == Self.it && Self.plans.contains(third)
  }

  private static let article = WordKey("the")
  private static let comma = WordKey(",")
  private static let such = WordKey("such")
  private static let `as` = WordKey("as")
  private static let like = WordKey("like")
  private static let which = WordKey("which")
  private static let listed = WordKey("listed")
  private static let listings: WordSet = "in on"
  private static let shares = WordKey("shares")
  private static let said = WordKey("said")
  private static let it = WordKey("it")
  private static let articles: WordSet = "a an the its another"
  private static let ends: WordSet = """
    of in for at by on to from with and or that who which whose where when based is was are were has had said says
    near under after before behind
    """
  private static let pairs: [(prepositions: WordSet, nouns: WordSet)] = [
    ("in", "shares stake stakes"),
    ("at with from", "analyst analysts economist economists strategist strategists curator conservator"),
    (
      "at",
      """
      work works worked working job jobs manager managers executive executives director directors president head workers
      staff employee employees engineer engineers scientist scientists researcher researchers professor lecturer student
      students spokesman spokeswoman spokesperson chief colleague colleagues fellow partner
      """
    ),
    ("for", "works worked working"),
    ("of", "ceo subsidiary co-founder shareholders shares executive vice-president"),
    ("by", "manufactured operated"),
    ("like", "companies firms banks airlines retailers brands agencies clubs newspapers unions charities makers"),
  ]
  private static let trades: WordSet = "operator maker manufacturer publisher supplier brewer lender builder wholesaler"
  private static let nouns: WordSet = """
    company firm charity operator maker manufacturer retailer airline union regulator watchdog newspaper magazine
    publisher broadcaster supplier subsidiary carmaker brewer startup start-up papermaker chipmaker drugmaker lender
    insurer conglomerate association foundation organisation organization brewery utility fund consultancy brokerage
    steelmaker shipbuilder wholesaler supermarket bookmaker housebuilder builder cooperative
    """
  private static let moves: WordSet = """
    rose fell slid slide slides dropped drop jumped jump surged surge climbed climb gained gain lost plunged plunge
    tumbled tumble were closed ended up down have had dipped sank soared
    """
  private static let holders: WordSet = "shareholders ceo"
  private static let acts: WordSet = """
    runs operates owns makes sells publishes employs supplies manages regulates oversees produces provides manufactures
    """
  private static let speakers: WordSet = "spokesman spokeswoman spokesperson"
  private static let plans: WordSet = "would will had has planned plans expects expected aims hoped"
}
