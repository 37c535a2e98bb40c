/// Gives rendered items their ids.
///
/// An id comes from the annotation itself, so that adding a layer renumbers nothing: the layer's prefix, start, `-`,
/// end (code points), and a letter from `b` on for ties, which go by type. A node takes the id of its first mention
/// with a capital letter.
struct ItemNumbering {
  private(set) var ids: [String]

  init(_ items: [Rendering.Item], _ index: CodePointIndex) {
    ids = [String](repeating: "", count: items.count)
    var used: [String: Int] = [:]
    for item in Self.byTypeWithinTies(items) {
      guard let range = items[item].range else { continue }
      let offsets = "\(index.codePoint(atByte: range.start))-\(index.codePoint(atByte: range.end))"
      ids[item] = Self.unused(items[item].idPrefix + offsets, &used)
    }
    for (number, item) in items.enumerated() where item.range == nil {
      let base = item.firstMention.map { Self.capitalized(ids[$0]) } ?? item.fixedID ?? Self.capitalized(item.idPrefix)
      ids[number] = Self.unused(base, &used)
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

  /// Types are few and items many, so types alone are compared.
  private static func byTypeWithinTies(_ items: [Rendering.Item]) -> [Int] {
    Dictionary(grouping: items.indices) { items[$0].type }
      .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .flatMap(\.value)
  }

  private static func unused(_ base: String, _ used: inout [String: Int]) -> String {
    let tie = used[base, default: 0]
    used[base] = tie + 1
    return base + suffix(tie)
  }

  private static func capitalized(_ id: String) -> String { id.prefix(1).uppercased() + id.dropFirst() }
}
