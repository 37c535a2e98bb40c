package import Winnow

/// Finds what is not the main text of an HTML page.
package struct BlockExtraction {
  private static let fewest = 12

  /// Pages of a few blocks, and those read without their structure, give the labeller too little to go by.
  package static func suits(_ document: Document) -> Bool { document[BlockMark.self].count >= fewest }

  private let labeller: BlockLabeller
  private let quality: PageQuality

  package init(_ model: BlockModel, _ quality: PageQuality = .standard) {
    labeller = BlockLabeller(model)
    self.quality = quality
  }

  /// - Parameter text: what the text of some blocks alone tells; asked for where the tree tells little.
  package func runs(
    in document: Document, text: (([TextRange]) -> Layer<BoilerplateRun>)? = nil
  ) -> Layer<BoilerplateRun> {
    let page = BlockPage(document)
    let types = labeller.types(page)
    let decision = MainDecision(labeller.probabilities(page, types: types), page)
    let best = types.indices.max { types[$0] < types[$1] } ?? 0
    let report = PageReport(type: PageType.allCases[best].rawValue, quality: quality.expected(Double(decision.quality)))
    guard decision.labels.contains(true) else { return Layer([], nodes: [report]) }
    let isMain = decision.labels.indices.map { row in
      decision.labels[row] && !BlockRule.isCertain(row, page, PageType.allCases[best])
    }
    let runs = BlockRuns(page, isMain: isMain).runs
    guard let text, SmallPage.suits(page, PageType.allCases[best]) else { return Layer(runs, nodes: [report]) }
    return Layer(SmallPage.joined(runs, text(SmallPage.read(page)), page), nodes: [report])
  }
}
