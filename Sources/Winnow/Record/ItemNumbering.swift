/// Gives rendered items their ids.
///
/// An id comes from the annotation itself, so that adding a layer renumbers nothing: the layer's prefix, start, `-`,
/// end (code points), and a letter from `b` on for ties, which go by type. A node takes the id of its first mention
/// with a capital letter.
struct ItemNumbering {
  private(set) var ids: [String]

  init(_ items: [Rendering.Item], _ index: CodePointIndex) {
    ids = [String](repeating: "", count: items.count)
    var last = (place: Place(), tie: 0)
    for item in Self.tiesTogether(items) {
      guard let range = items[item].range else { continue }
      let place = Place(prefix: items[item].idPrefix, range: range)
      last = place == last.place ? (place, last.tie + 1) : (place, 0)
      let offsets = "\(index.codePoint(atByte: range.start))-\(index.codePoint(atByte: range.end))"
      ids[item] = place.prefix + offsets + Self.suffix(last.tie)
    }
    nameNodes(items)
  }

  /// What the id of an annotation tells.
  private struct Place: Equatable {
    var prefix = ""
    var range = TextRange(0, 0)
  }

  /// Nodes have capital letters where annotations have small ones, so that ids of both meet only where a plugin's prefix
  /// has no small letter.
  private mutating func nameNodes(_ items: [Rendering.Item]) {
    var used = Dictionary(
      ids.lazy.filter { $0.utf8.first.map { $0 &- 0x61 >= 26 } ?? false }.map { ($0, 1) }, uniquingKeysWith: +)
    for (number, item) in items.enumerated() where item.range == nil {
      let base = item.firstMention.map { Self.capitalized(ids[$0]) } ?? item.fixedID ?? Self.capitalized(item.idPrefix)
      let tie = used[base, default: 0]
      used[base] = tie + 1
      ids[number] = base + Self.suffix(tie)
    }
  }

  /// Nothing for the first of a tie, then `b`, `c` … `z`, `bb`, `bc` …
  static func suffix(_ tie: Int) -> String {
    var letters = ""
    var left = tie
    while left > 0 {
      letters = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(left % 26))) + letters
      left /= 26
    }
    return letters
  }

  /// Indices of the items, those of one place one behind the other, by type and then as they came.
  private static func tiesTogether(_ items: [Rendering.Item]) -> [Int] {
    items.indices.filter { items[$0].range != nil }.sorted { a, b in
      guard let left = items[a].range, let right = items[b].range else { return a < b }
      if left != right { return left < right }
      if items[a].idPrefix != items[b].idPrefix { return precedes(items[a].idPrefix, items[b].idPrefix) }
      return items[a].type == items[b].type ? a < b : precedes(items[a].type, items[b].type)
    }
  }

  private static func precedes(_ a: String, _ b: String) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }

  private static func capitalized(_ id: String) -> String { id.prefix(1).uppercased() + id.dropFirst() }
}
