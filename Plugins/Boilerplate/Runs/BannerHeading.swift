/// Takes what stands over a banner along: `We value your privacy` is no headline where consent is asked for right below,
/// and a sentence that tells the reader of cookies in words that the article has none of is the banner's first.
struct BannerHeading {
  private static let mostWords = 7
  /// Log-odds that such a sentence needs.
  private static let likely: Float = 0.5
  private static let banner: [WordClass] = [.consent, .privacy]

  /// - Parameters:
  ///   - labels: true for boilerplate, one for each unit.
  ///   - article: words of the prose that stays.
  static func applied(
    to labels: [Bool], _ logits: [Float], _ evidence: TextEvidence, article: Vocabulary
  ) -> [Bool] {
    var labels = labels
    let units = evidence.units
    for index in labels.indices.dropLast().reversed() where !labels[index] && labels[index + 1] {
      let isBanner = units[(index + 1)..<min(units.count, index + 3)].contains { speaksOfConsent($0) }
      let mayBegin = mayHead(units[index]) || logits[index] > likely && tellsReader(units[index])
      labels[index] = isBanner && mayBegin && article.share(units[index], evidence.words, isProse: false) <= 0
    }
    return labels
  }

  private static func speaksOfConsent(_ unit: Unit) -> Bool { banner.reduce(0) { $0 + unit.count($1) } > 0 }

  private static func tellsReader(_ unit: Unit) -> Bool { unit.count(.reader) > 0 && speaksOfConsent(unit) }

  /// A short line of its own that speaks to the reader or of data.
  private static func mayHead(_ unit: Unit) -> Bool {
    unit.isWholeBlock && unit.wordCount <= mostWords && !unit.flags.contains(.hasQuoteMark) && unit.numbers == 0
      && (unit.count(.reader) > 0 || speaksOfConsent(unit))
  }
}
