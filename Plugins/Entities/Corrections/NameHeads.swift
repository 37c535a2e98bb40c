internal import Segmentation
internal import Winnow

/// Names of several words whose last one says what they are, whatever the model took them for: `Hartwell Gallery`,
/// `Corran Bridge`; and places that speak: `the Lisbon Metro said`.
struct NameHeads {
  private let words: SentenceWords

  init(_ words: SentenceWords) { self.words = words }

  func typed(_ spans: [EntitySpan]) -> [EntitySpan] {
    spans.map { span in
      guard span.type.label == nil, span.tokens.count > 1, let kind = kind(span), kind != span.kind else { return span }
      var span = span
      span.kind = kind
      span.subtype = nil
      return span
    }
  }

  private func kind(_ span: EntitySpan) -> EntityKind? {
    let last = words.phrase(span.tokens.upperBound - 1..<span.tokens.upperBound)
    switch span.kind {
    case .place: return isOrganization(last) || CompanyForms.tails.contains(last) || speaks(span) ? .organization : nil
    case .person: return isOrganization(last) ? .organization : isPlace(last, span) ? .place : nil
    case .misc: return Self.sure.contains(last) ? .organization : nil
    case .organization: return Self.places.contains(last) ? .place : nil
    }
  }

  private func isOrganization(_ head: WordKey) -> Bool { Self.sure.contains(head) || Self.organizations.contains(head) }

  /// Persons are called Street and Bay.
  private func isPlace(_ head: WordKey, _ span: EntitySpan) -> Bool {
    Self.places.contains(head) && !PersonNames(words).isFirstName(span.tokens.lowerBound)
  }

  private func speaks(_ span: EntitySpan) -> Bool {
    guard EntityLexicon.standard.classes(words.phrase(span.tokens)).isDisjoint(with: .places),
      let verb = words.key(span.tokens.upperBound, in: words.sentence(of: span.tokens))
    else { return false }
    return Self.saying.contains(verb)
  }

  private static let saying: WordSet = "said says"
  /// Nothing else is called so.
  private static let sure: WordSet = """
    university institute association committee commission council board ministry department agency authority federation
    trust fund academy holdings archive archives ferries
    """
  private static let organizations: WordSet = """
    library college gallery foundation partners industries technologies foods airlines airways railway railways society
    orchestra herald gazette capital securities alliance company brewery coastguard police bureau laboratory
    """
  private static let places: WordSet = """
    bridge island islands isle harbour river mountains hills peninsula province county avenue road lane quay pier dam
    strait cove canal lighthouse reservoir airport stadium arena gardens plateau
    """
}
