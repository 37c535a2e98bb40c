internal import Boilerplate
internal import Segmentation
internal import Winnow

/// One document's way through both stages.
struct DateReading {
  private struct Found {
    var expression: TimeExpression
    var tense: Tense
    var range: TextRange
    var sentence: Int
  }

  private let document: Document
  private let text: FoldedText
  private let lexicon: Lexicon
  /// What relative dates count from.
  private var now: Moment?
  /// The day at the head of a document without a creation time of its own.
  private(set) var head: Moment?

  init(_ document: Document) {
    self.document = document
    text = FoldedText(document.bytes)
    lexicon = LexiconCache.lexicon(DateLanguage.code(of: document, text))
    now = document.creationTime.flatMap { Moment(iso: $0.iso) }
  }

  mutating func mentions() -> [Annotation<DateMention>] {
    let sentences = keptSentences()
    let isNote = sentences.count <= 3 && isNote(sentences)
    let isPost = isPost
    var found: [Found] = []
    let scanner = TimeScanner(
      text: text, original: document.bytes, lexicon: lexicon,
      order: NumericOrder(text.bytes, lexicon, document.language?.tag).order)
    var tokens: [TimeToken] = []
    for (index, sentence) in sentences.enumerated() {
      tokens.removeAll(keepingCapacity: true)
      scanner.scan(sentence.start, sentence.end, into: &tokens)
      var grammar = TimeGrammar(tokens: tokens, folded: text.bytes, lexicon: lexicon, isNote: isNote)
      grammar.isPost = isPost
      read(grammar, index, into: &found)
    }
    if document.creationTime?.isDefault != false, document[Article.self].isEmpty {
      head = HeadDay(document.bytes).moment(found.lazy.map { ($0.range, $0.expression) })
      now = head ?? now
    }
    return resolved(found, isNote: isNote)
  }

  /// Time stamps are boilerplate and dates all the same.
  private func keptSentences() -> [TextRange] {
    let removed = document[BoilerplateRun.self]
    return document[Sentence.self].map(\.range).filter { range in
      !removed.overlapping(range).contains { $0.mark.kind != .metadata }
    }
  }

  /// A short text with a handle, hashtag or link.
  private var isPost: Bool {
    guard text.bytes.count < 400 else { return false }
    for (index, byte) in text.bytes.enumerated().dropLast() {
      let next = text.bytes[index + 1]
      if byte == 0x40 || byte == 0x23, next &- 0x61 < 26 || next == 0x5F { return true }
      if byte == 0x3A, next == 0x2F { return true }
    }
    return false
  }

  /// Short, and without any word of the past.
  private func isNote(_ sentences: [TextRange]) -> Bool {
    let length = sentences.reduce(0) { $0 + $1.count }
    guard length < 160 else { return false }
    let scanner = TimeScanner(text: text, original: document.bytes, lexicon: lexicon, order: .dayFirst)
    var tokens: [TimeToken] = []
    for sentence in sentences { scanner.scan(sentence.start, sentence.end, into: &tokens) }
    let grammar = TimeGrammar(tokens: tokens, folded: text.bytes, lexicon: lexicon, isNote: false)
    return tokens.count <= 30 && !tokens.indices.contains { isOfPast(grammar, $0) }
  }

  /// A verb in the past; those that are as often of the present (`have`, `set`: 1 in the word files) do not tell.
  private func isOfPast(_ grammar: TimeGrammar, _ index: Int) -> Bool {
    grammar.has(index, .tense) && grammar.value(index, .tense) ?? -1 < 0 && grammar.extra(index, .tense) != 1
  }

  private func read(_ grammar: TimeGrammar, _ sentence: Int, into found: inout [Found]) {
    let expressions = grammar.expressions()
    let cues = expressions.isEmpty ? nil : TenseCues(grammar)
    var end = 0
    for var expression in expressions {
      let first = expression.tokens.lowerBound
      expression.isLinked = end > 0 && grammar.links(end, first)
      expression.side = expression.isLinked ? 0 : grammar.side(expression)
      let tense = tense(cues, expression, isNote: grammar.isNote)
      end = expression.tokens.upperBound
      if !isPlausible(expression, tense) { continue }
      expression.isInPassing = first > 2 && grammar.value(first - 1, .at) != 1
      expression.isBound = grammar.has(first - 1, .to)
      expression.isEndOfRange = grammar.isBehindDash(first)
      // `it rose in two weeks` says how long, `it opens in two weeks` when.
      if !grammar.isNote, grammar.extra(expression.tokens.lowerBound - 1, .away) == 1,
        case .point(let fields) = expression.form, let offset = fields.offset, offset.base == .now, offset.sign > 0,
        tense == .past || offset.amount.unit >= .decade && tense != .future
      {
        expression.form = .duration(offset.amount)
      }
      let range = TextRange(
        Int(grammar.tokens[expression.tokens.lowerBound].start),
        Int(grammar.tokens[expression.tokens.upperBound - 1].end))
      found.append(Found(expression: expression, tense: tense, range: range, sentence: sentence))
    }
  }

  /// What may be of the past in a note is not: a verb that surely is makes it none.
  private func tense(_ cues: TenseCues?, _ expression: TimeExpression, isNote: Bool) -> Tense {
    let tense = cues?.tense(at: expression.tokens) ?? .unknown
    if expression.side < 0, tense != .future { return .past }
    if expression.side > 0 { return .future }
    return isNote && tense == .past ? .unknown : tense
  }

  /// `soon` in the past (`soon fell`) is no reference to what comes.
  private func isPlausible(_ expression: TimeExpression, _ tense: Tense) -> Bool {
    guard case .point(let fields) = expression.form else { return true }
    return fields.reference != "FUTURE_REF" || tense != .past || expression.rule == "attribute"
  }

  private func resolved(_ found: [Found], isNote: Bool) -> [Annotation<DateMention>] {
    let articles = document[Article.self]
    var mentions: [Annotation<DateMention>] = []
    mentions.reserveCapacity(found.count)
    var rest = found[...]
    while let first = rest.first {
      let article = articles.lastIndex(startingAtOrBefore: first.range.start).map { articles[$0] }
      let end = rest.firstIndex { item in
        articles.lastIndex(startingAtOrBefore: item.range.start).map { articles[$0].range } != article?.range
      }
      resolve(rest[..<(end ?? rest.endIndex)], article?.mark.dct.flatMap { Moment(iso: $0) }, isNote, into: &mentions)
      rest = rest[(end ?? rest.endIndex)...]
    }
    return mentions
  }

  /// Resolves what one article says, against its own creation time when it has one.
  private func resolve(
    _ found: ArraySlice<Found>, _ own: Moment?, _ isNote: Bool, into mentions: inout [Annotation<DateMention>]
  ) {
    let register = Register(found.map(\.expression), now: (own ?? now)?.day, isNote: isNote)
    var resolver = Resolver(now: own ?? now, register: register)
    resolver.isPost = isPost
    var opening: CalendarPeriod?
    for item in found where register == .narrative || !item.expression.isOfNarratives {
      resolver.sentence = item.sentence
      resolver.opening = item.expression.isLinked ? opening : nil
      resolver.isSided = item.expression.side != 0
      var resolution = resolver.resolve(item.expression, tense: item.tense)
      opening = resolution.period
      // The node is the document's creation time, not the article's.
      if own != nil, resolution.mention.anchor == .creationTime { resolution.mention.anchor = nil }
      let isAside = register == .narrative && resolution.mention.anchor == .creationTime
      if let period = resolution.period, period.firstDay != nil, !isAside {
        resolver.last = (period, mentions.count, item.sentence)
        resolver.isLastComparison = item.expression.isYearBack
        resolver.tell(period, item.expression)
      }
      mentions.append(Annotation(item.range, resolution.mention))
    }
  }
}
