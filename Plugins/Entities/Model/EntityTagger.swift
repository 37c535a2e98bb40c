internal import Segmentation
internal import Winnow

/// Tags the tokens of a document with a sequence model.
package struct EntityTagger: Sendable {
  private let model: EntityModel?

  package static let standard = EntityTagger(EntityModel.standard)

  /// - Parameter model: nil tags nothing.
  package init(_ model: EntityModel?) { self.model = model }

  /// One tag for each token of the document.
  package func tags(_ features: EntityFeatures, count: Int) -> [Int] {
    var tags = [Int](repeating: EntityTag.outside, count: count)
    guard let model else { return tags }
    var decoder = Decoder(model.transitions)
    var hashes: [UInt64] = []
    for run in features.runs {
      let scores = run.tokens.map { index in
        features.features(of: index, in: run, into: &hashes)
        return model.scores(hashes)
      }
      for (index, tag) in zip(run.tokens, decoder.tags(scores)) { tags[index] = tag }
    }
    return tags
  }
}
