internal import Winnow

/// Takes over where a page is beyond libgumbo's limits: a linear walk over the tags without a tree. All text is kept;
/// structure is not, except that blocks stay apart.
struct FlatParser: HTMLParser {
  func parse(_ html: [UInt8], into renderer: inout HTMLRenderer) -> Bool {
    var scanner = HTMLTagScanner(html)
    var end = 0
    var hidden: UInt64?
    renderer.open(.body, HTMLAttributes())
    while let tag = scanner.next() {
      if hidden == nil, tag.start > end { renderer.text(source: TextRange(end, tag.start)) }
      end = tag.end
      if let hash = hidden {
        if tag.isEnd, tag.hash == hash { hidden = nil }
      } else {
        hidden = Self.feed(tag, scanner, to: &renderer)
      }
    }
    if hidden == nil, end < html.count { renderer.text(source: TextRange(end, html.count)) }
    renderer.close()
    return true
  }

  /// An element opened and closed at once leaves the break between blocks. Returns the hash of one whose content is
  /// not rendered.
  private static func feed(
    _ tag: HTMLTagScanner.Tag, _ scanner: HTMLTagScanner, to renderer: inout HTMLRenderer
  ) -> UInt64? {
    let kind = tag.kind
    if !kind.isDisjoint(with: [.block, .cell, .lineBreak]) {
      renderer.open(HTMLElement(scanner.name(of: tag)), HTMLAttributes())
      renderer.close()
    }
    let isHidden = kind.contains(.unseen) && kind.contains(.rawText) && !tag.isEnd && !tag.isSelfClosing
    return isHidden ? tag.hash : nil
  }
}
