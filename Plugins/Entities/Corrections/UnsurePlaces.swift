internal import Segmentation
internal import Winnow

/// Names of one word that the model took for persons where only places stand: `in Coron`, `the population of Coron`; in
/// all of the document, unless it names such a person in full or by title or has the name without such words for the
/// most part.
struct UnsurePlaces {
  /// Mentions for one that stands behind a word for a place, at most.
  private static let most = 5

  private let words: SentenceWords

  init(_ words: SentenceWords) { self.words = words }

  func typed(_ spans: [EntitySpan]) -> [EntitySpan] {
    let names = places(spans)
    guard !names.isEmpty else { return spans }
    return spans.map { span in
      guard isUnsure(span), names.contains(words.phrase(span.tokens)) else { return span }
      var span = span
      span.kind = .place
      return span
    }
  }

  private func places(_ spans: [EntitySpan]) -> Set<WordKey> {
    let called = counts(spans.lazy.filter { isUnsure($0) && isBehindPlaceWord($0) })
    guard !called.isEmpty else { return [] }
    let all = counts(spans.lazy.filter { isUnsure($0) })
    return Set(called.lazy.filter { (all[$0.key] ?? 0) <= $0.value * Self.most }.map(\.key))
      .subtracting(PersonNames(words).keys(spans))
  }

  private func counts(_ spans: some Sequence<EntitySpan>) -> [WordKey: Int] {
    spans.reduce(into: [:]) { $0[words.phrase($1.tokens), default: 0] += 1 }
  }

  private func isUnsure(_ span: EntitySpan) -> Bool {
    span.kind == .person && span.type.label == nil && span.tokens.count == 1
  }

  /// `in Byron’s memoirs` tells nothing.
  private func isBehindPlaceWord(_ span: EntitySpan) -> Bool {
    let sentence = words.sentence(of: span.tokens)
    let before = span.tokens.lowerBound - 1
    guard let preposition = words.key(before, in: sentence),
      words.tokens[before + 1].range.end == span.range.end
    else { return false }
    let noun = words.key(before - 1, in: sentence)
    if preposition == Self.of { return noun.map(Self.parts.contains) ?? false }
    guard preposition == Self.in else { return false }
    return noun.map { !Self.beliefs.contains($0) } ?? true
  }

  private static let of = WordKey("of")
  private static let `in` = WordKey("in")
  private static let parts: WordSet = """
    inhabitants population residents people city town village island province municipality outskirts suburb suburbs
    mayor region district port streets coast north south east west southeast southwest northeast northwest
    """
  /// What is had in persons.
  private static let beliefs: WordSet = """
    believe believes believed belief confidence faith trust interest interested disappointed role part roles invest see
    saw seen change changes rely
    """
}
