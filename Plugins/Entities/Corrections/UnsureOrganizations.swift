internal import Segmentation
internal import Winnow

/// Names that the model took for persons or places, and that words beside one of their mentions call organisations.
///
/// Persons named in full or by title in the document, and countries, big cities and regions stay what they are.
struct UnsureOrganizations {
  private let words: SentenceWords
  private let contexts: OrganizationContexts
  private let persons: PersonNames

  init(_ words: SentenceWords, _ contexts: OrganizationContexts) {
    self.words = words
    self.contexts = contexts
    persons = PersonNames(words)
  }

  func typed(_ spans: [EntitySpan]) -> [EntitySpan] {
    let called = spans.filter { isUnsure($0) && contexts.names($0.tokens, $0.kind) }
    guard !called.isEmpty else { return spans }
    let names = Set(called.lazy.map { words.phrase($0.tokens) }).subtracting(persons.keys(spans))
    return spans.map { span in
      guard isUnsure(span), names.contains(words.phrase(span.tokens)) else { return span }
      var span = span
      span.kind = .organization
      return span
    }
  }

  private func isUnsure(_ span: EntitySpan) -> Bool {
    guard span.type.label == nil, !span.tokens.isEmpty else { return false }
    switch span.kind {
    case .person: return span.tokens.count == 1 || !persons.isFirstName(span.tokens.lowerBound)
    case .place:
      let classes = EntityLexicon.standard.classes(words.phrase(span.tokens))
      return classes.isDisjoint(with: [.country, .bigCity, .region])
    default: return false
    }
  }
}
