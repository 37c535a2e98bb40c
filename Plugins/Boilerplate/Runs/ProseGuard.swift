/// Gives back running text that nothing but its place speaks against.
///
/// The model has seen pages that end in teasers of other articles, and may take the end of a long narrative for them.
/// Real banners, terms and comments name their matter again and again; a chapter of history does not. Teasers that are
/// kept by this cost a fifth of what a lost chapter does.
struct ProseGuard {
  /// Sentences in a row from which on a stretch is judged.
  private static let fewest = 8
  /// A stretch with fewer telling words than one in this many is article.
  private static let wordsPerTelling = 40

  private static let matters: [WordClass] = [
    .consent, .privacy, .newsletter, .share, .copyright, .advertisement, .paywall, .comments, .reader, .legal,
  ]

  /// Units of a run up to which each of its sentences is judged alone: between a link and a banner stands a sentence of
  /// the article more often than a teaser.
  private static let shortRun = 12
  /// Log-odds that a sentence needs to go when none of its words speaks for it.
  private static let sure: Float = 1.5
  /// Log-odds that a sentence needs to go alone, whatever its words: nothing beside it speaks for it.
  private static let likely: Float = 0.5

  /// Matters that articles have no single words of.
  private static let addressing: [WordClass] = [.consent, .privacy, .newsletter, .reader, .legal]
  /// `shares` and `reply` come in articles, though not in every other sentence.
  private static let wordsPerMatter = 12

  /// - Parameters:
  ///   - labels: true for boilerplate, one for each unit.
  ///   - logits: log-odds of each unit.
  static func applied(to labels: [Bool], _ units: [Unit], _ logits: [Float]) -> [Bool] {
    var labels = labels
    var start = 0
    while start < units.count {
      guard labels[start] else {
        start += 1
        continue
      }
      let end = labels[start...].firstIndex(of: false) ?? units.count
      let isArticle = isArticle(units[start..<end])
      for index in start..<end {
        let isLone = end - start <= shortRun && logits[index] < sure && isMute(units[index])
        let isOnly =
          end - start == 1 && (isUnnamed(units[index], logits[index]) || isDoubtful(units[index], logits[index]))
        labels[index] = !isArticle && !isLone && !isOnly
      }
      start = end
    }
    return labels
  }

  /// A sentence of which hardly a word speaks for any matter of boilerplate.
  private static func isMute(_ unit: Unit) -> Bool { DocumentFacts.isProse(unit) && isSilent(unit) }

  /// Hardly a word speaks for any matter of boilerplate. Who speaks between quote marks may say “you” and “we”.
  ///
  /// - Parameter readers: as many words that may mean the reader are let pass: `su` is yours and theirs.
  static func isSilent(_ unit: Unit, readers: Int = 0) -> Bool {
    guard unit.flags.contains(.hasQuoteMark) || unit.count(.reader) <= readers,
      addressing.allSatisfy({ unit.count($0) == 0 || $0 == .reader })
    else { return false }
    let telling = matters.reduce(0) { $0 + ($1 == .reader ? 0 : unit.count($1)) }
    return telling * wordsPerMatter <= unit.wordCount
  }

  /// Stands alone, and no word says why it should go: a dateline before its sentence, a year that heads a section.
  private static func isUnnamed(_ unit: Unit, _ logit: Float) -> Bool {
    DocumentFacts.telling(unit) == 0 && (!unit.isWholeBlock || logit < sure)
  }

  private static func isDoubtful(_ unit: Unit, _ logit: Float) -> Bool { DocumentFacts.isProse(unit) && logit < likely }

  private static func isArticle(_ run: ArraySlice<Unit>) -> Bool {
    let prose = run.filter(DocumentFacts.isProse)
    let words = prose.reduce(0) { $0 + $1.wordCount }
    guard prose.count >= fewest, words * 10 >= run.reduce(0, { $0 + $1.wordCount }) * 8 else { return false }
    let telling = prose.reduce(0) { sum, unit in sum + matters.reduce(0) { $0 + unit.count($1) } }
    return telling * wordsPerTelling < words
  }
}
