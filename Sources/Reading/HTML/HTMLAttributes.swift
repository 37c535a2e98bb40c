/// The attributes of a start tag that anybody here asks for.
struct HTMLAttributes {
  enum Name: String, CaseIterable {
    case id, `class`, href, lang, hidden, style, role, name, property, content, itemprop, datetime, type, rel, alt
    case httpEquiv = "http-equiv"
    case charset, title, colspan, rowspan, start
    case ariaHidden = "aria-hidden"
  }

  private var pairs: [(name: Name, value: String)] = []

  var isEmpty: Bool { pairs.isEmpty }

  subscript(name: Name) -> String? { pairs.first { $0.name == name }?.value }

  /// The first of two attributes of one name counts, as in browsers; names that nobody asks for are dropped.
  mutating func add(_ name: Name, _ value: @autoclosure () -> String) {
    if self[name] == nil { pairs.append((name, value())) }
  }
}

extension HTMLAttributes.Name {
  private static let table = allCases.map { (bytes: Array($0.rawValue.utf8CString), name: $0) }

  /// Looked up without making a string of each name that nobody asks for.
  init?(cString name: UnsafePointer<CChar>) {
    guard let found = Self.table.first(where: { Self.equal($0.bytes, name) }) else { return nil }
    self = found.name
  }

  private static func equal(_ bytes: [CChar], _ name: UnsafePointer<CChar>) -> Bool {
    var index = 0
    while bytes[index] == name[index] {
      if bytes[index] == 0 { return true }
      index += 1
    }
    return false
  }
}
