internal import Segmentation

/// Stretches of words with capitals and what joins them, without the titles and trades in front.
struct ForeignCandidates {
  private static let longest = 10

  private let text: ForeignText
  private let isGerman: Bool
  /// Pairs of a capitalised article and a name in mid-sentence: `Le Goff`, `El País`.
  private var pairs: Set<WordKey> = []
  private(set) var candidates: [ForeignCandidate] = []

  init(_ text: ForeignText, isGerman: Bool) {
    self.text = text
    self.isGerman = isGerman
    for sentence in text.sentences { collectPairs(sentence) }
    for sentence in text.sentences { add(sentence) }
  }

  private mutating func collectPairs(_ sentence: Range<Int>) {
    for index in sentence.dropFirst().dropLast()
    where text.isIn(ForeignWords.starters, index) && text.words[index].isCapital && text.words[index + 1].isCapital
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
    guard text.isIn(ForeignWords.smallHeads, index) else { return false }
    let next = behindJoiners(index + 1, sentence)
    return next < sentence.upperBound && text.words[next].isCapital && !text.words[next].isAfterLineEnd
  }

  private func behindJoiners(_ index: Int, _ sentence: Range<Int>) -> Int {
    var next = index
    while next < sentence.upperBound, next < index + 2, text.isIn(ForeignWords.joiners, next) { next += 1 }
    return next
  }

  private func end(of start: Int, _ sentence: Range<Int>) -> Int {
    var end = start + 1
    var hasHead = text.isIn(ForeignWords.heads, start)
    while end < sentence.upperBound, end - start < Self.longest, !text.words[end].isAfterLineEnd {
      if text.words[end].isCapital, !text.words[end].isElided || hasHead {
        hasHead = hasHead || text.isIn(ForeignWords.heads, end)
        end += 1
      } else if text.isHyphen(end), end + 1 < sentence.upperBound, text.words[end + 1].isWord,
        !text.words[end + 1].isAfterSpace
      {
        end += 2
      } else if hasHead && text.isIn(ForeignWords.tails, end) || text.isIn(ForeignWords.russianPlaces, end) {
        end += 1
      } else if let next = joined(start, end, hasHead, sentence) {
        end = next
      } else {
        break
      }
    }
    return end
  }

  /// Where the name goes on behind joiners.
  private func joined(_ start: Int, _ index: Int, _ hasHead: Bool, _ sentence: Range<Int>) -> Int? {
    let next = hasHead && isNumber(index) ? index + 1 : behindJoiners(index, sentence)
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
    if isStart, text.isIn(ForeignWords.starters, first), !text.words[first].isElided, !isPair(first, stretch) {
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
    for cut in cuts(words) where cut > first {
      // A trade: `Eigenaar Gerrit Bosman`.
      let isTrade = isStart && cut == first + 1 && !text.words[first].isAllUpper && text.classes(first..<cut).isEmpty
      if !isTrade { candidates.append(ForeignCandidate(words: first..<cut, isInitial: isStart)) }
      first = cut
      isStart = false
    }
    candidates.append(ForeignCandidate(words: first..<words.upperBound, isInitial: isStart))
  }

  /// Where a person's first name stands behind other words, and on both sides of a country in Russian, which puts it
  /// between an office and a name (`Президент России Сергей Климов`).
  private func cuts(_ words: Range<Int>) -> [Int] {
    guard !isGerman, words.count > 1 else { return [] }
    let isRussian = text.bytes[text.words[words.lowerBound].start] >= 0xD0
    var cuts: [Int] = []
    for index in words.dropLast() {
      if isRussian, text.classes(index..<index + 1).contains(.country) { cuts += [index, index + 1] }
      if index > words.lowerBound, text.isFirstName(index), text.words[index + 1].isCapital,
        mayEndBefore(index, words)
      {
        cuts.append(index)
      }
    }
    return cuts
  }

  /// Two first names in a row are one person; elsewhere one word that no list has, or an acronym, is cut off.
  private func mayEndBefore(_ index: Int, _ words: Range<Int>) -> Bool {
    guard index == words.lowerBound + 1, !text.isFirstName(index - 1) else { return false }
    return text.words[index - 1].isAllUpper || isStartWord(index - 1)
  }

  private func isStartWord(_ index: Int) -> Bool {
    index == 0 || text.words[index].isAfterLineEnd || text.isMark(index - 1, 0x2E)
  }

  private func isPair(_ first: Int, _ stretch: Range<Int>) -> Bool {
    first + 1 < stretch.upperBound && pairs.contains(text.phrase(first..<first + 2))
  }

  private static let openings: [[UInt8]] = ["«", "„", "“", "\"", "–", "—", "‘", "‚"].map { Array($0.utf8) }
}
