import Boilerplate
import Winnow

/// Trains the block labeller: page types, the first pass, and the second on what the first says of pages that it has
/// not seen.
struct BlockTrainer {
  private static let innerFolds = 3

  private let pages: [GoldPage]
  private let tables: [FeatureTable]
  private let settings: ForestTrainer.Settings

  init(_ pages: [GoldPage], _ tables: [FeatureTable], _ settings: ForestTrainer.Settings = .init()) {
    self.pages = pages
    self.tables = tables
    self.settings = settings
  }

  func model() -> BlockModel {
    var seconds = tables
    for fold in 0..<Self.innerFolds {
      let inside = pages.indices.filter { HostFold.of(pages[$0].host, Self.innerFolds, salt: 7) != fold }
      let partial = BlockModel(types: types(inside), first: first(inside), second: Forest())
      let labeller = BlockLabeller(partial)
      for index in pages.indices where HostFold.of(pages[index].host, Self.innerFolds, salt: 7) == fold {
        let page = pages[index].page
        seconds[index] = labeller.secondTable(tables[index], page, types: labeller.types(page))
      }
    }
    let all = Array(pages.indices)
    return BlockModel(types: types(all), first: first(all), second: forest(all, seconds, settings))
  }

  /// Articles are many and alike.
  private static func importance(_ type: PageType) -> Float {
    type == .article ? 1 : 1.5
  }

  private func first(_ chosen: [Int]) -> Forest { forest(chosen, tables, settings) }

  private func forest(_ chosen: [Int], _ tables: [FeatureTable], _ settings: ForestTrainer.Settings) -> Forest {
    let chosen = chosen.filter { tables[$0].rows > 0 }
    let count = chosen.first.map { tables[$0].columns } ?? 0
    let columns = (0..<count).map { column in chosen.flatMap { tables[$0].column(column) } }
    var trainer = ForestTrainer(
      columns, chosen.flatMap { pages[$0].labels },
      chosen.flatMap { page in pages[page].weights.map { $0 * Self.importance(pages[page].type) } }, settings)
    return trainer.forest()
  }

  /// One forest for each type against the others, on the pages that name their type.
  private func types(_ chosen: [Int]) -> [Forest] {
    let bytes = chosen.map { PageFeatures.bytes(pages[$0].page) }
    let columns = (0..<(bytes.first?.count ?? 0)).map { column in bytes.map { $0[column] } }
    let settings = ForestTrainer.Settings(
      trees: 40, depth: 3, rate: 0.15, ridge: 3, rowShare: 70, columnShare: 40)
    return PageType.allCases.map { type in
      var trainer = ForestTrainer(
        columns, chosen.map { pages[$0].type == type }, chosen.map { _ in 1 }, settings)
      return trainer.forest()
    }
  }
}
