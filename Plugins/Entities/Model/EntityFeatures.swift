internal import Segmentation
package import Winnow

/// Features of the candidate tokens of one document, as 64-bit hashes; the trainer and the tagger share them.
///
/// The templates are those of Ratinov and Roth (2009) and of Chieu and Ng (2003): the word, its shape and affixes, a
/// window of two words, clusters, name lists, the stretch of capitals around it, and what the rest of the document
/// says about the same word.
package struct EntityFeatures {
  package let runs: [CandidateRun]
  let facts: [TokenFact]
  private let bytes: [UInt8]
  private let tokens: Layer<Token>
  private let capitals: Capitals
  private let appositions: Appositions
  private let inDocument: WordsOfDocument

  /// - Parameter takesAnyWord: see `EntityModel`.
  package init(_ document: Document, takesAnyWord: Bool = false) {
    bytes = document.bytes
    tokens = document[Token.self]
    let keys = tokens.map { [bytes] in Self.key($0, bytes) }
    let lists = ListMatches(tokens, keys)
    facts = tokens.indices.map { [tokens, bytes] in TokenFact(tokens[$0], keys[$0], lists.matches[$0], bytes) }
    let sentences = Self.sentences(document[Sentence.self], tokens)
    var candidates = CandidateRuns(tokens, facts, bytes, takesAnyWord: takesAnyWord)
    var starts = [Bool](repeating: false, count: tokens.count)
    for sentence in sentences {
      candidates.add(sentence)
      if let first = sentence.first { starts[first] = true }
      // Behind an opening quote mark a sentence begins, too.
      if let first = sentence.first, !facts[first].isWord, first + 1 < sentence.upperBound { starts[first + 1] = true }
    }
    runs = candidates.runs
    capitals = Capitals(facts, sentences)
    appositions = Appositions(facts)
    inDocument = WordsOfDocument(facts, starts: starts)
  }

  /// The token's key without a possessive ending.
  private static func key(_ token: Annotation<Token>, _ bytes: [UInt8]) -> WordKey {
    let end = Possessive.end(of: token.range, in: bytes)
    return end == token.range.end ? token.mark.key : WordKey(bytes, token.range.start, end)
  }

  private static func sentences(_ sentences: Layer<Sentence>, _ tokens: Layer<Token>) -> [Range<Int>] {
    var index = 0
    return sentences.map { sentence in
      while index < tokens.count, tokens[index].range.start < sentence.range.start { index += 1 }
      let first = index
      while index < tokens.count, tokens[index].range.start < sentence.range.end { index += 1 }
      return first..<index
    }
  }

  /// Hashes of the features of a token of `run`.
  package func features(of index: Int, in run: CandidateRun, into output: inout [UInt64]) {
    output.removeAll(keepingCapacity: true)
    var sink = FeatureSink(output: output)
    output = []
    addWords(index, run.sentence, &sink)
    addShapes(index, run, &sink)
    addAffixes(index, &sink)
    addClusters(index, run.sentence, &sink)
    addLists(index, run.sentence, &sink)
    addCapitals(index, run.sentence, &sink)
    addAppositions(index, run.sentence, &sink)
    addDocument(index, run, &sink)
    output = sink.output
  }

  // MARK: - Templates

  private func addWords(_ index: Int, _ sentence: Range<Int>, _ sink: inout FeatureSink) {
    func key(_ at: Int) -> UInt64 { sentence.contains(at) ? facts[at].key : at < index ? 1 : 2 }
    let word = facts[index].key
    let (before, after) = (key(index - 1), key(index + 1))
    sink.add(1, word)
    sink.add(2, facts[index].cased)
    sink.add(3, before)
    sink.add(4, after)
    sink.add(5, key(index - 2))
    sink.add(6, key(index + 2))
    sink.add(7, before, word)
    sink.add(8, word, after)
    sink.add(9, before, after)
    sink.add(10, key(index - 2), before)
    sink.add(11, after, key(index + 2))
  }

  private func addShapes(_ index: Int, _ run: CandidateRun, _ sink: inout FeatureSink) {
    func shape(_ at: Int) -> UInt64 { run.sentence.contains(at) ? facts[at].shape : at < index ? 1 : 2 }
    let (before, here, after) = (shape(index - 1), shape(index), shape(index + 1))
    let isFirst: UInt64 = index == run.sentence.lowerBound ? 1 : 0
    sink.add(12, here)
    sink.add(13, before, here)
    sink.add(14, here, after)
    sink.add(15, before, here, after)
    sink.add(16, here, after, shape(index + 2))
    sink.add(17, shape(index - 2), before, here)
    sink.add(18, isFirst, here)
    sink.add(19, run.style, here)
    sink.add(20, run.style, facts[index].cased)
  }

  private func addAffixes(_ index: Int, _ sink: inout FeatureSink) {
    guard facts[index].isWord else { return }
    let start = tokens[index].range.start
    let end = Possessive.end(of: tokens[index].range, in: bytes)
    var prefix: UInt64 = 7
    var suffix: UInt64 = 7
    for length in 1...min(4, max(1, end - start)) {
      prefix = (prefix ^ UInt64(bytes[start + length - 1])) &* 0x100_0000_01B3
      suffix = (suffix ^ UInt64(bytes[end - length])) &* 0x100_0000_01B3
      sink.add(20 + UInt64(length), prefix)
      sink.add(24 + UInt64(length), suffix)
    }
  }

  private func addClusters(_ index: Int, _ sentence: Range<Int>, _ sink: inout FeatureSink) {
    func fine(_ at: Int) -> UInt64 { sentence.contains(at) ? facts[at].fine + 2 : 1 }
    func coarse(_ at: Int) -> UInt64 { sentence.contains(at) ? facts[at].coarse + 2 : 1 }
    let (before, here, after) = (fine(index - 1), fine(index), fine(index + 1))
    sink.add(30, fine(index - 2))
    sink.add(31, before)
    sink.add(32, here)
    sink.add(33, after)
    sink.add(34, fine(index + 2))
    sink.add(35, before, here)
    sink.add(36, here, after)
    sink.add(37, coarse(index - 1))
    sink.add(38, coarse(index))
    sink.add(39, coarse(index + 1))
    sink.add(40, coarse(index - 1), coarse(index), coarse(index + 1))
    sink.add(41, coarse(index - 1), facts[index].shape)
    sink.add(42, coarse(index + 1), facts[index].shape)
  }

  private func addLists(_ index: Int, _ sentence: Range<Int>, _ sink: inout FeatureSink) {
    for distance in -1...1 where sentence.contains(index + distance) {
      let list = facts[index + distance].list
      let side = UInt64(distance + 1)
      var classes = list.classes.rawValue
      while classes != 0 {
        sink.add(45 + side, UInt64(classes.trailingZeroBitCount) << 2 | UInt64(list.place))
        classes &= classes - 1
      }
      sink.add(48 + side, UInt64(list.single.rawValue))
    }
    let here = listKey(index)
    sink.add(51, here)
    sink.add(52, here, facts[index].shape)
    if sentence.contains(index - 1) { sink.add(53, listKey(index - 1), here) }
    if sentence.contains(index + 1) { sink.add(54, here, listKey(index + 1)) }
    if sentence.contains(index + 1) { sink.add(55, here, facts[index + 1].fine) }
    if sentence.contains(index - 1) { sink.add(56, here, facts[index - 1].fine) }
  }

  private func listKey(_ index: Int) -> UInt64 {
    UInt64(facts[index].list.classes.rawValue) << 2 | UInt64(facts[index].list.place)
  }

  /// Place in the stretch of capitals, its head, its first word and the words beside it.
  private func addCapitals(_ index: Int, _ sentence: Range<Int>, _ sink: inout FeatureSink) {
    let first = Int(capitals.first[index])
    let last = Int(capitals.last[index])
    let place: UInt64 = (index == first ? 1 : 0) | (index == last ? 2 : 0) | (last - first > 1 ? 4 : 0)
    func key(_ at: Int) -> UInt64 { sentence.contains(at) ? facts[at].key : 1 }
    sink.add(57, place, facts[index].shape)
    sink.add(58, place, facts[last].key)
    sink.add(59, place, facts[first].key)
    sink.add(60, place, key(first - 1))
    sink.add(61, place, key(last + 1))
    sink.add(62, place, facts[last].fine)
    sink.add(63, place, facts[first].coarse, facts[last].coarse)
    sink.add(64, place, UInt64(facts[last].list.single.rawValue))
    sink.add(65, place, UInt64(facts[first].list.single.rawValue))
    if sentence.contains(first - 1) { sink.add(66, place, facts[first - 1].fine) }
    if sentence.contains(last + 1) { sink.add(67, place, facts[last + 1].fine) }
    sink.add(68, key(first - 2), key(first - 1))
    sink.add(69, key(last + 1), key(last + 2))
  }

  /// What the words beside the stretch of capitals call it.
  private func addAppositions(_ index: Int, _ sentence: Range<Int>, _ sink: inout FeatureSink) {
    if let head = appositions.head(behind: Int(capitals.last[index]), sentence) {
      sink.add(79, facts[head].key)
      sink.add(80, facts[head].fine)
    }
    if let head = appositions.head(before: Int(capitals.first[index]), sentence) { sink.add(81, facts[head].fine) }
  }

  /// How the word is written elsewhere, and what stands beside its other mentions.
  private func addDocument(_ index: Int, _ run: CandidateRun, _ sink: inout FeatureSink) {
    let seen = inDocument.facts(index)
    let isFirst: UInt64 = index == run.sentence.lowerBound ? 1 : 0
    sink.add(70, seen)
    sink.add(71, seen, facts[index].shape, isFirst)
    guard facts[index].isAnchor, facts[index].key != 0 else { return }
    var earlier = Int(inDocument.earlier[index])
    var later = Int(inDocument.later[index])
    for _ in 0..<2 {
      if earlier >= 0 {
        addMention(earlier, &sink)
        earlier = Int(inDocument.earlier[earlier])
      }
      if later >= 0 {
        addMention(later, &sink)
        later = Int(inDocument.later[later])
      }
    }
  }

  private func addMention(_ index: Int, _ sink: inout FeatureSink) {
    let first = Int(capitals.first[index])
    let last = Int(capitals.last[index])
    let place: UInt64 = (index == first ? 1 : 0) | (index == last ? 2 : 0)
    sink.add(72, place)
    sink.add(73, facts[last].key)
    sink.add(74, UInt64(facts[first].list.single.rawValue), place)
    if let head = appositions.head(behind: last, 0..<facts.count) {
      sink.add(82, facts[head].key)
      sink.add(83, facts[head].fine)
    }
    if index > 0 {
      sink.add(75, facts[index - 1].key)
      sink.add(76, facts[index - 1].fine)
    }
    if index + 1 < facts.count {
      sink.add(77, facts[index + 1].key)
      sink.add(78, facts[index + 1].fine)
    }
  }
}
