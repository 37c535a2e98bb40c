internal import Winnow

/// Short blocks whose element and wording leave no doubt, whatever the forests think of a page of that kind.
enum BlockRule {
  private static let longestLabel = 4
  private static let longestDate = 16
  /// The element itself or the one around it.
  private static let near: UInt8 = 240

  static func isCertain(_ row: Int, _ page: BlockPage, _ type: PageType) -> Bool {
    let text = page.texts[row]
    if text.words > 0, text.words <= longestLabel, text.count(.advertisement) == text.words { return true }
    if isAction(row, page) { return true }
    return type == .article && isDateLine(row, page)
  }

  /// A few words to press, in an element named for what they do: `Reply`, `More`, `Add to cart`.
  private static func isAction(_ row: Int, _ page: BlockPage) -> Bool {
    let (text, block) = (page.texts[row], page.blocks[row])
    return text.words <= longestLabel && block.mark.linkBytes * 4 >= block.range.count * 3 && row != page.title
      && page.tree.nearness(page.element(row), .action) >= near && !page.isHeading(row)
  }

  /// A line of figures in an element named for dates; in forums it belongs to the posts.
  private static func isDateLine(_ row: Int, _ page: BlockPage) -> Bool {
    let text = page.texts[row]
    let element = page.element(row)
    let isNamed = page.tree.nearness(element, .date) >= near || page.tree.nearness(element, .itemDate) >= near
    return isNamed && row != page.title && text.words <= longestDate && text.numbers > 0 && !text.endsWithStop
      && text.stops == 0
  }
}
