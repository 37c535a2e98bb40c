/// Gives back long stretches of running text that nothing but their place speaks against.
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

  /// - Parameter labels: true for boilerplate, one for each unit.
  static func applied(to labels: [Bool], _ units: [Unit]) -> [Bool] {
    var labels = labels
    var start = 0
    while start < units.count {
      guard labels[start] else {
        start += 1
        continue
      }
      let end = labels[start...].firstIndex(of: false) ?? units.count
      if isArticle(units[start..<end]) { for index in start..<end { labels[index] = false } }
      start = end
    }
    return labels
  }

  private static func isArticle(_ run: ArraySlice<Unit>) -> Bool {
    let prose = run.filter(DocumentFacts.isProse)
    let words = prose.reduce(0) { $0 + $1.wordCount }
    guard prose.count >= fewest, words * 10 >= run.reduce(0, { $0 + $1.wordCount }) * 8 else { return false }
    let telling = prose.reduce(0) { sum, unit in sum + matters.reduce(0) { $0 + unit.count($1) } }
    return telling * wordsPerTelling < words
  }
}
