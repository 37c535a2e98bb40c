internal import Winnow

/// Says in one sentence why a run of blocks was cut.
enum BlockReason {
  static func text(_ rows: Range<Int>, _ page: BlockPage) -> String {
    let words = rows.reduce(0) { $0 + page.texts[$1].words }
    let size = rows.count == 1 ? "\(words) words" : "\(rows.count) blocks, \(words) words"
    let links = rows.reduce(0) { $0 + page.blocks[$1].mark.linkBytes }
    let bytes = rows.reduce(0) { $0 + page.blocks[$1].range.count }
    var evidence = containers(rows, page)
    if links * 2 > bytes { evidence.append("\(links * 100 / max(1, bytes)) % links") }
    if evidence.isEmpty { evidence.append("unlike the blocks of the main text") }
    return ([size] + evidence).joined(separator: "; ")
  }

  /// Names of up to two kinds of element that all blocks are in.
  private static func containers(_ rows: Range<Int>, _ page: BlockPage) -> [String] {
    var near = SIMD64<UInt8>(repeating: 255)
    for row in rows where page.element(row) >= 0 {
      let own = page.tree.nearness[page.element(row)]
      near = near.replacing(with: own, where: own .< near)
    }
    let found = names.filter { near[$0.role.rawValue.trailingZeroBitCount] > 0 }
    let best = found.sorted {
      near[$0.role.rawValue.trailingZeroBitCount] > near[$1.role.rawValue.trailingZeroBitCount]
    }
    return best.prefix(2).map { "in " + $0.name }
  }

  private static let names: [(role: BlockRoles, name: String)] = [
    (.consent, "a consent dialog"), (.comments, "the comments"), (.share, "a share bar"),
    (.related, "a list of other pages"), (.newsletter, "a newsletter box"), (.paywall, "a paywall"),
    (.advert, "an advertisement"), (.nav, "a navigation element"), (.menu, "a menu"),
    (.breadcrumb, "a breadcrumb trail"),
    (.pagination, "links to other parts"), (.footer, "a footer"), (.pageFooter, "the page's foot"),
    (.header, "a header"), (.pageHeader, "the page's head"), (.aside, "an aside"), (.sidebar, "a sidebar"),
    (.form, "a form"), (.dialog, "a dialog"), (.popup, "a pop-up"), (.author, "an author's box"),
    (.caption, "a caption"), (.tags, "a list of topics"), (.date, "a date line"), (.button, "a button"),
  ]
}
