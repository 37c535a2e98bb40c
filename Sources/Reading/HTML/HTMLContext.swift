internal import Winnow

/// What an element's name, role, class and id say about the text in it.
enum HTMLContext {
  static func own(_ name: String, _ attributes: HTMLAttributes) -> BlockMark.Context {
    var context = byName[name] ?? []
    if let role = attributes[.role] { context.formUnion(byRole[role.lowercased()] ?? []) }
    if isHidden(attributes) { context.insert(.hidden) }
    for word in words(attributes) { context.formUnion(byWord[word] ?? []) }
    return context
  }

  /// Words of class, id and role in lower case, split at what is no letter and where a capital follows a small letter.
  static func words(_ attributes: HTMLAttributes) -> [String] {
    var words: [String] = []
    for value in [attributes[.class], attributes[.id], attributes[.role]] {
      if let value { split(value, into: &words) }
    }
    return words
  }

  private static func split(_ value: String, into words: inout [String]) {
    var word: [UInt8] = []
    var last: UInt8 = 0
    for byte in value.utf8 {
      let isLetter = (byte | 0x20) &- 0x61 < 26
      let isHump = byte &- 0x41 < 26 && last &- 0x61 < 26
      if !word.isEmpty, !isLetter || isHump {
        words.append(String(decoding: word, as: UTF8.self))
        word.removeAll(keepingCapacity: true)
      }
      if isLetter { word.append(byte | 0x20) }
      last = byte
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
  }

  private static func isHidden(_ attributes: HTMLAttributes) -> Bool {
    if attributes[.hidden] != nil || attributes[.ariaHidden] == "true" { return true }
    guard let style = attributes[.style] else { return false }
    let plain = style.lowercased().filter { $0 != " " }
    return plain.contains("display:none") || plain.contains("visibility:hidden")
  }

  private static let byName: [String: BlockMark.Context] = [
    "article": .article, "main": .main, "nav": .nav, "header": .header, "footer": .footer, "aside": .aside,
    "form": .form, "li": .list, "dl": .list, "table": .table, "figure": .figure, "blockquote": .blockquote,
    "pre": .code,
    "code": .code, "h1": .heading, "h2": .heading, "h3": .heading, "h4": .heading, "h5": .heading, "h6": .heading,
    "button": .button, "dialog": .dialog,
  ]

  private static let byRole: [String: BlockMark.Context] = [
    "navigation": .nav, "menu": .nav, "menubar": .nav, "banner": .header, "contentinfo": .footer,
    "complementary": .aside,
    "dialog": .dialog, "alertdialog": .dialog, "main": .main, "article": .article, "button": .button, "search": .form,
  ]

  /// `consent` covers the common consent tools by the names of their containers.
  private static let byWord: [String: BlockMark.Context] = [
    "cookie": .consent, "cookies": .consent, "consent": .consent, "gdpr": .consent, "ccpa": .consent, "cmp": .consent,
    "onetrust": .consent, "didomi": .consent, "usercentrics": .consent, "cookiebot": .consent, "borlabs": .consent,
    "cookielaw": .consent, "cookiebanner": .consent, "cookiebar": .consent, "quantcast": .consent,
    "tarteaucitron": .consent,
    "iubenda": .consent, "osano": .consent, "truste": .consent, "klaro": .consent,
    "comments": .comments, "commentlist": .comments, "disqus": .comments, "respond": .comments,
    "modal": .dialog, "popup": .dialog, "lightbox": .dialog,
  ]
}
