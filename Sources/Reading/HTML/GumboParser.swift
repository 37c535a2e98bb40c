internal import CGumbo
internal import Winnow

/// Parses with libgumbo, which implements tree construction as the HTML Standard has it.
struct GumboParser: HTMLParser {
  private let gaps: [TextRange]

  /// - Parameter gaps: stretches that the parser is spared, sorted, apart: what stands in elements that are not rendered.
  init(leavingOut gaps: [TextRange] = []) { self.gaps = gaps }

  func parse(_ html: [UInt8], into renderer: inout HTMLRenderer) -> Bool {
    let compact = CompactPage(html, without: gaps)
    return compact.bytes.withUnsafeBufferPointer { buffer in
      guard let page = cgumbo_parse(buffer.baseAddress, buffer.count) else { return false }
      defer { cgumbo_free(page) }
      var count = 0
      guard let events = cgumbo_events(page, &count) else { return true }
      var feed = Feed(compact, attributes: cgumbo_attributes(page))
      for event in UnsafeBufferPointer(start: events, count: count) { feed.send(event, to: &renderer) }
      return true
    }
  }

  /// The numbered elements, made once.
  private static let numbered = (0..<cgumbo_tag_count()).map { number in
    HTMLElement(cgumbo_tag_name(number).map(String.init(cString:)) ?? "")
  }

  private struct Feed {
    let page: CompactPage
    let attributes: UnsafePointer<cgumbo_attribute>?
    /// Elements of the page that the HTML Standard does not know, by their names as written.
    private var others: [String: HTMLElement] = [:]

    init(_ page: CompactPage, attributes: UnsafePointer<cgumbo_attribute>?) {
      self.page = page
      self.attributes = attributes
    }

    mutating func send(_ event: cgumbo_event, to renderer: inout HTMLRenderer) {
      let bytes = UnsafeRawBufferPointer(start: event.bytes, count: Int(event.count)).bindMemory(to: UInt8.self)
      switch Int(event.kind) {
      case Int(CGUMBO_OPEN):
        renderer.open(event.tag < 0 ? other(bytes) : GumboParser.numbered[Int(event.tag)], known(event))
      case Int(CGUMBO_CLOSE): renderer.close()
      default:
        let start = Int(event.source_start)
        renderer.text(bytes, from: start < 0 ? nil : page.source(start, Int(event.source_count)))
      }
    }

    private func known(_ event: cgumbo_event) -> HTMLAttributes {
      guard let attributes, event.attribute_count > 0 else { return HTMLAttributes() }
      return HTMLAttributes(
        UnsafeBufferPointer(start: attributes + Int(event.first_attribute), count: Int(event.attribute_count)))
    }

    private mutating func other(_ bytes: UnsafeBufferPointer<UInt8>) -> HTMLElement {
      let name = String(decoding: bytes, as: UTF8.self)
      if let known = others[name] { return known }
      let made = HTMLElement(name.lowercased())
      others[name] = made
      return made
    }
  }
}
