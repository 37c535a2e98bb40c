internal import Segmentation
internal import Winnow

/// Names of one word that the model took for persons or organisations where only places stand: `in Coron`, `the
/// population of Coron`; in all of the document, unless it names such a person in full or by title or has the name
/// without such words for the most part.
struct UnsurePlaces {
  /// Mentions for one that stands behind a word for a place, at most.
  private static let most = 5

  private let words: SentenceWords
  private let contexts: OrganizationContexts

  init(_ words: SentenceWords, _ contexts: OrganizationContexts) {
    self.words = words
    self.contexts = contexts
  }

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
    let organizations = spans.lazy.filter { $0.kind == .organization && contexts.names($0.tokens, .organization) }
    return Set(called.lazy.filter { (all[$0.key] ?? 0) <= $0.value * Self.most }.map(\.key))
      .subtracting(PersonNames(words).keys(spans)).subtracting(organizations.map { words.phrase($0.tokens) })
  }

  private func counts(_ spans: some Sequence<EntitySpan>) -> [WordKey: Int] {
    spans.reduce(into: [:]) { $0[words.phrase($1.tokens), default: 0] += 1 }
  }

  private func isUnsure(_ span: EntitySpan) -> Bool {
    guard span.type.label == nil, span.tokens.count == 1 else { return false }
    return span.kind == .person || span.kind == .organization && isUnknown(span.tokens.lowerBound)
  }

  /// No acronym and no organisation that a list has.
  private func isUnknown(_ index: Int) -> Bool {
    words.tokens[index].mark.shape.contains(.hasLower)
      && EntityLexicon.standard.classes(words.phrase(index..<index + 1)).isDisjoint(with: .organizations)
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
    if preposition == Self.near { return true }
    guard preposition == Self.in else { return false }
    return noun.map { !Self.beliefs.contains($0) } ?? true
  }

  private static let of = WordKey("of")
  private static let near = WordKey("near")
  private static let `in` = WordKey("in")
  private static let parts: WordSet = """
    inhabitants population residents people city town village island province municipality outskirts suburb suburbs
    mayor region district port streets coast north south east west southeast southwest northeast northwest
    """
  /// What is had in persons.
  private static let beliefs: WordSet = """
    believe believes believed belief confidence faith trust interest interested disappointed role part roles invest see
    saw seen change changes rely shares share stake stakes stock interests investment investments investor investors
    invested invest holding holdings career job jobs
    """
}
