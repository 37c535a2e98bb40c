/// Gives back the article's own sentences and headline where a run of boilerplate reaches into them.
///
/// Between a link and a share bar a sentence of the article looks to its neighbours like one of them, and so does the
/// headline behind a banner. What tells them apart is their own words: a sentence that names no matter of boilerplate,
/// a line whose words the article uses again. A headline may have other words, but some line heads the article.
struct EdgeGuard {
  /// Log-odds from which on a unit goes whatever its words say.
  private static let sure: Float = 2
  /// Log-odds up to which a sentence may have a word that may mean the reader.
  private static let doubtful: Float = 1.25
  /// The same as `sure` for those in words of the article.
  private static let surest: Float = 2.75
  private static let fewestWords = 4
  private static let fewestInParagraph = 8
  /// Log-odds up to which a paragraph of silent sentences comes back whole.
  private static let unsure: Float = 1.75
  /// Shares of a line's words that the article has, from which on it is its headline, or a sentence of it.
  private static let headline: Float = 0.33
  private static let island: Float = 0.5
  /// Units of a run in which sentences may stand as islands.
  private static let shortRun = 25

  private let evidence: TextEvidence
  private let logits: [Float]
  /// Words of the prose that stays.
  private let article: Vocabulary
  /// Lines that say themselves what they are; a sentence behind one stands at the edge.
  private let isLabelled: (Unit) -> Bool
  private var labels: [Bool] = []

  init(
    _ evidence: TextEvidence, _ logits: [Float], article: Vocabulary, isLabelled: @escaping (Unit) -> Bool
  ) {
    self.evidence = evidence
    self.logits = logits
    self.article = article
    self.isLabelled = isLabelled
  }

  /// - Parameter given: true for boilerplate, one for each unit.
  mutating func applied(to given: [Bool]) -> [Bool] {
    labels = given
    var start = 0
    while start < labels.count {
      guard labels[start] else {
        start += 1
        continue
      }
      let end = labels[start...].firstIndex(of: false) ?? labels.count
      if start > 0 { giveBack(start..<end) }
      if end < labels.count {
        giveBack((start..<end).reversed())
        for line in headline(start..<end) { labels[line] = false }
      }
      if end - start <= Self.shortRun {
        for index in start..<end where isIsland(index) { labels[index] = false }
        giveBackParagraphs(start..<end)
      }
      start = end
    }
    for index in labels.indices where isLoneLine(index) || isSubheading(index) || isLeadIn(index) {
      labels[index] = false
    }
    return labels
  }

  /// Sentences from an edge inwards, up to the first that speaks for itself.
  private mutating func giveBack(_ run: some Sequence<Int>) {
    for index in run {
      if isSentence(index) {
        labels[index] = false
      } else if !isLabelled(evidence.units[index]) {
        return
      }
    }
  }

  private func isSentence(_ index: Int) -> Bool {
    let unit = evidence.units[index]
    guard unit.flags.contains(.endsLikeSentence), Int(unit.capitalised) * 3 <= unit.wordCount * 2 else { return false }
    let goesOn = goesOn(index)
    let isLikely = goesOn || known(index) >= Self.island
    return logits[index] < (isLikely ? Self.surest : Self.sure)
      && unit.wordCount >= (goesOn ? 2 : Self.fewestWords)
      && ProseGuard.isSilent(unit, readers: goesOn || logits[index] < Self.doubtful ? unit.wordCount / 8 : 0)
  }

  private func stays(_ index: Int) -> Bool { !labels[index] }

  /// The sentence stands in one paragraph with text that stays, not glued to it.
  private func goesOn(_ index: Int) -> Bool {
    let unit = evidence.units[index]
    return index > 0 && unit.flags.isDisjoint(with: [.startsBlock, .isGlued]) && stays(index - 1)
      && evidence.units[index - 1].flags.contains(.endsLikeSentence)
  }

  /// A line of its own between two paragraphs, such as a section's heading, that no label names.
  private func isLoneLine(_ index: Int) -> Bool {
    let unit = evidence.units[index]
    guard labels[index], index > 0, index + 1 < labels.count, stays(index - 1), stays(index + 1) else { return false }
    return logits[index] < Self.sure && unit.isWholeBlock && unit.wordCount > 2 && unit.separators == 0
      && ProseGuard.isSilent(unit) && !isLabelled(unit)
  }

  /// A line of many words that ends in a colon belongs to what it leads to.
  private func isLeadIn(_ index: Int) -> Bool {
    guard labels[index], index + 1 < labels.count, stays(index + 1) else { return false }
    let unit = evidence.units[index]
    return unit.flags.contains(.endsBlock) && unit.wordCount >= Self.fewestInParagraph
      && Int(unit.colon) == unit.wordCount && logits[index] < Self.sure && !isLabelled(unit)
  }

  /// A line over a sentence that the guards gave back, where nothing else names it.
  private func isSubheading(_ index: Int) -> Bool {
    guard labels[index], index + 1 < labels.count, stays(index + 1), logits[index + 1] > 0,
      DocumentFacts.isProse(evidence.units[index + 1])
    else { return false }
    let unit = evidence.units[index]
    // A word may be of two classes: `next` is of links and of menus.
    let isTelling = DocumentFacts.telling(unit) * 3 > unit.wordCount * 2 || !ProseGuard.isSilent(unit)
    let isPlain = unit.isWholeBlock && unit.separators == 0 && unit.numbers == 0 && unit.wordCount > 1
    return isPlain && !isTelling && logits[index] < Self.unsure && !isLabelled(unit)
  }

  /// A sentence between a form and a list that speaks of what the article speaks of. Banners have such sentences, too.
  private func isIsland(_ index: Int) -> Bool {
    isSentence(index) && known(index) >= Self.island
      && evidence.units[max(0, index - 3)..<min(labels.count, index + 4)].allSatisfy { unit in
        Self.bannerWords.allSatisfy { unit.count($0) == 0 }
      }
  }

  /// Whole paragraphs of sentences that name no matter, where the model is none too sure of any.
  private mutating func giveBackParagraphs(_ run: Range<Int>) {
    var start = run.lowerBound
    while start < run.upperBound {
      var end = start + 1
      while end < run.upperBound, !evidence.units[end].flags.contains(.startsBlock) { end += 1 }
      let paragraph = start..<end
      let words = paragraph.reduce(0) { $0 + evidence.units[$1].wordCount }
      if words >= Self.fewestInParagraph, evidence.units[start].flags.contains(.startsBlock),
        evidence.units[end - 1].flags.contains(.endsBlock),
        paragraph.allSatisfy({ isSentence($0) && logits[$0] < Self.unsure })
      {
        for index in paragraph { labels[index] = false }
      }
      start = end
    }
  }

  private static let bannerWords: [WordClass] = [.consent, .privacy, .legal]

  private func known(_ index: Int) -> Float { article.share(evidence.units[index], evidence.words, isProse: false) }

  /// The lines above the article that have its words; at the start of a text that begins with a sentence otherwise,
  /// the last that may be one.
  private func headline(_ run: Range<Int>) -> [Int] {
    let lines = run.filter(mayHead)
    let alike = lines.filter { known($0) >= Self.headline }
    let next = run.upperBound
    guard alike.isEmpty, run.lowerBound == 0, !mayHead(next) || known(next) < Self.headline else { return alike }
    let last = lines.last {
      DocumentFacts.telling(evidence.units[$0]) * 5 <= evidence.units[$0].wordCount && evidence.units[$0].numbers == 0
    }
    return last.map { [$0] } ?? []
  }

  private func mayHead(_ index: Int) -> Bool {
    let unit = evidence.units[index]
    let isUnsure = logits[index] < Self.surest || known(index) >= Self.island
    return isUnsure && unit.flags.contains(.endsBlock) && unit.wordCount >= 4
      && unit.separators == 0 && (unit.count(.navigation) + unit.count(.byline)) * 6 <= unit.wordCount
      && ProseGuard.isSilent(unit) && !isLabelled(unit)
  }
}
