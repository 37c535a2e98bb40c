/// How likely the speaker of a quote is the right one, by what the attribution rests on.
///
/// Shares of right speakers, drawn towards a prior worth three quotes: 0.9 where a verb or phrase of saying names the
/// speaker, 0.7 where the neighbourhood alone does. What they were counted on stands in MODEL-CARD.md.
enum SpeakerConfidence {
  static func value(of evidence: Quote.Evidence) -> Double {
    let (right, total) = SpeakerCounts.counts(evidence)
    return rounded((Double(right) + 3 * prior(evidence)) / Double(total + 3))
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
