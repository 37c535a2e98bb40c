internal import Segmentation
internal import Winnow

/// Names in Arabic, which has no capitals: listed places and organisations, persons by first names, titles and verbs of
/// saying, organisations by their heads. Prefixed particles (`و`, `ب`, `ل`) are outside.
struct ArabicNames {
  private struct Word {
    var range: TextRange
    var key: WordKey
    /// Behind a prefixed particle; the word itself where there is none.
    var bareStart: Int
    var bare: WordKey
    /// Behind a second one (`وبالقاهرة`); as `bare` where there is none.
    var innerStart: Int
    var inner: WordKey
    var isWord: Bool
    var isAfterLineEnd: Bool
  }

  private static let longest = 5

  private let words: [Word]
  private let bytes: [UInt8]
  private let lexicon = EntityLexicon.standard

  /// Nil for other languages.
  init?(_ document: Document) {
    guard document.language?.code == "ar" else { return nil }
    bytes = document.bytes
    words = document[Token.self].map { [bytes = document.bytes] in Self.word($0, bytes) }
  }

  private static func word(_ token: Annotation<Token>, _ bytes: [UInt8]) -> Word {
    let range = token.range
    let bare = behindParticle(range.start, range.end, particles, bytes)
    let inner = bare > range.start ? behindParticle(bare, range.end, innerParticles, bytes) : bare
    return Word(
      range: range, key: token.mark.key, bareStart: bare, bare: key(bare, range, bytes), innerStart: inner,
      inner: key(inner, range, bytes),
      isWord: token.mark.kind == .word, isAfterLineEnd: token.mark.shape.contains(.afterLineEnd))
  }

  private static func behindParticle(
    _ start: Int, _ end: Int, _ particles: [[UInt8]], _ bytes: [UInt8]
  ) -> Int {
    end - start > 6 && particles.contains(Array(bytes[start..<start + 2])) ? start + 2 : start
  }

  /// The article has lost its alif behind `ل`: `للعراق` for `ل` and `العراق`.
  private static func key(_ start: Int, _ range: TextRange, _ bytes: [UInt8]) -> WordKey {
    guard start > range.start, bytes[start - 2..<start].elementsEqual(lam), bytes[start...].starts(with: lam) else {
      return WordKey(bytes, start, range.end)
    }
    let whole = alif + bytes[start..<range.end]
    return WordKey(whole, 0, whole.count)
  }

  func spans() -> [EntitySpan] {
    var spans: [EntitySpan] = []
    var surnames: Set<WordKey> = []
    var index = 0
    while index < words.count {
      if words[index].isWord, let span = span(index, surnames) {
        if span.kind == .person, span.tokens.count > 1 { surnames.insert(words[span.tokens.upperBound - 1].key) }
        spans.append(span)
        index = span.tokens.upperBound
      } else {
        index += 1
      }
    }
    return spans
  }

  private func span(_ index: Int, _ surnames: Set<WordKey>) -> EntitySpan? {
    if let found = listed(index) { return found }
    if let end = articleOrganization(index) {
      return span(index..<end, .organization, fromBare: !ArabicWords.articleHeads.contains(words[index].key))
    }
    if let end = organizationEnd(index) {
      return span(index..<end, .organization, fromBare: !isWhole(index))
    }
    if index > 0, isIn(ArabicWords.cues, index - 1), isName(index), !isAdjective(index) {
      return span(index..<index + 1, .organization)
    }
    if let end = personEnd(index) { return span(index..<end, .person, fromBare: !isFirst(words[index].key)) }
    return surnames.contains(words[index].key) ? span(index..<index + 1, .person) : nil
  }

  private func span(_ range: Range<Int>, _ kind: EntityKind, fromBare: Bool = false) -> EntitySpan {
    let first = words[range.lowerBound]
    let place = TextRange(fromBare ? first.bareStart : first.range.start, words[range.upperBound - 1].range.end)
    return EntitySpan(range: place, kind: kind, tokens: range)
  }

  // MARK: - Lists

  private func listed(_ index: Int) -> EntitySpan? {
    let word = words[index]
    if let span = listed(index, word.range.start, word.key) { return span }
    for (start, key) in [(word.bareStart, word.bare), (word.innerStart, word.inner)] where start > word.range.start {
      if let span = listed(index, start, key) { return span }
      // `ولبنان`, where `ل` has no article behind it.
      let written = WordKey(bytes, start, word.range.end)
      if written != key, let span = listed(index, start, written) { return span }
    }
    return nil
  }

  /// The longest listed name from a word on, of which a particle may have been cut off.
  private func listed(_ index: Int, _ start: Int, _ form: WordKey) -> EntitySpan? {
    var key = form
    var best: (end: Int, kind: EntityKind)?
    var end = index + 1
    while true {
      if let kind = kind(lexicon.classes(key)) { best = (end, kind) }
      guard end < words.count, end - index < Self.longest, words[end].isWord, !words[end].isAfterLineEnd else { break }
      key = key.followed(by: words[end].key)
      end += 1
    }
    return best.map { name in
      EntitySpan(
        range: TextRange(start, words[name.end - 1].range.end), kind: name.kind, tokens: index..<name.end)
    }
  }

  private func kind(_ classes: NameClasses) -> EntityKind? {
    if !classes.isDisjoint(with: [.country, .bigCity, .region]) { return .place }
    return classes.isDisjoint(with: .organizations) ? nil : .organization
  }

  // MARK: - Organisations

  /// `البنك المركزي المصري`, `الاتحاد المصري لكرة القدم`: a head with the article and adjectives that have it, too.
  private func articleOrganization(_ index: Int) -> Int? {
    guard isIn(ArabicWords.articleHeads, index) else { return nil }
    var end = index + 1
    while end < index + 4, isPlain(end), hasArticle(end), isNationality(end) || isIn(ArabicWords.adjectives, end) {
      end += 1
    }
    let isGeneral = end == index + 2 && isIn(ArabicWords.generalAdjectives, index + 1)
    guard end > index + 1, !isGeneral else { return nil }
    return isIn(ArabicWords.games, end) && isPlain(end + 1) ? end + 2 : end
  }

  /// A head and the word behind it, with a second one where both have the article: `وزارة الصحة`.
  private func organizationEnd(_ index: Int) -> Int? {
    let isAgency = isIn(ArabicWords.agency, index) && isIn(ArabicWords.news, index + 1)
    guard isAgency || isIn(ArabicWords.heads, index), isPlain(index + 1) else { return nil }
    if isAgency, isPlain(index + 2) {
      return isPlain(index + 3) && !hasArticle(index + 1) && hasArticle(index + 3) ? index + 4 : index + 3
    }
    var end = index + 2
    // `جامعة الملك سعود`, `وكالة أنباء الشرق الأوسط`, `وزارة الثقافة والإعلام`.
    if isIn(ArabicWords.honoured, index + 1), isPlain(end) {
      return isServant(end) && isPlain(end + 1) ? end + 2 : end + 1
    }
    if isIn(ArabicWords.ministries, index), isPlain(end), isConjoined(end) { end += 1 }
    return isPlain(end) && hasArticle(end) && !isFirst(words[end].key) ? end + 1 : end
  }

  /// What looks like a particle belongs to the head.
  private func isWhole(_ index: Int) -> Bool {
    ArabicWords.heads.contains(words[index].key) || ArabicWords.agency.contains(words[index].key)
  }

  /// `والإعلام`.
  private func isConjoined(_ index: Int) -> Bool {
    bytes[words[index].range.indices].starts(with: Self.andThe) && listed(index) == nil
  }

  /// `السيد`, `الشيخ` are family names, too, at the end of a name.
  private func isName(_ index: Int) -> Bool {
    isPlain(index)
      && (!isIn(ArabicWords.titles, index) || Self.titleNames.contains(words[index].key) && !isGiven(index + 1))
  }

  private func isGiven(_ index: Int) -> Bool { words.indices.contains(index) && isFirst(words[index].key) }

  private func isPlain(_ index: Int) -> Bool {
    words.indices.contains(index) && words[index].isWord && !words[index].isAfterLineEnd
      && !isIn(ArabicWords.small, index) && !isIn(ArabicWords.saying, index)
  }

  // MARK: - Persons

  /// A first name, or any word behind a title or verb where a second name follows; up to three words.
  private func personEnd(_ index: Int) -> Int? {
    let isGiven =
      isFirst(words[index].key) || isFirst(words[index].bare) && words[index].bareStart > words[index].range.start
    guard isGiven || isBehindTitle(index) && isName(index) && !hasArticle(index) else { return nil }
    var end = index + 1
    while end < words.count, end < index + 4, isName(end), isPartOfName(end, first: index) { end += 1 }
    guard end > index + 1 else { return nil }
    // First names are words, too: `حسن الأداء واضحا` is no person.
    let isSure =
      isBehindTitle(index) || isBehindVerb(index) || isFirst(words[index + 1].key)
      || isIn(ArabicWords.saying, end) || endsAtMark(end) && !isIn(ArabicWords.firstNamesThatAreWords, index)
    return (isGiven ? isSure : isIn(ArabicWords.small, end) || isFamilyName(end - 1)) ? end : nil
  }

  /// `الحربي`.
  private func isFamilyName(_ index: Int) -> Bool {
    hasArticle(index) && bytes[words[index].range.indices].suffix(2).elementsEqual(Self.yeh)
  }

  private func isBehindVerb(_ index: Int) -> Bool { index > 0 && isIn(ArabicWords.saying, index - 1) }

  /// `شركة جديدة`: an adjective without an article.
  private func isAdjective(_ index: Int) -> Bool {
    !hasArticle(index) && bytes[words[index].range.indices].suffix(2).elementsEqual(Self.teh)
  }

  /// The second word of a name may be anything, later ones are first names, have the article or end the clause.
  private func isPartOfName(_ index: Int, first: Int) -> Bool {
    guard listed(index) == nil, !isVerb(index) else { return false }
    let isCompound = isServant(index - 1)
    return index == first + 1 || isCompound || isFirst(words[index].key)
      || index == first + 2 && (isFamilyName(index) || isServant(first) || endsClause(index + 1))
      || index == first + 3 && isServant(first + 1) && hasArticle(index)
  }

  private func endsClause(_ index: Int) -> Bool { endsAtMark(index) || isIn(ArabicWords.small, index) }

  private func endsAtMark(_ index: Int) -> Bool { !words.indices.contains(index) || !words[index].isWord }

  /// Future and present verbs begin with these letters: `ستدعم`, `يزور`.
  private func isVerb(_ index: Int) -> Bool {
    let range = words[index].range
    let start = bytes[range.start..<min(range.end, range.start + 4)]
    return Self.verbStarts.contains { start.starts(with: $0) } && !isFirst(words[index].key)
  }

  /// `عبد`, `أبو`, `بن`, `آل`: a name goes on behind them.
  private func isServant(_ index: Int) -> Bool { index >= 0 && Self.servants.contains(words[index].key) }

  private func isFirst(_ key: WordKey) -> Bool { lexicon.classes(key).contains(.first) || Self.servants.contains(key) }

  /// A title, with an adjective of nationality behind it or none.
  private func isBehindTitle(_ index: Int) -> Bool {
    guard index > 0, !words[index].isAfterLineEnd else { return false }
    if isIn(ArabicWords.titles, index - 1) { return true }
    guard index > 1, hasArticle(index - 1) else { return false }
    // `الرئيس المصري`, `وزير الطاقة`.
    return isNationality(index - 1) && isIn(ArabicWords.titles, index - 2) || isIn(ArabicWords.offices, index - 2)
  }

  private func isNationality(_ index: Int) -> Bool {
    let word = bytes[words[index].range.indices]
    return word.suffix(2).elementsEqual(Self.yeh) || word.suffix(4).elementsEqual(Self.yeh + Self.teh)
  }

  private func hasArticle(_ index: Int) -> Bool {
    words.indices.contains(index) && words[index].range.count > 6
      && bytes[words[index].range.indices].starts(with: Self.article)
  }

  private func isIn(_ set: WordSet, _ index: Int) -> Bool {
    words.indices.contains(index) && (set.contains(words[index].key) || set.contains(words[index].bare))
  }

  private static let article = Array("ال".utf8)
  private static let yeh = Array("ي".utf8)
  private static let teh = Array("ة".utf8)
  private static let particles = ["و", "ف", "ب", "ل", "ك"].map { Array($0.utf8) }
  private static let verbStarts = ["سي", "ست", "سن"].map { Array($0.utf8) }
  private static let innerParticles = ["ب", "ل", "ك"].map { Array($0.utf8) }
  private static let lam = Array("ل".utf8)
  private static let alif = Array("ا".utf8)
  private static let andThe = Array("وال".utf8)
  private static let titleNames: WordSet = "السيد الشيخ القاضي الأمير الكاتب"
  private static let servants: WordSet = "عبد أبو بن آل ابن أم"
}
