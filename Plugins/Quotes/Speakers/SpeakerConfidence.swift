/// How likely the speaker of a quote is the right one, by what the attribution rests on.
///
/// Shares of right speakers, drawn towards a prior worth ten quotes, because the rules were written with the counted
/// documents in sight: 0.9 where a verb or phrase of saying names the speaker, 0.7 where the neighbourhood alone does.
/// What they were counted on stands in MODEL-CARD.md.
enum SpeakerConfidence {
  static func value(of evidence: Quote.Evidence) -> Double {
    let (right, total) = SpeakerCounts.counts(evidence)
    return rounded((Double(right) + weight * prior(evidence)) / (Double(total) + weight))
  }

  /// Of the prior, in quotes.
  private static let weight = 10.0

  private static func prior(_ evidence: Quote.Evidence) -> Double {
    switch evidence {
    case .continued, .leadIn, .unclaimed, .verbAlone, .nearby, .late, .headline: 0.7
    default: 0.9
    }
  }

  /// Two decimals: the counts carry no more.
  private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
