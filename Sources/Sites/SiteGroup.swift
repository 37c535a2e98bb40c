/// Counts of one group of pages: on how many each unit and each pair of neighbours stands.
struct SiteGroup {
  var pages = 0
  var counts: [UInt64: UInt32] = [:]
  /// Pages counted, so that one which was crawled twice counts once.
  var seen: Set<UInt64> = []

  func count(_ key: UInt64) -> Int { Int(counts[key] ?? 0) }
}
