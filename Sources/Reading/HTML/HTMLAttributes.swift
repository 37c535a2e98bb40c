/// The attributes of a start tag that anybody here asks for.
struct HTMLAttributes {
  enum Name: String {
    case id, `class`, href, lang, hidden, style, role, name, property, content, itemprop, datetime, type, rel, alt
    case httpEquiv = "http-equiv"
    case charset, title, colspan, rowspan, start
    case ariaHidden = "aria-hidden"
  }

  private var pairs: [(name: Name, value: String)] = []

  var isEmpty: Bool { pairs.isEmpty }

  subscript(name: Name) -> String? { pairs.first { $0.name == name }?.value }

  /// The first of two attributes of one name counts, as in browsers; names that nobody asks for are dropped.
  mutating func add(_ name: String, _ value: @autoclosure () -> String) {
    guard let known = Name(rawValue: name), self[known] == nil else { return }
    pairs.append((known, value()))
  }
}
