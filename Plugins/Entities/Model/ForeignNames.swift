internal import Segmentation
internal import Winnow

/// What is left of the English model's guesses in another language: names that lists or their own words confirm.
///
/// German writes every noun with a capital, so that nothing counts there but confirmation; elsewhere names of several
/// words stand by themselves.
struct ForeignNames {
  private let isGerman: Bool
  private let tokens: Layer<Token>
  private let lexicon = EntityLexicon.standard

  /// Nil for English and for texts whose language nobody knows.
  init?(_ document: Document) {
    guard let code = document.language?.code, !["", "en", "und"].contains(code) else { return nil }
    isGerman = code == "de" || code == "lb"
    tokens = document[Token.self]
  }

  func confirmed(_ spans: [EntitySpan]) -> [EntitySpan] {
    var surnames: Set<WordKey> = []
    let cut = spans.map { $0.kind == .person ? behindOthers($0) : $0 }
    for span in cut where span.kind == .person && span.tokens.count > 1 && isFirstName(span.tokens.lowerBound) {
      surnames.insert(tokens[span.tokens.upperBound - 1].mark.key)
    }
    return cut.compactMap { confirmed($0, surnames) }
  }

  private func confirmed(_ span: EntitySpan, _ surnames: Set<WordKey>) -> EntitySpan? {
    var span = span
    let classes = classes(span.tokens)
    if classes.isSubset(of: .places), !classes.isEmpty { span.kind = .place }
    if !classes.isDisjoint(with: [.demonym, .language]) { return span.tokens.count == 1 && isGerman ? nil : span }
    let isKnown =
      switch span.kind {
      case .person: isPerson(span, surnames)
      case .place: !classes.isDisjoint(with: .places)
      case .organization: !classes.isDisjoint(with: .organizations) || isInstitution(span.tokens)
      case .misc: false
      }
    return isKnown || !isGerman && span.tokens.count > 1 ? span : nil
  }

  private func isPerson(_ span: EntitySpan, _ surnames: Set<WordKey>) -> Bool {
    guard span.tokens.count > 1 else { return surnames.contains(tokens[span.tokens.lowerBound].mark.key) }
    return isFirstName(span.tokens.lowerBound)
  }

  /// `Laut Karsten Wiegand`: the name begins with the first name.
  private func behindOthers(_ span: EntitySpan) -> EntitySpan {
    let inner = span.tokens.dropLast()
    guard let first = inner.first(where: isFirstName), first > span.tokens.lowerBound else { return span }
    let range = TextRange(tokens[first].range.start, span.range.end)
    return EntitySpan(range: range, kind: span.kind, tokens: first..<span.tokens.upperBound)
  }

  private func isFirstName(_ index: Int) -> Bool {
    !lexicon.classes(tokens[index].mark.key).isDisjoint(with: [.first, .masculine, .feminine])
  }

  private func isInstitution(_ range: Range<Int>) -> Bool {
    range.contains { Self.institutions.contains(tokens[$0].mark.key) }
      || range.count == 1 && tokens[range.lowerBound].mark.shape.contains(.allUpper)
        && (2...6).contains(tokens[range.lowerBound].range.count)
  }

  private func classes(_ range: Range<Int>) -> NameClasses {
    let keys = range.map { tokens[$0].mark.key }
    return lexicon.classes(Mention.phrase(keys[...]))
  }

  private static let institutions: WordSet = """
    gmbh ag kg ev gruppe bank universität hochschule stadtwerke ministerium bundesministerium verband gewerkschaft partei
    polizei feuerwehr klinikum institut verein fc sv tsv vfl vfb bundestag landtag stadtrat gemeinderat
    université banque ministère parti groupe société syndicat universidad banco ministerio partido grupo sociedad
    università banca ministero partito gruppo società universidade ministério grupo universiteit ministerie partij groep
    inc corp ltd plc sa spa nv bv
    """
}
