/// Right speakers and all speakers of each kind of evidence, written by `winnow-train quotes`; MODEL-CARD.md names the
/// data.
enum SpeakerCounts {
  static func counts(_ evidence: Quote.Evidence) -> (right: Int, total: Int) {
    switch evidence {
    case .inverted: (21, 21)
    case .behind: (63, 63)
    case .ahead: (15, 15)
    case .that: (22, 23)
    case .bareClause: (42, 43)
    case .question: (8, 9)
    case .infinitive: (1, 1)
    case .object: (1, 1)
    case .clauseBehind: (4, 4)
    case .asSaid: (1, 1)
    case .according: (9, 9)
    case .quotedAs: (4, 4)
    case .governed: (12, 12)
    case .signature: (1, 1)
    case .headline: (1, 1)
    case .introduced: (2, 2)
    case .leadIn: (2, 3)
    case .continued: (1, 2)
    case .unclaimed: (1, 1)
    case .turn: (2, 2)
    default: (0, 0)
    }
  }
}
