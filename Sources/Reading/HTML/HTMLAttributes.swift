internal import CGumbo

/// The attributes of a start tag that anybody here asks for, where the parser keeps them: valid while a page is parsed.
struct HTMLAttributes {
  private let known: UnsafeBufferPointer<cgumbo_attribute>

  /// No attributes.
  init() { known = UnsafeBufferPointer(start: nil, count: 0) }

  init(_ known: UnsafeBufferPointer<cgumbo_attribute>) { self.known = known }

  var isEmpty: Bool { known.isEmpty }

  subscript(name: cgumbo_attribute_name) -> String? { bytes(name).map { String(decoding: $0, as: UTF8.self) } }

  /// The value's decoded UTF-8. The first of two attributes of one name counts, as in browsers.
  func bytes(_ name: cgumbo_attribute_name) -> UnsafeBufferPointer<UInt8>? {
    for attribute in known where attribute.name == Int32(bitPattern: name.rawValue) {
      guard let value = attribute.value else { return nil }
      return UnsafeRawBufferPointer(start: value, count: Int(attribute.count)).bindMemory(to: UInt8.self)
    }
    return nil
  }
}

extension cgumbo_attribute_name {
  static var id: Self { CGUMBO_ID }
  static var `class`: Self { CGUMBO_CLASS }
  static var href: Self { CGUMBO_HREF }
  static var lang: Self { CGUMBO_LANG }
  static var hidden: Self { CGUMBO_HIDDEN }
  static var style: Self { CGUMBO_STYLE }
  static var role: Self { CGUMBO_ROLE }
  static var name: Self { CGUMBO_NAME }
  static var property: Self { CGUMBO_PROPERTY }
  static var content: Self { CGUMBO_CONTENT }
  static var itemprop: Self { CGUMBO_ITEMPROP }
  static var datetime: Self { CGUMBO_DATETIME }
  static var type: Self { CGUMBO_TYPE }
  static var rel: Self { CGUMBO_REL }
  static var httpEquiv: Self { CGUMBO_HTTP_EQUIV }
  static var title: Self { CGUMBO_TITLE }
  static var colspan: Self { CGUMBO_COLSPAN }
  static var rowspan: Self { CGUMBO_ROWSPAN }
  static var start: Self { CGUMBO_START }
  static var ariaHidden: Self { CGUMBO_ARIA_HIDDEN }
}
