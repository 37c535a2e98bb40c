public import Winnow

/// What the pages of a site have in common, group by group.
public struct SiteTemplate: Sendable {
  /// Fewer pages tell nothing.
  public static let fewestPages = 3

  let groups: [String: SiteGroup]

  /// The stretches of a page that belong to the template of its group: empty for a group that has fewer than three
  /// pages, and where taking them away would leave nothing or might take an article that several pages have.
  public func repeats(in document: Document, group name: String) -> Layer<RepeatedMark> {
    guard let group = groups[name], group.pages >= Self.fewestPages else { return Layer() }
    return TemplateMatch(PageUnits(document), group).marks(in: document)
  }
}
