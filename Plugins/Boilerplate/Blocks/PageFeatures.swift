internal import Winnow

/// Features of the page as a whole, which its type is predicted from. The blocks' forests don't see them: of a few
/// hundred pages they would learn which is which.
package enum PageFeatures {
  static func add(_ page: BlockPage, to table: inout FeatureTable) {
    for value in bytes(page) { table.add("page", page: value) }
  }

  package static func bytes(_ page: BlockPage) -> [UInt8] { sizes(page) + roles(page) + schema(page) + words(page) }

  private static func sizes(_ page: BlockPage) -> [UInt8] {
    let root = page.tree.sums.first ?? ElementTree.Sums()
    let longest = page.texts.map(\.words).max() ?? 0
    let tail = page.tree.spine.last.map { page.tree.sums[$0] } ?? ElementTree.Sums()
    return [
      Byte.log(page.words), Byte.log(page.count), Byte.ratio(root.linkBytes, root.bytes),
      Byte.ratio(root.prose, root.words), Byte.log(root.prose), Byte.log(longest),
      Byte.log(page.isProse.count { $0 }), Byte.ratio(tail.prose, root.prose), Byte.log(tail.blocks),
      Byte.ratio(tail.linkBytes, tail.bytes), Byte.log(tail.words / max(1, tail.blocks)),
      Byte.count(page.tree.spine.count),
      Byte.ratio(page.texts.reduce(0) { $0 + $1.ideographs }, page.words), Byte.flag(page.title >= 0),
      Byte.log(page.texts.reduce(0) { $0 + $1.currency }), Byte.ratio(page.title, page.count),
    ]
  }

  /// In how many elements each telling role occurs.
  private static func roles(_ page: BlockPage) -> [UInt8] {
    let wanted: [BlockRoles] = [
      .article, .main, .table, .code, .comments, .related, .card, .product, .price, .review, .message, .user,
      .documentation, .source, .accordion, .story, .author, .date, .itemBody, .hero, .form, .contents, .action,
    ]
    var counts = [Int](repeating: 0, count: wanted.count)
    for element in page.tree.elements {
      for (index, role) in wanted.enumerated() where element.roles.contains(role) { counts[index] += 1 }
    }
    return counts.map(Byte.log)
  }

  private static func schema(_ page: BlockPage) -> [UInt8] {
    (0..<8).map { page.metadata.schema.rawValue >> $0 & 1 }
      + [Byte.flag(page.blocks.contains { ($0.mark.inArticleBody ?? 0) > 0.5 })]
  }

  private static func words(_ page: BlockPage) -> [UInt8] {
    BlockWord.allCases.map { kind in Byte.ratio(page.texts.reduce(0) { $0 + $1.count(kind) } * 10, page.words) }
  }
}
