/// How likely the speaker of a quote is the right one, by what the attribution rests on.
///
/// Shares of right speakers among the quotes of GUM's development documents, of the hard cases and of the tuning half of
/// `Fixtures/QuoteDocuments`, drawn towards a prior worth three quotes: 0.9 where a verb or phrase of saying names the
/// speaker, 0.7 where the neighbourhood alone does.
enum SpeakerConfidence {
  static func value(of evidence: Quote.Evidence) -> Double {
    let (right, total) = counts(evidence)
    return rounded((Double(right) + 3 * prior(evidence)) / Double(total + 3))
  }

  private static func counts(_ evidence: Quote.Evidence) -> (right: Int, total: Int) {
    switch evidence {
    case .behind: (63, 65)
    case .inverted: (20, 21)
    case .that: (34, 35)
    case .bareClause: (62, 67)
    case .ahead: (28, 31)
    case .question: (12, 13)
    case .according: (16, 17)
    case .clauseBehind, .quotedAs: (5, 5)
    case .governed: (11, 12)
    case .continued, .leadIn: (2, 3)
    case .introduced, .turn: (2, 2)
    case .unclaimed, .infinitive, .object, .headline, .signature: (1, 1)
    default: (0, 0)
    }
  }

  private static func prior(_ evidence: Quote.Evidence) -> Double {
    switch evidence {
    case .continued, .leadIn, .unclaimed, .verbAlone, .nearby, .late, .headline: 0.7
    default: 0.9
    }
  }

  /// Two decimals: the counts carry no more.
  private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
