internal import Boilerplate
internal import Segmentation
public import Winnow

/// Finds temporal expressions and gives them TIMEX3 values.
///
/// Rules over typed words read each sentence once; underspecified dates are resolved against the creation time, with
/// the direction that the sentence's verbs show, or against the year that the text named last.
public struct DateExtractor: Extractor {
  public static let name = "dates"
  public static let summary = "Dates, times, durations and sets as TIMEX3, resolved against the creation time."
  public static let requires: [any Mark.Type] = [Token.self, Sentence.self, BoilerplateRun.self]

  public init(_ settings: Settings) {}

  public func extract(from document: Document) -> Layer<DateMention> {
    let tokens = document[Token.self]
    let words = DateLanguage.words(for: document)
    let removed = document[BoilerplateRun.self]
    var reference = DateReference(document)
    let dayFirst = document.language?.tag != "en-US" && words.code != "en" || isBritish(document)
    var mentions: [Annotation<DateMention>] = []
    for sentence in document[Sentence.self] where !Self.isRemoved(sentence.range, removed) {
      let bounds =
        tokens.firstIndex(
          startingAtOrAfter: sentence.range.start)..<tokens.firstIndex(startingAtOrAfter: sentence.range.end)
      let reader = SentenceReader(document.bytes, tokens, bounds, words, reference)
      for match in DateGrammar(reader, dayFirst: dayFirst).matches() {
        mentions.append(Self.annotation(match, reader, hasAnchor: document.creationTime != nil))
        if let year = match.year { reference.lastYear = year }
      }
    }
    let nodes = document.creationTime.map { [DateMention.Node(value: $0.iso)] } ?? []
    return Layer(mentions, nodes: nodes)
  }

  /// Time stamps are boilerplate and dates all the same.
  private static func isRemoved(_ range: TextRange, _ removed: Layer<BoilerplateRun>) -> Bool {
    removed.overlapping(range).contains { $0.mark.kind != .metadata }
  }

  private func isBritish(_ document: Document) -> Bool {
    guard let tag = document.language?.tag else { return false }
    return tag.hasPrefix("en-") && tag != "en-US"
  }

  private static func annotation(
    _ match: DateMatch, _ reader: SentenceReader, hasAnchor: Bool
  ) -> Annotation<DateMention> {
    var mention = match.mention
    if match.isRelative, hasAnchor { mention.anchor = .creationTime }
    if mention.begin == nil, mention.kind == .date, let extent = Extent(mention.value) {
      mention.begin = extent.begin
      mention.end = extent.end
    }
    let range = reader.tokens[match.tokens.lowerBound].range.union(reader.trimmed(match.tokens.upperBound - 1))
    return Annotation(range, mention)
  }
}
