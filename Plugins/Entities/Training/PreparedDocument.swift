package import Entities
internal import Segmentation
package import Winnow

/// A segmented document with the features and gold tags of its candidate tokens.
package struct PreparedDocument: Sendable {
  package let document: Document
  package let features: EntityFeatures
  /// Gold tags of all tokens.
  let tags: [UInt8]
  /// Gold spans for scoring, leading articles and possessive endings cut.
  let gold: [EntitySpan]
  /// Labels that no candidate run holds whole: lower-case names, mostly.
  let unreachable: Int

  package init(
    _ labelled: TrainingDocument, _ labels: LabelSet, _ pipeline: Pipeline, prefix: String = "user",
    takesAnyWord: Bool = false
  ) {
    document = pipeline.annotate(labelled.document)
    features = EntityFeatures(document, takesAnyWord: takesAnyWord)
    let tokens = document[Token.self]
    var tags = [UInt8](repeating: UInt8(EntityTag.outside), count: tokens.count)
    var gold: [EntitySpan] = []
    var unreachable = 0
    for label in labelled.labels {
      guard let type = labels.index(label.type, prefix: prefix) else { continue }
      gold.append(EntitySpan(range: SpanEnds.trimmed(label.range, document.bytes), type: labels.types[type]))
      let range = LabelTokens.tokens(label.range, labels.types[type].kind, tokens)
      guard !range.isEmpty, Self.isReachable(range, features.runs) else {
        unreachable += 1
        continue
      }
      for (index, tag) in zip(range, EntityTag.tags(type: type, length: range.count)) { tags[index] = UInt8(tag) }
    }
    self.tags = tags
    self.gold = gold
    self.unreachable = unreachable
  }

  private static func isReachable(_ range: Range<Int>, _ runs: [CandidateRun]) -> Bool {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].tokens.upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < runs.count && runs[low].tokens.contains(range.lowerBound)
      && runs[low].tokens.contains(range.upperBound - 1)
  }
}
