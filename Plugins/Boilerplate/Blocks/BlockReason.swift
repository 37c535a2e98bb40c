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
    let found = names.compactMap { role, name -> (near: UInt8, name: String)? in
      let near = rows.reduce(UInt8.max) { min($0, page.tree.nearness(page.element($1), role)) }
      return near > 0 ? (near, name) : nil
    }
    var best = found.first
    for one in found where one.near > best?.near ?? 0 { best = one }
    let second = found.first { $0.name != best?.name }
    return [best, second].compactMap { $0.map { "in " + $0.name } }
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
