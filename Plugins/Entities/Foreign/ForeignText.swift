internal import Segmentation
internal import Winnow

/// The words of a document in a language other than English, and what the lists say of stretches of them.
struct ForeignText {
  let words: [ForeignWord]
  let bytes: [UInt8]
  let sentences: [Range<Int>]
  let vocabulary: SharedVocabulary
  private let lexicon = EntityLexicon.standard

  init(_ document: Document) {
    let tokens = document[Token.self]
    bytes = document.bytes
    let vocabulary = SharedVocabulary(Vocabulary.of(document.language?.code ?? ""))
    self.vocabulary = vocabulary
    words = tokens.map { [bytes, lexicon] in
      var word = ForeignWord($0, bytes, vocabulary)
      if vocabulary.words.isOwn, word.isCapital { word.classes = Self.classes(word, bytes, vocabulary, lexicon) }
      return word
    }
    var index = 0
    sentences = document[Sentence.self].map { sentence in
      while index < tokens.count, tokens[index].range.start < sentence.range.start { index += 1 }
      let first = index
      while index < tokens.count, tokens[index].range.start < sentence.range.end { index += 1 }
      return first..<index
    }
  }

  func phrase(_ range: Range<Int>) -> WordKey {
    range.dropFirst().reduce(words[range.lowerBound].key) { $0.followed(by: words[$1].key) }
  }

  /// Alike for all forms of a name.
  func stem(_ range: Range<Int>) -> WordKey {
    range.dropFirst().reduce(words[range.lowerBound].stem) { $0.followed(by: words[$1].stem) }
  }

  /// What lists say of a word, or of what it may be a form of.
  private static func classes(
    _ word: ForeignWord, _ bytes: [UInt8], _ vocabulary: SharedVocabulary, _ lexicon: EntityLexicon
  ) -> NameClasses {
    let classes = lexicon.classes(word.key)
    guard classes.isEmpty else { return classes }
    return vocabulary.words.declension.classes(bytes, word.start, word.end, lexicon.classes)
  }

  /// What lists say of a name, or of what its last word may be a form of.
  func classes(_ range: Range<Int>) -> NameClasses {
    if range.count == 1, let classes = words[range.lowerBound].classes { return classes }
    let classes = lexicon.classes(phrase(range))
    guard classes.isEmpty, !vocabulary.words.declension.isEmpty else { return classes }
    if range.count == 2 { return declinedPair(range) }
    let last = words[range.upperBound - 1]
    let before = range.count > 1 ? phrase(range.dropLast()) : nil
    return vocabulary.words.declension.classes(bytes, last.start, last.end) { form in
      lexicon.classes(before?.followed(by: form) ?? form)
    }
  }

  /// `Nowym Jorku`: both words declined, or one.
  private func declinedPair(_ range: Range<Int>) -> NameClasses {
    let (first, last) = (words[range.lowerBound], words[range.lowerBound + 1])
    let declension = vocabulary.words.declension
    let seconds = [last.key] + declension.bases(bytes, last.start, last.end)
    return ([first.key] + declension.bases(bytes, first.start, first.end)).reduce(into: NameClasses()) { classes, key in
      for second in seconds { classes.formUnion(lexicon.classes(key.followed(by: second))) }
    }
  }

  func isFirstName(_ index: Int) -> Bool {
    !words[index].isAllUpper && !Self.pronouns.contains(words[index].key)
      && !classes(index..<index + 1).isDisjoint(with: [.first, .masculine, .feminine])
  }

  func isIn(_ set: WordSet, _ index: Int) -> Bool {
    guard words.indices.contains(index) else { return false }
    let word = words[index]
    return set.contains(word.key) || word.stem != word.key && vocabulary.words.isOwn && set.contains(word.stem)
  }

  /// Heads of organisations, and words whose ending makes them one.
  func isHead(_ index: Int) -> Bool {
    isIn(vocabulary.words.heads, index)
      || words[index].isCapital && ends(index, in: vocabulary.words.organizationEndings)
  }

  func isRole(_ index: Int) -> Bool { isIn(vocabulary.words.roles, index) || has(index, vocabulary.words.roleEndings) }

  /// A word for a company, a club or a paper, behind which its name stands.
  func isCue(_ index: Int) -> Bool {
    isIn(vocabulary.words.organizationCues, index) || has(index, vocabulary.words.cueEndings)
  }

  private func has(_ index: Int, _ endings: [[UInt8]]) -> Bool {
    words.indices.contains(index) && ends(index, in: endings)
  }

  func ends(_ index: Int, in endings: [[UInt8]]) -> Bool {
    if endings.isEmpty { return false }
    let word = bytes[words[index].start..<words[index].end]
    return endings.contains { word.count > $0.count && word.suffix($0.count).elementsEqual($0) }
  }

  /// `Kuopiossa`, `Bornova'daki`.
  func hasPlaceCase(_ index: Int) -> Bool {
    let word = words[index]
    guard word.suffixEnd > word.end else {
      return ends(index, in: vocabulary.words.placeCases) && vocabulary.words.suffixMark != 0x27
    }
    return vocabulary.words.placeCases.contains {
      bytes[word.end..<word.suffixEnd].reversed().starts(with: $0.reversed())
    }
  }

  /// A hyphen that joins the words on its sides.
  func isHyphen(_ index: Int) -> Bool {
    bytes[words[index].start] == 0x2D && words[index].end - words[index].start == 1 && !words[index].isAfterSpace
  }

  func isMark(_ index: Int, _ mark: UInt8) -> Bool {
    words.indices.contains(index) && words[index].end - words[index].start == 1 && bytes[words[index].start] == mark
  }

  func span(_ range: Range<Int>, _ kind: EntityKind) -> EntitySpan {
    let place = TextRange(words[range.lowerBound].start, words[range.upperBound - 1].end)
    return EntitySpan(range: place, kind: kind, tokens: range)
  }

  /// Written with a capital for politeness; somewhere they are first names, too.
  private static let pronouns: WordSet = "sie ihr ihnen ihre ihrer ihrem ihren"
}
