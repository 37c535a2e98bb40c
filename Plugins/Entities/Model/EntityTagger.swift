internal import Segmentation
internal import Winnow

/// Tags the tokens of a document with a sequence model.
package struct EntityTagger: Sendable {
  package let model: EntityModel?

  package static let standard = EntityTagger(EntityModel.standard)

  /// - Parameter model: nil tags nothing.
  package init(_ model: EntityModel?) { self.model = model }

  /// One tag for each token of the document.
  package func tags(_ features: EntityFeatures, count: Int) -> [Int] {
    var tags = [Int](repeating: EntityTag.outside, count: count)
    guard let model else { return tags }
    var decoder = Decoder(model)
    var hashes: [UInt64] = []
    var scores: [SIMD16<Int16>] = []
    for run in features.runs {
      scores.removeAll(keepingCapacity: true)
      for index in run.tokens {
        features.features(of: index, in: run, into: &hashes)
        model.addScores(of: hashes, to: &scores)
      }
      for (index, tag) in zip(run.tokens, decoder.tags(scores)) { tags[index] = tag }
    }
    return tags
  }
}
