internal import Segmentation
internal import Winnow

/// Names that the model took for persons or places, and that words beside one of their mentions call organisations.
///
/// Persons named in full or by title in the document, and countries, big cities and regions stay what they are.
struct UnsureOrganizations {
  private let words: SentenceWords
  private let contexts: OrganizationContexts

  init(_ words: SentenceWords) {
    self.words = words
    contexts = OrganizationContexts(words)
  }

  func typed(_ spans: [EntitySpan]) -> [EntitySpan] {
    let called = spans.filter { isUnsure($0) && contexts.names($0.tokens, $0.kind) }
    guard !called.isEmpty else { return spans }
    let persons = Set(spans.lazy.flatMap { keysOfPerson($0) })
    let names = Set(called.lazy.map { words.phrase($0.tokens) }).subtracting(persons)
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
    case .person: return span.tokens.count == 1 || !isFirstName(span.tokens.lowerBound)
    case .place: return classes(span.tokens).isDisjoint(with: [.country, .bigCity, .region])
    default: return false
    }
  }

  /// Surnames of those named in full, names behind titles.
  private func keysOfPerson(_ span: EntitySpan) -> [WordKey] {
    guard span.kind == .person, let last = span.tokens.last else { return [] }
    let whole = words.phrase(span.tokens)
    if isBehindTitle(span.tokens.lowerBound) { return [whole] }
    guard span.tokens.count > 1, isFirstName(span.tokens.lowerBound) else { return [] }
    return [whole, words.phrase(last..<last + 1), words.phrase(span.tokens.lowerBound..<span.tokens.lowerBound + 1)]
  }

  private func isBehindTitle(_ start: Int) -> Bool {
    let isStop = start > 1 && words.bytes[words.tokens[start - 1].range.start] == 0x2E
    let title = isStop ? start - 2 : start - 1
    return title >= 0 && TitleWords.titles.contains(words.tokens[title].mark.key)
  }

  private func isFirstName(_ index: Int) -> Bool { classes(index..<index + 1).contains(.first) }

  private func classes(_ name: Range<Int>) -> NameClasses { EntityLexicon.standard.classes(words.phrase(name)) }
}
