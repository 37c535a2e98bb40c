internal import Entities
internal import Segmentation
internal import Winnow

/// Turns stretches between marks into quotes: attribution, kind, joined parts, continued speakers.
struct QuoteBuilder {
  private let bytes: [UInt8]
  private let tokens: Layer<Token>
  private let sentences: Layer<Sentence>
  private let paragraphs: Layer<Paragraph>
  private let stretches: [Stretch]
  private let finder: SpeakerFinder

  init(_ document: Document, _ stretches: [Stretch]) {
    bytes = document.bytes
    tokens = document[Token.self]
    sentences = document[Sentence.self]
    paragraphs = document[Paragraph.self]
    self.stretches = stretches
    finder = SpeakerFinder(bytes: bytes, tokens: tokens)
  }

  /// One quote or term for each stretch; stretches that go on from the one before are parts of it.
  func quotes() -> [Annotation<Quote>] {
    var quotes: [Annotation<Quote>] = []
    var spans: [TextRange] = []
    for (index, stretch) in stretches.enumerated() {
      let isPart = stretch.continues || isSplit(index)
      if isPart, let last = quotes.popLast() {
        spans.append(stretch.range)
        var mark = last.mark
        mark.spans = spans
        quotes.append(Annotation(last.range.union(stretch.range), mark))
      } else {
        spans = [stretch.range]
        quotes.append(Annotation(stretch.range, quote(index, after: quotes.last)))
      }
    }
    return quotes
  }

  private func quote(_ index: Int, after last: Annotation<Quote>?) -> Quote {
    let stretch = stretches[index]
    let isSpeech = looksLikeSpeech(stretch)
    let found = finder.attribution(before: before(index), after: after(index), endsOpen: endsOpen(stretch))
    if let found, found.speaker != nil || found.cue != nil, !isName(stretch) || found.cue != nil && isSpeech {
      return attributed(isSpeech ? .direct : .mixed, found)
    }
    if isSpeech, wordCount(stretch) >= 4 { return continued(stretch, last) }
    let kind: Quote.Kind = isName(stretch) ? .title : .scare
    return Quote(kind, rule: kind == .title ? "capitalised words nobody says" : "marks nobody says")
  }

  private func attributed(_ kind: Quote.Kind, _ found: Attribution) -> Quote {
    var quote = Quote(kind, rule: found.rule)
    quote.speaker = found.speaker
    quote.cue = found.cue
    quote.addressee = found.addressee
    return quote
  }

  /// Speech without a cue of its own belongs to who spoke last, in this paragraph or the one before.
  private func continued(_ stretch: Stretch, _ last: Annotation<Quote>?) -> Quote {
    var quote = Quote(.direct, rule: "goes on from the quote before")
    guard let last, last.mark.kind.isSpeech, stretch.range.start - last.range.end < 400 else { return quote }
    quote.speaker = last.mark.speaker
    return quote
  }

  // MARK: - What a stretch looks like

  private func wordIndices(_ stretch: Stretch) -> Range<Int> {
    tokens.firstIndex(startingAtOrAfter: stretch.inner.start)..<tokens.firstIndex(startingAtOrAfter: stretch.inner.end)
  }

  private func wordCount(_ stretch: Stretch) -> Int { wordIndices(stretch).count { tokens[$0].mark.kind == .word } }

  /// Begins like a sentence and has enough words, or ends like one.
  private func looksLikeSpeech(_ stretch: Stretch) -> Bool {
    let indices = wordIndices(stretch)
    guard let first = indices.first(where: { tokens[$0].mark.kind == .word }) else { return false }
    let begins =
      tokens[first].mark.shape.contains(.capitalized)
      || !Traits(of: Scalars.decode(bytes, at: tokens[first].range.start).scalar).contains(.lower)
    let words = wordCount(stretch)
    return begins && (words >= 3 || words >= 1 && endsLikeSentence(stretch)) && !isName(stretch)
  }

  private func endsLikeSentence(_ stretch: Stretch) -> Bool {
    [0x2E, 0x21, 0x3F, 0x2C].contains(bytes[stretch.inner.end - 1])
  }

  /// Every longer word is capitalised: a title or a name.
  private func isName(_ stretch: Stretch) -> Bool {
    let words = wordIndices(stretch).filter { tokens[$0].mark.kind == .word }
    guard (1...8).contains(words.count), !endsLikeSentence(stretch) else { return false }
    let long = words.filter { tokens[$0].range.count > 3 }
    return !long.isEmpty && long.allSatisfy { tokens[$0].mark.shape.contains(.capitalized) }
  }

  /// The sentence goes on behind the marks: they end in a comma, question or exclamation mark, or a comma follows.
  private func endsOpen(_ stretch: Stretch) -> Bool {
    let last = bytes[stretch.inner.end - 1]
    if [0x2C, 0x21, 0x3F].contains(last) { return true }
    let next = stretch.range.end
    return next < bytes.count && bytes[next] == 0x2C
  }

  // MARK: - What stands around it

  /// Tokens from the start of the sentence, or the end of the stretch before it.
  private func before(_ index: Int) -> Range<Int> {
    let stretch = stretches[index]
    let sentence = sentences.lastIndex(startingAtOrBefore: stretch.range.start).map { sentences[$0].range.start }
    var start = max(sentence ?? 0, paragraphs[stretch.paragraph].range.start)
    if index > 0, stretches[index - 1].range.end > start { start = stretches[index - 1].range.end }
    return between(start, stretch.range.start)
  }

  private func after(_ index: Int) -> Range<Int> {
    let stretch = stretches[index]
    var end = paragraphs[stretch.paragraph].range.end
    if index + 1 < stretches.count { end = min(end, stretches[index + 1].range.start) }
    let next = sentences.firstIndex(startingAtOrAfter: stretch.range.end)
    let own = sentences.lastIndex(startingAtOrBefore: max(0, stretch.range.end - 1))
    if let own, sentences[own].range.end > stretch.range.end {
      end = min(end, sentences[own].range.end)
    } else if next < sentences.count, endsOpen(stretch) {
      // The mark ended a sentence for the segmenter, but its cue follows.
      end = min(end, sentences[next].range.end)
    } else {
      end = stretch.range.end
    }
    return between(stretch.range.end, end)
  }

  private func between(_ start: Int, _ end: Int) -> Range<Int> {
    let first = tokens.firstIndex(startingAtOrAfter: start)
    return first..<max(first, tokens.firstIndex(startingAtOrAfter: max(start, end)))
  }

  /// `“It leaks,” she said, “and it stinks.”`: the same sentence, interrupted by its cue.
  private func isSplit(_ index: Int) -> Bool {
    guard index > 0, stretches[index].paragraph == stretches[index - 1].paragraph, endsOpen(stretches[index - 1]) else {
      return false
    }
    let between = between(stretches[index - 1].range.end, stretches[index].range.start)
    guard between.count <= 14, between.contains(where: { CueWords.saying.contains(tokens[$0].mark.key) }) else {
      return false
    }
    guard let last = between.last, tokens[last].range.count == 1 else { return false }
    return [0x2C, 0x2E].contains(bytes[tokens[last].range.start])
      && looksContinued(index, bytes[tokens[last].range.start])
  }

  private func looksContinued(_ index: Int, _ sign: UInt8) -> Bool {
    sign == 0x2C || looksLikeSpeech(stretches[index])
  }
}
