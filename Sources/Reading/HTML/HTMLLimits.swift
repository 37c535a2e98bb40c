/// What libgumbo is spared, because it takes quadratic time or deep recursion on it.
///
/// Measured with 0.10: 40,000 nested `div` 2.7 s, one tag with 20,000 attributes 1 s. Found by one linear look at the
/// tags, which counts an element as open until as many end tags have come.
struct HTMLLimits {
  static let deepest = 400
  static let mostAttributes = 400
  static let mostBytes = 64 << 20

  /// Why the page is beyond the limits, or nil.
  static func excess(of html: [UInt8]) -> String? {
    if html.count > mostBytes { return "it is larger than \(mostBytes >> 20) MiB" }
    var scanner = HTMLTagScanner(html)
    var depth = 0
    while let tag = scanner.next() {
      if tag.attributes > mostAttributes { return "a tag has more than \(mostAttributes) attributes" }
      if tag.isEnd {
        if !HTMLTag.named(tag.name).contains(.impliedEnd) { depth = max(0, depth - 1) }
      } else if HTMLTag.named(tag.name).isDisjoint(with: [.void, .impliedEnd]), !tag.isSelfClosing {
        depth += 1
      }
      if depth > deepest { return "elements are open more than \(deepest) deep" }
    }
    return nil
  }
}
