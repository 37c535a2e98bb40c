internal import Winnow

/// Which of the format's types a block that goes is of, by its elements' roles, its words and its place.
enum BlockKind {
  static func kind(_ row: Int, _ page: BlockPage) -> BoilerplateRun.Kind {
    if page.texts[row].count(.copyright) > 0, page.texts[row].words <= longestNotice { return .copyright }
    return byRole(row, page) ?? byWords(page.texts[row]) ?? byPlace(row, page)
  }

  private static let longestNotice = 40

  /// The role of the nearest element counts; of several of one element, the first listed.
  private static func byRole(_ row: Int, _ page: BlockPage) -> BoilerplateRun.Kind? {
    guard page.element(row) >= 0 else { return nil }
    var best: (kind: BoilerplateRun.Kind, near: UInt8)?
    for (role, kind, floor) in roles {
      let value = page.tree.nearness(page.element(row), role)
      if value > floor, value > best?.near ?? 0 { best = (kind, value) }
    }
    return best?.kind
  }

  private static let roles: [(BlockRoles, BoilerplateRun.Kind, UInt8)] = [
    (.consent, .cookie, 0), (.comments, .comments, 0), (.newsletter, .newsletter, 200), (.paywall, .paywall, 200),
    (.advert, .advertisement, 200), (.share, .share, 200), (.related, .related, 190), (.breadcrumb, .navigation, 0),
    (.pagination, .navigation, 100), (.nav, .navigation, 0), (.menu, .navigation, 0), (.copyright, .copyright, 200),
    (.author, .authorBio, 200), (.caption, .captionCredit, 180), (.figure, .captionCredit, 180),
    (.date, .metadata, 220), (.meta, .metadata, 220), (.tags, .metadata, 220), (.itemAuthor, .metadata, 200),
    (.itemDate, .metadata, 200), (.login, .navigation, 220), (.search, .navigation, 200),
    (.footer, .navigation, 0), (.pageFooter, .navigation, 0), (.header, .navigation, 150),
  ]

  private static func byWords(_ text: BlockText) -> BoilerplateRun.Kind? {
    var best: (kind: BoilerplateRun.Kind, hits: Int)?
    for (word, kind, weight) in words {
      let hits = text.count(word) * weight
      if hits * 3 >= text.words, hits > best?.hits ?? 0 { best = (kind, hits) }
    }
    return best?.kind
  }

  private static let words: [(BlockWord, BoilerplateRun.Kind, Int)] = [
    (.consent, .cookie, 6), (.copyright, .copyright, 3), (.newsletter, .newsletter, 2), (.privacy, .privacy, 2),
    (.share, .share, 2), (.advertisement, .advertisement, 2), (.paywall, .paywall, 2), (.comments, .comments, 1),
    (.credit, .captionCredit, 1), (.byline, .metadata, 1), (.time, .metadata, 1), (.related, .related, 1),
    (.navigation, .navigation, 1),
  ]

  private static func byPlace(_ row: Int, _ page: BlockPage) -> BoilerplateRun.Kind {
    if page.wordsBefore[row] * 2 < page.words { return .navigation }
    return page.texts[row].words < 4 && page.blocks[row].mark.links == 0 ? .metadata : .related
  }
}
