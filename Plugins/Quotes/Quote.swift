internal import Entities
public import Winnow

/// Speech attributed to somebody, or marks that are no speech. Quotes may nest; parts of one quote share one mark.
public struct Quote: Mark {
  public enum Kind: String, Sendable, CaseIterable {
    /// Whole sentences or a whole reported clause between marks.
    case direct
    /// A quoted fragment inside a clause that is the reporter's.
    case mixed
    /// A reported clause without marks.
    case indirect
    /// A turn of an interview.
    case turn
    /// Marks that distance the writer from a word.
    case scare
    /// Marks around the title of a work.
    case title
    /// Marks around a term, label or nickname.
    case term

    /// False for marks that are no speech, which the record calls QuotedTerm.
    public var isSpeech: Bool { self != .scare && self != .title && self != .term }
  }

  public var kind: Kind
  /// Parts of an interrupted quote, ascending, with their marks; empty when it is in one piece.
  public var spans: [TextRange]
  /// The whole noun phrase as written; nil when no words nearby name the speaker.
  public var speaker: TextRange?
  /// Index of the speaker among the nodes of the entity layer, where resolved.
  public var entity: Int?
  public var cue: TextRange?
  public var addressee: TextRange?
  /// What it rests on, for `explain`.
  public var evidence: Evidence
  /// How likely the speaker is the right one; nil without a speaker.
  public var confidence: Double?

  public init(_ kind: Kind, _ evidence: Evidence, spans: [TextRange] = []) {
    self.kind = kind
    self.spans = spans
    self.evidence = evidence
  }
}

extension Quote {
  public static let layerName = "quotes"
  public static let idPrefix = "q"

  public static func render(_ layer: Layer<Quote>, into rendering: inout Rendering) {
    // Two quotes of one speaker noun phrase share its annotation.
    var parts: [Part: Rendering.Reference] = [:]
    for quote in layer { render(quote, &parts, into: &rendering) }
  }

  /// The features of each kind, which all quotes share.
  private static let features: [Kind: [Feature]] = Dictionary(
    uniqueKeysWithValues: Kind.allCases.map { ($0, [Feature("kind", $0.rawValue)]) })

  private struct Part: Hashable {
    var type: String
    var range: TextRange
    /// Entity of a speaker; -1 when there is none.
    var entity: Int
  }

  private static func render(
    _ quote: Annotation<Quote>, _ parts: inout [Part: Rendering.Reference], into rendering: inout Rendering
  ) {
    let mark = quote.mark
    let reference = rendering.add(
      mark.kind.isSpeech ? "Quote" : "QuotedTerm", at: quote.range, spans: mark.spans,
      features: features[mark.kind] ?? [], evidence: mark.evidence.rawValue)
    if let cue = mark.cue { relate("cue", reference, part("Cue", cue, &parts, &rendering), &rendering) }
    if let addressee = mark.addressee {
      relate("addressee", reference, part("Addressee", addressee, &parts, &rendering), &rendering)
    }
    if let speaker = mark.speaker {
      let noun = part("Speaker", speaker, entity: mark.entity, &parts, &rendering)
      rendering.relate("speaker", from: reference, to: noun, confidence: mark.confidence)
    } else if let entity = mark.entity {
      rendering.relate(
        "speaker", from: reference, to: EntityMention.reference(toEntity: entity), confidence: mark.confidence)
    }
  }

  private static func relate(
    _ type: String, _ from: Rendering.Reference, _ to: Rendering.Reference, _ rendering: inout Rendering
  ) {
    rendering.relate(type, from: from, to: to)
  }

  private static func part(
    _ type: String, _ range: TextRange, entity: Int? = nil, _ parts: inout [Part: Rendering.Reference],
    _ rendering: inout Rendering
  ) -> Rendering.Reference {
    let key = Part(type: type, range: range, entity: entity ?? -1)
    if let known = parts[key] { return known }
    let reference = rendering.add(type, at: range)
    parts[key] = reference
    if let entity { rendering.relate("mention", from: reference, to: EntityMention.reference(toEntity: entity)) }
    return reference
  }
}
