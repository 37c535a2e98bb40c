internal import Entities
package import Winnow

/// Trains a model from labelled sets. The same data and options give the same bytes.
package struct EntityTraining {
  private struct Item {
    var document: PreparedDocument
    /// Index of its set.
    var set: Int
    /// The part of the data it is in; -1 trains every part.
    var fold: Int
  }

  package let sets: [TrainingSet]
  private let labels: LabelSet
  private let items: [Item]
  /// For each set the types that it labels at all.
  private let typesOf: [Set<Int>]
  private var options: TrainingOptions
  private let say: (String) -> Void

  /// Segments the documents; folds go round by document.
  package init(
    _ sets: [TrainingSet], _ labels: LabelSet, _ pipeline: Pipeline, _ options: TrainingOptions,
    say: @escaping (String) -> Void
  ) {
    (self.sets, self.labels, self.options, self.say) = (sets, labels, options, say)
    var items: [Item] = []
    for (number, set) in sets.enumerated() {
      let start = items.count
      for (place, document) in set.documents.enumerated() {
        let prepared = PreparedDocument(
          document, labels, pipeline, prefix: options.prefix, takesAnyWord: options.takesAnyWord)
        let isValidated = set.isValidated && options.folds > 1
        items.append(Item(document: prepared, set: number, fold: isValidated ? place % options.folds : -1))
      }
      let lost = items[start...].reduce(0) { $0 + $1.document.unreachable }
      say("\(set.name): \(set.documents.count) documents, \(lost) labels out of reach")
    }
    self.items = items
    typesOf = sets.indices.map { set in
      let found = items.lazy.filter { $0.set == set }.flatMap(\.document.gold).map(\.type)
      return Set(found.compactMap { labels.types.firstIndex(of: $0) })
    }
  }

  /// The model of all data.
  package func train() -> [UInt8] {
    var trainer = EntityTrainer(corpus(without: nil), minimum: options.minimum, rates: options.rates)
    for pass in 1...options.passes {
      trainer.epoch()
      say("pass \(pass) of \(options.passes)")
    }
    return bytes(trainer)
  }

  /// Trains until documents that are held back gain nothing from two further passes, then on all of them for as many
  /// passes as were best.
  ///
  /// - Returns: the model of all data, and how the one without the documents held back does on them.
  package func trainStopping() -> (bytes: [UInt8], held: EntityScore) {
    var best = (score: EntityScore(labels.types), pass: 0)
    var trainer = EntityTrainer(corpus(without: 0), minimum: options.minimum, rates: options.rates)
    for pass in 1...options.passes where pass - best.pass <= 2 || best.score.f1 == 0 {
      trainer.epoch()
      let score = score(bytes(trainer), fold: 0)[0]
      say("pass \(pass): \(score.report)")
      if best.pass == 0 || score.f1 > best.score.f1 { best = (score, pass) }
    }
    say("\(best.pass) passes over all documents")
    var whole = self
    whole.options.passes = best.pass
    return (whole.train(), best.score)
  }

  /// For each set the sum over all folds of what a model of the other folds finds in each.
  package func crossValidate() -> [EntityScore] {
    var sums = sets.map { _ in EntityScore(labels.types) }
    for fold in 0..<options.folds {
      var trainer = EntityTrainer(corpus(without: fold), minimum: options.minimum, rates: options.rates)
      for _ in 0..<options.passes { trainer.epoch() }
      for (set, score) in score(bytes(trainer), fold: fold, bySet: true).enumerated() { sums[set].add(score) }
      say("fold \(fold + 1) of \(options.folds)")
    }
    return sums
  }

  // MARK: - Parts

  private func corpus(without fold: Int?) -> EntityCorpus {
    var corpus = EntityCorpus(types: labels.types.count)
    let masks = typesOf.map { corpus.mask($0) }
    for item in items where fold == nil || item.fold != fold {
      let set = sets[item.set]
      corpus.add(
        item.document, mask: masks[item.set], weight: set.weight,
        domain: set.hasOwnConventions ? UInt64(item.set + 1) : 0)
    }
    return corpus
  }

  /// Scores of the documents of a fold: one for each set, or one for all.
  private func score(_ bytes: [UInt8], fold: Int, bySet: Bool = false) -> [EntityScore] {
    let some = items.filter { $0.fold == fold }
    guard bySet else { return [ModelReport.score(bytes, some.map(\.document), labels)] }
    return sets.indices.map { set in
      ModelReport.score(bytes, some.filter { $0.set == set }.map(\.document), labels)
    }
  }

  private func bytes(_ trainer: EntityTrainer) -> [UInt8] {
    EntityModelWriter(
      types: labels.types, log: options.log, bias: options.bias, takesAnyWord: options.takesAnyWord
    ).bytes(trainer)
  }
}
