internal import Winnow

/// What an element's name, role, microdata, class and id say about the text in it.
enum HTMLRoles {
  static func ofElement(_ name: String) -> BlockRoles { byName[name] ?? [] }

  static func own(_ element: HTMLElement, _ attributes: HTMLAttributes) -> BlockRoles {
    var roles = element.roles
    if attributes.isEmpty || element.isLayout { return roles }
    if let role = attributes[.role] { roles.formUnion(byARIA[role.lowercased()] ?? []) }
    if let property = attributes[.itemprop] ?? attributes[.property] {
      for word in property.split(separator: " ") {
        roles.formUnion(byProperty[String(word.split(separator: ":").last ?? word)] ?? [])
      }
    }
    if attributes[.rel]?.lowercased().split(separator: " ").contains("author") == true { roles.insert(.itemAuthor) }
    if isHidden(attributes) { roles.insert(.hidden) }
    if let value = attributes.bytes(.class) { add(value, to: &roles) }
    if let value = attributes.bytes(.id) { add(value, to: &roles) }
    return roles
  }

  private static func add(_ value: UnsafeBufferPointer<UInt8>, to roles: inout BlockRoles) {
    // Two underscores begin the names of frameworks' own roots: `__next`.
    if value.count > 1, value[0] == 0x5F, value[1] == 0x5F { return }
    ClassWords.scanNames(value) { roles.formUnion(RoleWords.table[$0]) }
  }

  /// Equal for elements of one name and class.
  static func signature(_ frame: HTMLFrame) -> UInt64 {
    var hash = frame.element.hash
    if let value = frame.attributes.bytes(.class) {
      ClassWords.scan(value) { hash = (hash ^ $0) &* 0x0000_0100_0000_01B3 }
    }
    return hash
  }

  private static func isHidden(_ attributes: HTMLAttributes) -> Bool {
    if attributes.bytes(.hidden) != nil || attributes[.ariaHidden] == "true" { return true }
    guard let style = attributes.bytes(.style), style.count >= 12, style.contains(0x3A) else { return false }
    let plain = style.filter { $0 != 0x20 }.map { $0 | 0x20 }
    return hiding.contains { contains(plain, $0) }
  }

  /// With the bit of lower case set in every byte.
  private static let hiding = ["display:none", "visibility:hidden"].map { $0.utf8.map { $0 | 0x20 } }

  private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard text.count >= part.count else { return false }
    return (0...text.count - part.count).contains { text[$0] == part[0] && text[$0...].starts(with: part) }
  }

  private static let byName: [String: BlockRoles] = [
    "article": .article, "main": .main, "nav": .nav, "header": .header, "footer": .footer, "aside": .aside,
    "form": .form, "ul": .list, "ol": .list, "dl": .list, "table": .table, "figure": .figure, "figcaption": .caption,
    "blockquote": .quotation, "pre": .code, "code": .code, "h1": .heading, "h2": .heading, "h3": .heading,
    "h4": .heading, "h5": .heading, "h6": .heading, "button": .button, "label": .form, "dialog": .dialog,
    "time": .date, "address": .author, "section": .section, "menu": .menu,
    "noscript": .noScript,
  ]

  private static let byARIA: [String: BlockRoles] = [
    "navigation": .nav, "menu": .nav, "menubar": .nav, "menuitem": .nav, "banner": .header, "contentinfo": .footer,
    "complementary": .aside, "dialog": .dialog, "alertdialog": .dialog, "main": .main, "article": .article,
    "button": .button, "search": .search, "tab": .accordion, "tablist": .accordion, "heading": .heading,
    "toolbar": .menu, "doc-toc": .contents, "alert": .popup, "feed": .card, "presentation": [],
  ]

  /// Names of schema.org and RDFa, without their prefix.
  private static let byProperty: [String: BlockRoles] = [
    "articleBody": .itemBody, "text": .itemBody, "reviewBody": .itemBody, "description": .itemBody,
    "encoded": .itemBody, "mainContentOfPage": .itemBody, "acceptedAnswer": .itemBody, "suggestedAnswer": .itemBody,
    "author": .itemAuthor, "creator": .itemAuthor, "datePublished": .itemDate, "dateModified": .itemDate,
    "headline": .title, "breadcrumb": .breadcrumb, "comment": .comments, "keywords": .tags, "offers": .price,
    "price": .price, "image": [], "url": [], "mainEntityOfPage": [],
  ]
}
