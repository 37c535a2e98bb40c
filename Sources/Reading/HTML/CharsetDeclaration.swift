/// The encoding that a page declares in its first bytes (HTML Standard, "prescan a byte stream").
enum CharsetDeclaration {
  private static let reach = 4096

  /// The label behind the first `charset=` of a `meta` element or `encoding=` of an XML declaration.
  static func label(in html: [UInt8]) -> String? {
    let head = html.prefix(reach).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    if head.starts(with: "<?xml".utf8), let end = head.firstIndex(of: 0x3E),
      let label = value(after: "encoding", in: head, 0, end)
    {
      return label
    }
    var start = 0
    while let tag = find("<meta", in: head, from: start) {
      let end = head[tag...].firstIndex(of: 0x3E) ?? head.count
      if let label = value(after: "charset", in: head, tag, end) { return label }
      start = end
    }
    return nil
  }

  private static func value(after name: String, in head: [UInt8], _ start: Int, _ end: Int) -> String? {
    guard let found = find(name, in: head, from: start), found < end else { return nil }
    var index = found + name.utf8.count
    while index < end, head[index] <= 0x20 || head[index] == 0x3D { index += 1 }
    while index < end, head[index] == 0x22 || head[index] == 0x27 { index += 1 }
    let first = index
    while index < end, head[index] > 0x20, ![0x22, 0x27, 0x3B, 0x2F, 0x3E, 0x3F].contains(head[index]) { index += 1 }
    guard index > first else { return nil }
    let label = String(decoding: head[first..<index], as: UTF8.self)
    // A page that could be read so far is in no encoding of two-byte units, whatever it says.
    return label.hasPrefix("utf-16") ? "utf-8" : label
  }

  private static func find(_ word: String, in head: [UInt8], from start: Int) -> Int? {
    let wanted = Array(word.utf8)
    guard head.count >= wanted.count, start <= head.count - wanted.count else { return nil }
    return (start...head.count - wanted.count).first { head[$0] == wanted[0] && head[$0...].starts(with: wanted) }
  }
}
