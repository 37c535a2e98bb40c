internal import Winnow

/// The date and the author as the page shows them to its readers: in short blocks near the title, whose elements are
/// named for it.
struct VisibleFacts {
  let blocks: [Annotation<BlockMark>]
  let bytes: [UInt8]
  let monthFirst: Bool
  /// The `datetime` of `time` elements, by where their text begins.
  let times: [(offset: Int, value: String)]
  /// Index of the title's block; nil without a title.
  let title: Int?
  /// The texts of elements that name an author.
  let bylines: [TextRange]
  /// The day that the page shows as its own, and the evidence for it.
  private(set) var best: (date: WrittenDate, score: Int)?
  private let elements: [BlockElement]

  init(
    _ collector: BlockCollector, in bytes: [UInt8], title: TextRange?, bylines: [TextRange], metadata: PageMetadata
  ) {
    blocks = collector.blocks
    elements = collector.elements
    self.bytes = bytes
    self.bylines = bylines
    monthFirst = FigureOrder.isMonthFirst(bytes) ?? metadata.isMonthFirst
    times = metadata.times
    self.title = title.flatMap { title in collector.blocks.firstIndex { $0.range.overlaps(title) } }
    best = shownDate()
  }

  static let elsewhere: BlockRoles = [
    .related, .comments, .sidebar, .aside, .nav, .menu, .footer, .copyright, .consent, .advert,
  ]

  /// What is said of the block by the three innermost elements, and by all.
  func roles(_ index: Int) -> (own: BlockRoles, all: BlockRoles) {
    var own: BlockRoles = []
    var all: BlockRoles = []
    var element = blocks[index].mark.element
    var steps = 0
    while elements.indices.contains(element) {
      if steps < 3 { own.formUnion(elements[element].roles) }
      all.formUnion(elements[element].roles)
      steps += 1
      element = elements[element].parent
    }
    return (own, all)
  }
}
