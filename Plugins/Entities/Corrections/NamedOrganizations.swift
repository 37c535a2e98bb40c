internal import Segmentation
internal import Winnow

/// Organisations that the model left out: set off by commas behind what they are (`the grid operator, REN, said`),
/// or the letters in brackets behind a name in full (`World Health Organization (WHO)`), then wherever these stand.
struct NamedOrganizations {
  private static let longest = 3

  private let words: SentenceWords
  private let contexts: OrganizationContexts

  init(_ words: SentenceWords, _ contexts: OrganizationContexts) {
    self.words = words
    self.contexts = contexts
  }

  func adding(to spans: [EntitySpan]) -> [EntitySpan] {
    let whole = SpanMerge.filling(spans, with: setOff(spans))
    let acronyms = Set(whole.lazy.compactMap { acronym(behind: $0) })
    guard !acronyms.isEmpty else { return whole }
    return SpanMerge.filling(whole, with: mentions(acronyms, whole))
  }

  private func setOff(_ spans: [EntitySpan]) -> [EntitySpan] {
    words.free(spans).compactMap { index in
      guard words.isMark(index - 1, 0x2C), !Self.days.contains(words.tokens[index].mark.key) else {
        return nil
      }
      var end = index + 1
      while end < index + Self.longest, words.isCapitalised(end) { end += 1 }
      guard words.isMark(end, 0x2C), contexts.names(index..<end, .organization) else { return nil }
      return words.span(index..<end, .organization)
    }
  }

  /// The letters in brackets behind an organisation, if they are those its words begin with.
  private func acronym(behind span: EntitySpan) -> WordKey? {
    let index = span.tokens.upperBound + 1
    guard span.kind == .organization, span.tokens.count > 1, words.isMark(index - 1, 0x28),
      words.isMark(index + 1, 0x29),
      isAcronym(index), words.tokens[index].range.count <= span.tokens.count
    else { return nil }
    let initials = span.tokens.compactMap { words.isCapitalised($0) ? words.bytes[words.tokens[$0].range.start] : nil }
    return words.bytes[words.tokens[index].range.indices].elementsEqual(initials) ? words.tokens[index].mark.key : nil
  }

  private func mentions(_ acronyms: Set<WordKey>, _ spans: [EntitySpan]) -> [EntitySpan] {
    words.free(spans).compactMap { index in
      guard isAcronym(index), acronyms.contains(words.phrase(index..<index + 1)) else { return nil }
      return words.span(index..<index + 1, .organization)
    }
  }

  private func isAcronym(_ index: Int) -> Bool {
    let shape = words.isWord(index) ? words.tokens[index].mark.shape : []
    return shape.contains(.allUpper) && !shape.contains(.oneLetter)
  }

  private static let days: WordSet = """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december i
    """
}
