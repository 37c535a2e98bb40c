internal import Segmentation
internal import Winnow

/// Cuts a document into frames in one pass over tokens, stretches and sentences.
struct FrameBuilder {
  private let bytes: [UInt8]
  private let tokens: Layer<Token>
  private let sentences: Layer<Sentence>
  private let stretches: [Stretch]
  private let looks: [StretchLook]
  private let lexicon: Lexicon
  private var sentence = 0
  private var stretch = 0
  private(set) var items: [Item] = []
  /// Item ranges with the index of their paragraph.
  private(set) var frames: [(bounds: Range<Int>, paragraph: Int)] = []

  init(_ document: Document, _ stretches: [Stretch], _ looks: [StretchLook], _ lexicon: Lexicon) {
    bytes = document.bytes
    tokens = document[Token.self]
    sentences = document[Sentence.self]
    self.stretches = stretches
    self.looks = looks
    self.lexicon = lexicon
    items.reserveCapacity(tokens.count)
    var token = 0
    for (number, paragraph) in document[Paragraph.self].enumerated() {
      while token < tokens.count, tokens[token].range.start < paragraph.range.start { token += 1 }
      token = read(paragraph.range, number, from: token)
    }
  }

  /// - Returns: index of the first token behind the paragraph.
  private mutating func read(_ paragraph: TextRange, _ number: Int, from first: Int) -> Int {
    var token = first
    var start = items.count
    while token < tokens.count, tokens[token].range.start < paragraph.end {
      let item = next(&token)
      if items.count > start, isBoundary(before: item) {
        frames.append((start..<items.count, number))
        start = items.count
      }
      items.append(item)
    }
    if items.count > start { frames.append((start..<items.count, number)) }
    return token
  }

  private mutating func next(_ token: inout Int) -> Item {
    while stretch < stretches.count, stretches[stretch].range.end <= tokens[token].range.start { stretch += 1 }
    if stretch < stretches.count, stretches[stretch].range.start < tokens[token].range.end {
      let range = stretches[stretch].range
      let first = token
      while token < tokens.count, tokens[token].range.start < range.end { token += 1 }
      return Item(
        range: range, classes: [], sign: 0, stretch: Int32(stretch), token: Int32(first), isCapitalised: false,
        isWord: false, isSpaced: true, isSpeechLike: looks[stretch].isSpeechLike, endsOpen: looks[stretch].endsOpen,
        isLabel: looks[stretch].isLabel)
    }
    token += 1
    return item(of: token - 1)
  }

  private func item(of index: Int) -> Item {
    let token = tokens[index]
    let isWord = token.mark.kind != .punctuation && token.mark.kind != .symbol
    var classes: WordClass = isWord ? lexicon.classes(of: token.mark.key) : []
    let isCapitalised = token.mark.shape.contains(.capitalized)
    if isWord, classes.isEmpty { classes = Endings.classes(bytes, token, lexicon.language) }
    return Item(
      range: token.range, classes: classes, sign: isWord ? 0 : Scalars.decode(bytes, at: token.range.start).scalar,
      stretch: -1, token: Int32(index), isCapitalised: isCapitalised, isWord: isWord,
      endsInS: isWord && bytes[token.range.end - 1] | 0x20 == 0x73, isPlural: isWord && isPlural(token.range),
      endsInED: isWord && token.range.count > 2 && bytes[token.range.end - 1] == 0x64
        && bytes[token.range.end - 2] == 0x65,
      isNumber: token.mark.kind == .number, isPossessive: isWord && isPossessive(token.range),
      isSpaced: token.mark.shape.contains(.afterSpace))
  }

  /// Ends in s; but not `anonymous`, `focus`, `press`.
  private func isPlural(_ range: TextRange) -> Bool {
    guard bytes[range.end - 1] | 0x20 == 0x73 else { return false }
    return range.count < 2 || ![0x73, 0x75].contains(bytes[range.end - 2] | 0x20)
  }

  private func isPossessive(_ range: TextRange) -> Bool {
    guard range.count > 2, bytes[range.end - 1] | 0x20 == 0x73 else { return false }
    return bytes[range.end - 2] == 0x27
      || range.count > 4 && bytes[range.end - 4] == 0xE2 && bytes[range.end - 2] == 0x99
  }

  // MARK: - Boundaries

  /// A sentence ends between the last item and this one, and no quotation ties them together.
  private mutating func isBoundary(before item: Item) -> Bool {
    let last = items[items.count - 1]
    var begins = false
    while sentence < sentences.count, sentences[sentence].range.start <= item.range.start {
      begins = sentences[sentence].range.start > last.range.start && sentences[sentence].range.start >= last.range.end
      sentence += 1
    }
    if last.isStretch, item.isStretch { return begins }
    if last.isStretch { return isBoundary(behind: stretches[Int(last.stretch)], item, begins) }
    if item.isStretch, last.sign == 0x2C || last.sign == 0x3A { return false }
    return begins
  }

  /// `“Why?” she asked`: the mark ends the sentence for the segmenter, but its cue follows.
  private func isBoundary(behind stretch: Stretch, _ item: Item, _ begins: Bool) -> Bool {
    let last = Scalars.decode(bytes, before: stretch.inner.end)?.scalar ?? 0
    let isStop = [0x2E, 0x21, 0x3F, 0x2026, 0x3002].contains(last)
    guard isStop || begins else { return false }
    guard item.isWord else { return begins && ![0x2C, 0x3B, 0x2014, 0x2013, 0x29].contains(item.sign) }
    if startsLower(item) { return false }
    if !isStop { return begins }
    return !startsCue(item, within: last == 0x2E ? 4 : 14, isAlone: last == 0x2E)
  }

  private func startsLower(_ item: Item) -> Bool {
    Traits(of: Scalars.decode(bytes, at: item.range.start).scalar).contains(.lower)
  }

  /// A subject and a verb of saying; behind a full stop nothing but an adverbial may follow it.
  private func startsCue(_ item: Item, within reach: Int, isAlone: Bool) -> Bool {
    let first = Int(item.token)
    for index in first..<min(first + reach, tokens.count) {
      let token = tokens[index]
      if index > first, token.mark.kind == .punctuation, bytes[token.range.start] == 0x2E { return false }
      let classes = lexicon.classes(of: token.mark.key)
      if !classes.isDisjoint(with: .speech), !token.mark.shape.contains(.capitalized) {
        return !startsClause(index + 1) && (!isAlone || endsCue(index + 1))
      }
      if !classes.isDisjoint(with: [.subordinator, .that, .modal, .relative]) { return false }
    }
    return false
  }

  private func endsCue(_ index: Int) -> Bool {
    guard index < tokens.count, tokens[index].mark.kind != .punctuation else { return true }
    let classes = lexicon.classes(of: tokens[index].mark.key)
    return lexicon.language != "en" || !classes.isDisjoint(with: [.time, .adverb, .preposition, .and, .role])
      || tokens[index].mark.shape.contains(.capitalized)
  }

  private func startsClause(_ index: Int) -> Bool {
    guard index < tokens.count, tokens[index].mark.kind == .word else { return false }
    return !lexicon.classes(of: tokens[index].mark.key).isDisjoint(with: [.that, .pronoun, .determiner, .question])
  }
}
