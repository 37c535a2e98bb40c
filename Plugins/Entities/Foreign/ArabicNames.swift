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
    var bare = range.start
    if range.count > 6, particles.contains(Array(bytes[bare..<bare + 2])) { bare += 2 }
    return Word(
      range: range, key: token.mark.key, bareStart: bare, bare: WordKey(bytes, bare, range.end),
      isWord: token.mark.kind == .word, isAfterLineEnd: token.mark.shape.contains(.afterLineEnd))
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
    if let end = organizationEnd(index) {
      return span(index..<end, .organization, fromBare: !ArabicWords.heads.contains(words[index].key))
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
    for bare in [false, true] where !bare || words[index].bareStart > words[index].range.start {
      var key = bare ? words[index].bare : words[index].key
      var best: (end: Int, kind: EntityKind)?
      var end = index + 1
      while true {
        if let kind = kind(lexicon.classes(key)) { best = (end, kind) }
        guard end < words.count, end - index < Self.longest, words[end].isWord, !words[end].isAfterLineEnd else {
          break
        }
        key = key.followed(by: words[end].key)
        end += 1
      }
      if let best { return span(index..<best.end, best.kind, fromBare: bare) }
    }
    return nil
  }

  private func kind(_ classes: NameClasses) -> EntityKind? {
    if !classes.isDisjoint(with: [.country, .bigCity, .region]) { return .place }
    return classes.isDisjoint(with: .organizations) ? nil : .organization
  }

  // MARK: - Organisations

  /// A head and the word behind it, with a second one where both have the article: `وزارة الصحة`.
  private func organizationEnd(_ index: Int) -> Int? {
    guard ArabicWords.heads.contains(words[index].bare) || isIn(ArabicWords.heads, index), isPlain(index + 1) else {
      return nil
    }
    let end = index + 2
    return isPlain(end) && hasArticle(end) && !isFirst(words[end].key) ? end + 1 : end
  }

  private func isName(_ index: Int) -> Bool { isPlain(index) && !isIn(ArabicWords.titles, index) }

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
      isBehindTitle(index) || isBehindVerb(index) || isFirst(words[index + 1].key) || endsAtMark(end)
      || isIn(ArabicWords.saying, end)
    return (isGiven ? isSure : isIn(ArabicWords.small, end)) ? end : nil
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
      || index == first + 2 && (hasArticle(index) || isServant(first) || endsClause(index + 1))
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
    return index > 1 && hasArticle(index - 1) && isNationality(index - 1) && isIn(ArabicWords.titles, index - 2)
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
  private static let servants: WordSet = "عبد أبو بن آل ابن أم"
}
