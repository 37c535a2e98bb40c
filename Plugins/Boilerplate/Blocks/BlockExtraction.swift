package import Winnow

/// Finds what is not the main text of an HTML page.
package struct BlockExtraction {
  private static let threshold: Float = 0.5

  private static let fewest = 12

  /// Pages of a few blocks, and those read without their structure, give the labeller too little to go by.
  package static func suits(_ document: Document) -> Bool { document[BlockMark.self].count >= fewest }

  private let labeller: BlockLabeller

  package init(_ model: BlockModel) { labeller = BlockLabeller(model) }

  package func runs(in document: Document) -> Layer<BoilerplateRun> {
    let page = BlockPage(document)
    let isMain = labeller.probabilities(page).map { $0 > Self.threshold }
    guard isMain.contains(true) else { return Layer() }
    return Layer(BlockRuns(page, isMain: isMain).runs)
  }
}
