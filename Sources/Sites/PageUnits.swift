internal import Winnow

/// The units of one page with their neighbours.
struct PageUnits {
  /// What stands before the first unit and behind the last one.
  private static let border: UInt64 = 1

  let units: [SiteUnit]

  init(_ document: Document) { units = UnitScanner(document.bytes).units }

  /// Of the neighbours `units[index - 1]` and `units[index]`; the borders of the page are neighbours too.
  func pair(before index: Int) -> UInt64 {
    StableHash.pair(
      index > 0 ? units[index - 1].key : Self.border, index < units.count ? units[index].key : Self.border)
  }

  /// Everything that is counted of the page, once each.
  var keys: Set<UInt64> {
    var keys = Set(units.map(\.key))
    for index in 0...units.count { keys.insert(pair(before: index)) }
    return keys
  }

  /// Hash of the page's content.
  var content: UInt64 {
    var hash = StableHash()
    for unit in units { hash.add(unit.key) }
    return hash.value
  }
}
