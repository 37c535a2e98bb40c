internal import Segmentation

/// Stretches of words with capitals and what joins them, without the titles and trades in front.
struct ForeignCandidates {
  private static let longest = 10

  private let text: ForeignText
  private let vocabulary: SharedVocabulary
  private let cuts: NameCuts
  private let isGerman: Bool
  /// Pairs of a capitalised article and a name in mid-sentence: `Le Goff`, `El País`.
  private var pairs: Set<WordKey> = []
  private(set) var candidates: [ForeignCandidate] = []

  init(_ text: ForeignText, isGerman: Bool) {
    self.text = text
    vocabulary = text.vocabulary
    cuts = NameCuts(text)
    self.isGerman = isGerman
    for sentence in text.sentences { collectPairs(sentence) }
    for sentence in text.sentences { add(sentence) }
  }

  private mutating func collectPairs(_ sentence: Range<Int>) {
    for index in sentence.dropFirst().dropLast()
    where text.isIn(vocabulary.words.starters, index) && text.words[index].isCapital && text.words[index + 1].isCapital
      && !isStart(index, sentence)
    {
      pairs.insert(text.phrase(index..<index + 2))
    }
  }

  private mutating func add(_ sentence: Range<Int>) {
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard begins(index, sentence) else {
        index += 1
        continue
      }
      let end = end(of: index, sentence)
      append(index..<end, sentence)
      index = end
    }
  }

  /// A capital, or a head written small in front of one: `ministère de la Santé`.
  private func begins(_ index: Int, _ sentence: Range<Int>) -> Bool {
    if text.words[index].isCapital { return true }
    guard !vocabulary.words.isOwn, text.isIn(vocabulary.words.smallHeads, index) else { return false }
    let next = behindJoiners(index + 1, sentence)
    return next < sentence.upperBound && text.words[next].isCapital && !text.words[next].isAfterLineEnd
  }

  private func behindJoiners(_ index: Int, _ sentence: Range<Int>) -> Int {
    var next = index
    while next < sentence.upperBound, next < index + 2, text.isIn(vocabulary.words.joiners, next) { next += 1 }
    return next
  }

  private func end(of start: Int, _ sentence: Range<Int>) -> Int {
    var end = start + 1
    var hasHead = text.isHead(start)
    while end < sentence.upperBound, end - start < Self.longest, !text.words[end].isAfterLineEnd,
      text.words[end - 1].end == text.words[end - 1].suffixEnd
    {
      if text.words[end].isCapital, !text.words[end].isElided || hasHead {
        hasHead = hasHead || text.isHead(end)
        end += 1
      } else if text.isHyphen(end), end + 1 < sentence.upperBound, text.words[end + 1].isWord,
        !text.words[end + 1].isAfterSpace
      {
        end += 2
      } else if hasHead && text.isIn(vocabulary.words.tails, end) || text.isIn(vocabulary.words.endPlaces, end) {
        end += 1
      } else if let next = headEnd(start, end, sentence) {
        end = next
        hasHead = true
      } else if let next = listedEnd(start, end, sentence) {
        end = next
      } else if let next = joined(start, end, hasHead, sentence) {
        end = next
      } else {
        break
      }
    }
    return end
  }

  /// `Örebro kommun`, `Česká národní banka`, `Ministerstvo zdravotnictví`: where words in lower case end the name.
  private func headEnd(_ start: Int, _ end: Int, _ sentence: Range<Int>) -> Int? {
    guard vocabulary.words.isOwn, text.words[end].isWord else { return nil }
    var index = end
    if text.isIn(vocabulary.words.genitiveHeads, end - 1) {
      while index < end + 2, isSmall(index, sentence), text.ends(index, in: vocabulary.words.adjectives) { index += 1 }
      return isSmall(index, sentence) && !text.isIn(vocabulary.words.starters, index)
        ? index + 1 : index > end ? index : nil
    }
    while index < end + 2, isSmall(index, sentence), !text.isIn(vocabulary.words.endHeads, index),
      text.ends(index, in: vocabulary.words.adjectives)
    {
      index += 1
    }
    let isHead = isSmall(index, sentence) && text.isIn(vocabulary.words.endHeads, index) && !text.isRole(end - 1)
    return isHead ? index + 1 : nil
  }

  private func isSmall(_ index: Int, _ sentence: Range<Int>) -> Bool {
    index < sentence.upperBound && text.words[index].isWord && !text.words[index].isCapital
      && !text.words[index].isAfterLineEnd
  }

  /// `Mo i Rana`: a listed name with a small word in it.
  private func listedEnd(_ start: Int, _ end: Int, _ sentence: Range<Int>) -> Int? {
    guard vocabulary.words.isOwn, end == start + 1, isSmall(end, sentence), end + 1 < sentence.upperBound,
      text.words[end + 1].isCapital, !text.classes(start..<end + 2).isDisjoint(with: .places)
    else { return nil }
    return end + 2
  }

  /// Where the name goes on behind joiners.
  private func joined(_ start: Int, _ index: Int, _ hasHead: Bool, _ sentence: Range<Int>) -> Int? {
    let joins = text.isIn(vocabulary.words.headJoiners, index) && text.isHead(index - 1)
    let next = hasHead && isNumber(index) || joins ? index + 1 : behindJoiners(index, sentence)
    guard next > index, next < sentence.upperBound, text.words[next].isCapital, hasHead || mayGoOn(start..<index)
    else { return nil }
    return next + 1
  }

  /// `Movimento 5 Stelle`.
  private func isNumber(_ index: Int) -> Bool {
    let word = text.words[index]
    return text.bytes[word.start..<word.end].allSatisfy { $0 &- 0x30 < 10 }
  }

  /// A person's name or an unknown one: no place, company or club, behind which another name begins.
  private func mayGoOn(_ words: Range<Int>) -> Bool {
    let known = NameClasses.places.union(.organizations)
    return text.isFirstName(words.upperBound - 1) || !isGerman && text.classes(words).isDisjoint(with: known)
  }

  /// The first word, with a quote mark or dash in front or none.
  private func isStart(_ index: Int, _ sentence: Range<Int>) -> Bool {
    if text.words[index].isAfterLineEnd || index == sentence.lowerBound { return true }
    return index - sentence.lowerBound < 4 && (sentence.lowerBound..<index).allSatisfy { !text.words[$0].isWord }
      || opensQuote(index - 1)
  }

  /// `«`, `“`, `„` and dashes.
  private func opensQuote(_ index: Int) -> Bool {
    guard text.words.indices.contains(index), !text.words[index].isWord else { return false }
    let mark = text.bytes[text.words[index].start..<text.words[index].end]
    return Self.openings.contains { mark.elementsEqual($0) }
  }

  private mutating func append(_ stretch: Range<Int>, _ sentence: Range<Int>) {
    var first = stretch.lowerBound
    var isStart = isStart(first, sentence)
    if isStart, text.isIn(vocabulary.words.starters, first), !text.words[first].isElided, !isPair(first, stretch) {
      first += 1
      isStart = false
      // Joiners may have tied it to what follows.
      while first < stretch.upperBound, !text.words[first].isCapital { first += 1 }
    }
    guard first < stretch.upperBound else { return }
    append(unglued: first..<stretch.upperBound, isStart)
  }

  /// Cuts names apart that stand side by side, and a trade off a name at the start of a sentence.
  private mutating func append(unglued words: Range<Int>, _ isStart: Bool) {
    var first = words.lowerBound
    var isStart = isStart
    if isStart, isLoose(first, words) {
      first += 1
      isStart = false
    }
    for cut in isGerman ? [] : cuts.cuts(first..<words.upperBound) where cut > first {
      append(first..<cut, before: cut, isStart)
      first = cut
      isStart = false
    }
    candidates.append(ForeignCandidate(words: first..<words.upperBound, isInitial: isStart))
  }

  private mutating func append(_ words: Range<Int>, before cut: Int, _ isStart: Bool) {
    let first = words.lowerBound
    // A trade: `Eigenaar Gerrit Bosman`.
    let isTrade = isStart && words.count == 1 && !text.words[first].isAllUpper && text.classes(words).isEmpty
    let isOffice = vocabulary.words.hasTitlesInside && text.isRole(cut)
    if !isTrade { candidates.append(ForeignCandidate(words: words, isInitial: isStart, isDoubtful: isOffice)) }
  }

  /// An unknown word at the start of a sentence in front of a known name: `Yhteistyö Naton kanssa`.
  private func isLoose(_ first: Int, _ words: Range<Int>) -> Bool {
    let rest = words.dropFirst()
    guard vocabulary.words.isOwn, let next = rest.first, text.words[next].isCapital, !text.words[first].isAllUpper,
      !text.isFirstName(first), !text.isHead(first), text.classes(first..<next).isDisjoint(with: Self.sure),
      text.classes(words).isEmpty,
      !text.isRole(first), !text.isCue(first), !text.isIn(vocabulary.words.according, first)
    else { return false }
    if text.words[next].isAllUpper, text.classes(first..<next).isEmpty { return true }
    if text.isIn(vocabulary.words.organizations, next) && !text.isHead(next) {
      return true
    }
    if text.isFirstName(next), rest.count > 1 { return true }
    if !text.classes(first..<next).isDisjoint(with: .places) { return false }
    // Slavic clubs are called `Zbrojovka Brno`.
    let isClub = vocabulary.words.joinsPlaces && !vocabulary.words.adjectives.isEmpty
    let known = isClub ? NameClasses.organizations : NameClasses.organizations.union([.country, .bigCity, .region])
    return !text.classes(rest).isDisjoint(with: known)
  }

  private func isPair(_ first: Int, _ stretch: Range<Int>) -> Bool {
    first + 1 < stretch.upperBound && pairs.contains(text.phrase(first..<first + 2))
  }

  private static let sure = NameClasses.organizations.union([.country, .bigCity, .region])
  private static let openings: [[UInt8]] = ["«", "„", "“", "\"", "–", "—", "‘", "‚"].map { Array($0.utf8) }
}
