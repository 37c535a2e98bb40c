internal import Glibc
internal import Winnow

/// What one linear look at the tags tells before a page is parsed: whether it is beyond what libgumbo is fit for, and
/// what it need not read.
///
/// libgumbo takes quadratic time or deep recursion on some pages (measured with 0.10: 40,000 nested `div` 2.7 s, one tag
/// with 20,000 attributes 1 s). An element counts as open until as many end tags have come.
struct HTMLSurvey {
  static let deepest = 400
  static let mostAttributes = 400
  static let mostBytes = 64 << 20
  /// Shorter ones are not worth leaving out.
  private static let shortestRawText = 64

  /// Why the page is beyond the limits, or nil.
  private(set) var excess: String?
  /// What stands in scripts and style sheets that nobody reads, sorted, apart: more than half of a page of our days.
  private(set) var rawTexts: [TextRange] = []
  private var depth = 0

  init(_ html: [UInt8]) {
    if html.count > Self.mostBytes {
      excess = "it is larger than \(Self.mostBytes >> 20) MiB"
      return
    }
    var scanner = HTMLTagScanner(html)
    while excess == nil, let tag = scanner.next() {
      count(tag)
      if !tag.isEnd, tag.kind.contains(.rawText) { note(tag, until: scanner.index, html) }
    }
  }

  private mutating func count(_ tag: HTMLTagScanner.Tag) {
    if tag.isEnd {
      if !tag.kind.contains(.impliedEnd) { depth = max(0, depth - 1) }
    } else if tag.kind.isDisjoint(with: [.void, .impliedEnd]), !tag.isSelfClosing {
      depth += 1
    }
    if tag.attributes > Self.mostAttributes { excess = "a tag has more than \(Self.mostAttributes) attributes" }
    if depth > Self.deepest { excess = "elements are open more than \(Self.deepest) deep" }
  }

  /// Linked data are read. A script with a comment may go on behind its first end tag (HTML Standard, "script data
  /// escaped state"): that is left to the parser.
  private mutating func note(_ tag: HTMLTagScanner.Tag, until end: Int, _ html: [UInt8]) {
    guard tag.kind.contains(.unread), end - tag.end >= Self.shortestRawText else { return }
    if Self.contains("ld+json", html[tag.start..<tag.end]) || Self.contains("<!--", html[tag.end..<end]) { return }
    rawTexts.append(TextRange(tag.end, end))
  }

  private static func contains(_ word: StaticString, _ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBytes { bytes in
      guard var at = bytes.baseAddress else { return false }
      let end = at + bytes.count
      while let found = memchr(at, Int32(word.utf8Start[0]), end - at),
        end - UnsafeRawPointer(found) >= word.utf8CodeUnitCount
      {
        if memcmp(found, word.utf8Start, word.utf8CodeUnitCount) == 0 { return true }
        at = UnsafeRawPointer(found) + 1
      }
      return false
    }
  }
}
