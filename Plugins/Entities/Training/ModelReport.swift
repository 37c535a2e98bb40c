internal import Entities

/// Measures a written model.
package enum ModelReport {
  package static func score(
    _ bytes: [UInt8], _ items: [PreparedDocument], _ labels: LabelSet
  ) -> EntityScore {
    let held = ModelBytes(bytes)
    let finder = MentionFinder(
      EntityTagger(held.model), isBuiltIn: labels.types == EntityType.standard)
    var score = EntityScore(labels.types)
    for item in items { score.add(finder.spans(item.document, item.features), gold: item.gold) }
    return withExtendedLifetime(held) { score }
  }
}
