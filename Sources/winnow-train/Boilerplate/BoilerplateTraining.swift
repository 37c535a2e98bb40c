import Boilerplate
import Winnow

/// Trains the model of plain text and writes its weights.
enum BoilerplateTraining {
  private static let innerFolds = 4
  private static let settings = ForestTrainer.Settings(
    trees: 320, depth: 5, rate: 0.05, ridge: 8, rowShare: 15, columnShare: 20)
  private static let innerSettings = ForestTrainer.Settings(
    trees: 160, depth: 5, rate: 0.075, ridge: 8, rowShare: 9, columnShare: 20)

  static func run(out: String, data: [String]) {
    guard let corpus = BoilerplateCorpus(data) else { return print("the pipeline can't be built") }
    print(FileBytes.write(out, model(corpus.items).encoded) ? "wrote \(out)" : "can't write \(out)")
  }

  /// Each stage learns from what the one before says of documents that it was not trained on.
  static func model(_ items: [BoilerplateCorpus.Item]) -> TextModel {
    let firsts = unseen(items) { training, indices, tables in
      let model = linear(training.map { items[$0] })
      for index in indices { tables[index] = model.firstTable(items[index].evidence) }
    }
    let seconds = unseen(items) { training, indices, tables in
      var model = linear([])
      model.first = forest(items, training, firsts, innerSettings)
      for index in indices { tables[index] = model.secondTable(firsts[index], items[index].evidence) }
    }
    let all = Array(items.indices)
    var model = linear(items)
    model.first = forest(items, all, firsts, settings)
    model.second = forest(items, all, seconds, settings)
    model.confidence = confidence(items, seconds)
    return model
  }

  /// Made of one inner fold, judged by what was learned from the others.
  private static func confidence(_ items: [BoilerplateCorpus.Item], _ tables: [FeatureTable]) -> RunConfidence {
    let training = items.indices.filter { items[$0].labelled.inner != 0 }
    let forest = forest(items, training, tables, innerSettings)
    var calibration = RunCalibration()
    for index in items.indices where items[index].labelled.inner == 0 {
      calibration.take(items[index], forest.logits(tables[index]))
    }
    return calibration.table
  }

  private static func linear(_ items: [BoilerplateCorpus.Item]) -> TextModel {
    TextModel(words: LexicalTrainer.train(.words, items), edges: LexicalTrainer.train(.edges, items))
  }

  /// Tables that `make` makes of each inner fold with what it learns from the others.
  private static func unseen(
    _ items: [BoilerplateCorpus.Item], _ make: ([Int], [Int], inout [FeatureTable]) -> Void
  ) -> [FeatureTable] {
    var tables = [FeatureTable](repeating: FeatureTable(rows: 0), count: items.count)
    for fold in 0..<innerFolds {
      make(
        items.indices.filter { items[$0].labelled.inner != fold },
        items.indices.filter { items[$0].labelled.inner == fold },
        &tables)
    }
    return tables
  }

  private static func forest(
    _ items: [BoilerplateCorpus.Item], _ indices: [Int], _ tables: [FeatureTable], _ settings: ForestTrainer.Settings
  ) -> Forest {
    let chosen = indices.filter { tables[$0].rows > 0 }
    var columns = [[UInt8]](repeating: [], count: chosen.first.map { tables[$0].columns } ?? 0)
    var labels: [Bool] = []
    var weights: [Float] = []
    for index in chosen {
      for column in columns.indices { columns[column] += tables[index].column(column) }
      labels += items[index].labels.map { $0 == .boilerplate }
      weights += items[index].weights
    }
    var trainer = ForestTrainer(columns, labels, weights, settings)
    return trainer.forest()
  }
}
