public import Winnow

/// What the pages of a site have in common, group by group.
public struct SiteTemplate: Sendable {
  /// Fewer pages tell nothing.
  public static let fewestPages = 3

  let groups: [String: SiteGroup]

  /// The group whose template fits a page of `group`: its own; the one whose folder ends alike, because a page may be
  /// named from elsewhere than when it was counted; or the only one that there is.
  public func closest(to group: String) -> String {
    if groups[group] != nil { return group }
    if groups.count == 1, let only = groups.keys.first { return only }
    let folders = groups.keys.filter { $0.hasPrefix("/") && group.hasSuffix($0) }
    return folders.max { $0.utf8.count < $1.utf8.count } ?? group
  }

  /// The stretches of a page that belong to the template of its group: empty for a group that has fewer than three
  /// pages, and where taking them away would leave nothing or might take an article that several pages have.
  public func repeats(in document: Document, group name: String) -> Layer<RepeatedMark> {
    guard let group = groups[name], group.pages >= Self.fewestPages else { return Layer() }
    return TemplateMatch(PageUnits(document), group).marks(in: document)
  }
}
