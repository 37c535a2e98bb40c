internal import Segmentation
internal import Winnow

/// Names that were taken for persons or places and whose last word is that of an organisation: `Hartwell Gallery`;
/// and places that speak: `the Lisbon Metro said`.
struct OrganizationHeads {
  private let words: SentenceWords

  init(_ words: SentenceWords) { self.words = words }

  func typed(_ spans: [EntitySpan]) -> [EntitySpan] {
    spans.map { span in
      guard isUnsure(span), hasHead(span) || speaks(span) else { return span }
      var span = span
      span.kind = .organization
      return span
    }
  }

  private func isUnsure(_ span: EntitySpan) -> Bool {
    span.type.label == nil && span.tokens.count > 1 && (span.kind == .place || span.kind == .person)
  }

  private func lastWord(_ span: EntitySpan) -> Range<Int> { span.tokens.upperBound - 1..<span.tokens.upperBound }

  /// Persons are called Steel and Glass.
  private func hasHead(_ span: EntitySpan) -> Bool {
    let last = words.phrase(lastWord(span))
    return Self.heads.contains(last) || span.kind == .place && CompanyForms.tails.contains(last)
  }

  private func speaks(_ span: EntitySpan) -> Bool {
    guard span.kind == .place, EntityLexicon.standard.classes(words.phrase(span.tokens)).isDisjoint(with: .places),
      let verb = words.key(span.tokens.upperBound, in: words.sentence(of: span.tokens))
    else { return false }
    return Self.saying.contains(verb)
  }

  private static let saying: WordSet = "said says"
  private static let heads: WordSet = """
    library college university gallery archive archives foundation institute association committee commission council
    board ministry department agency authority holdings partners industries technologies foods airlines airways railway
    railways society federation orchestra herald gazette capital securities
    """
}
