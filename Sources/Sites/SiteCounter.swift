public import Winnow

/// The first pass over a site: counts on how many pages of each group every unit stands.
///
/// Memory is bounded by lossy counting (Manku and Motwani, VLDB 2002): when there are more than `capacity` counts, the
/// smallest are forgotten until half of them are left. What is forgotten counts too low, so that less is removed.
public struct SiteCounter {
  private let capacity: Int
  private var groups: [String: SiteGroup] = [:]
  private var entries = 0
  /// How often counts were forgotten.
  public private(set) var prunings = 0

  /// - Parameter capacity: number of counts; each takes about 24 bytes.
  public init(capacity: Int = 8 << 20) { self.capacity = max(capacity, 16) }

  /// Number of pages counted.
  public var pages: Int { groups.values.reduce(0) { $0 + $1.pages } }

  /// Counts a page; one with the same units as another of its group counts once.
  public mutating func add(_ document: Document, group name: String) { add(PageCount(document), group: name) }

  public mutating func add(_ page: PageCount, group name: String) {
    if page.keys.isEmpty { return }
    var group = groups.removeValue(forKey: name) ?? SiteGroup()
    if group.seen.insert(page.content).inserted {
      group.pages += 1
      entries -= group.counts.count
      for key in page.keys { group.counts[key, default: 0] += 1 }
      entries += group.counts.count
    }
    groups[name] = group
    if entries > capacity { prune() }
  }

  private mutating func prune() {
    prunings += 1
    var least: UInt32 = 1
    while entries > capacity / 2 {
      groups = groups.mapValues { group in
        var group = group
        group.counts = group.counts.filter { $0.value > least }
        return group
      }
      entries = groups.values.reduce(0) { $0 + $1.counts.count }
      least *= 2
    }
  }

  /// What was counted, without what stands on a single page.
  public var template: SiteTemplate {
    SiteTemplate(
      groups: groups.mapValues { group in
        SiteGroup(pages: group.pages, counts: group.counts.filter { $0.value > 1 })
      })
  }
}
