internal import CGumbo
internal import Winnow

/// Parses with libgumbo, which implements tree construction as the HTML Standard has it.
struct GumboParser: HTMLParser {
  func parse(_ html: [UInt8], into renderer: inout HTMLRenderer) -> Bool {
    html.withUnsafeBufferPointer { buffer in
      guard let page = cgumbo_parse(buffer.baseAddress, buffer.count) else { return false }
      defer { cgumbo_free(page) }
      var count = 0
      guard let events = cgumbo_events(page, &count) else { return true }
      let attributes = cgumbo_attributes(page)
      for event in UnsafeBufferPointer(start: events, count: count) {
        Self.send(event, attributes, to: &renderer)
      }
      return true
    }
  }

  /// Names of the numbered elements, made once.
  private static let names = (0..<cgumbo_tag_count()).map { cgumbo_tag_name($0).map(String.init(cString:)) ?? "" }

  private static func send(
    _ event: cgumbo_event, _ attributes: UnsafePointer<cgumbo_attribute>?, to renderer: inout HTMLRenderer
  ) {
    let bytes = UnsafeRawBufferPointer(start: event.bytes, count: Int(event.count))
    switch Int(event.kind) {
    case Int(CGUMBO_OPEN):
      let name = event.tag < 0 ? String(decoding: bytes, as: UTF8.self).lowercased() : Self.names[Int(event.tag)]
      renderer.open(name, known(event, attributes))
    case Int(CGUMBO_CLOSE): renderer.close()
    default:
      let start = Int(event.source_start)
      let source = start < 0 ? nil : TextRange(start, start + Int(event.source_count))
      renderer.text(Array(bytes), from: source)
    }
  }

  private static func known(
    _ event: cgumbo_event, _ attributes: UnsafePointer<cgumbo_attribute>?
  ) -> HTMLAttributes {
    var known = HTMLAttributes()
    guard let attributes else { return known }
    let first = Int(event.first_attribute)
    for index in first..<first + Int(event.attribute_count) {
      let attribute = attributes[index]
      guard let name = attribute.name, let value = attribute.value else { continue }
      if let name = HTMLAttributes.Name(cString: name) { known.add(name, String(cString: value)) }
    }
    return known
  }
}
