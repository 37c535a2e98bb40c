internal import Winnow

/// What a page says about itself: title, author, dates, language, site, in `meta` elements, JSON-LD and the like.
///
/// For each fact the first of the most trusted source counts: JSON-LD, then Open Graph and its kin, then plain `meta`,
/// then elements.
struct PageMetadata {
  private struct Fact {
    var value: String
    var trust: Int
  }

  private var facts: [String: Fact] = [:]
  private(set) var language: String?
  /// The article's text as linked data repeat it.
  private(set) var articleBody: String?
  private var schemaTypes: [String] = []
  private var isCardOfAuthor = false
  /// The `datetime` of `time` elements, by the length of the text before them.
  private(set) var times: [(offset: Int, value: String)] = []

  func wantsText(of frame: HTMLFrame) -> Bool { frame.element.fact == .title || Self.isJSONLD(frame) }

  mutating func open(_ frame: HTMLFrame) {
    switch frame.element.fact {
    case .html: language = language ?? frame.attributes[.lang]
    case .meta: takeMeta(frame.attributes)
    case .link: if frame.attributes[.rel] == "canonical" { take("url", frame.attributes[.href], 2) }
    case .time: takeTime(frame.attributes, at: frame.start)
    case .item: takeItem(frame.attributes)
    case .title, .script: break
    }
  }

  mutating func close(_ frame: HTMLFrame, _ captured: [UInt8]) {
    if frame.element.fact == .title { return take("title", String(decoding: captured, as: UTF8.self), 1) }
    if let value = try? JSONParser.parse(captured) { take(LinkedData(value)) }
  }

  /// Titles the page gives itself, the most trusted first.
  var titles: [String] { ["headline", "title", "pageTitle"].compactMap { facts[$0]?.value } }

  /// As the record's `meta` has it, in a fixed order.
  var object: JSONObject {
    let names = [
      "title", "author", "date", "modified", "siteName", "description", "section", "keywords", "type", "url",
    ]
    var object = JSONObject(names.compactMap { name in facts[name].map { .init(name, .string($0.value)) } })
    if !schemaTypes.isEmpty { object["schemaTypes"] = .array(schemaTypes.map { .string($0) }) }
    return object
  }

  var creationTime: CreationTime? {
    facts["date"].flatMap { CreationTime(iso: $0.value, origin: .metadata) }
  }

  // MARK: - What the page shows

  /// English of the United States, and pages that don't say: `3/4/2021` is in March.
  var isMonthFirst: Bool {
    guard let language = language?.lowercased() else { return true }
    return language == "en" || language.hasPrefix("en-us") || language.hasPrefix("en_us")
  }

  /// Titles end in what links to them.
  private static func withoutAnchor(_ title: String) -> String {
    var title = title[...]
    while let last = title.unicodeScalars.last, last == "\u{B6}" || last == "\u{1F517}" || last == " " {
      title.unicodeScalars.removeLast()
    }
    return String(title)
  }

  /// Settles title, author and date once the page is read.
  mutating func settle(title: String?, _ visible: VisibleFacts, _ html: [UInt8]) {
    facts["title"] =
      (title.map(Self.withoutAnchor) ?? facts["headline"]?.value ?? facts["title"].map { withoutSite($0.value) }).map {
        Fact(value: $0, trust: 9)
      }
    if facts["author"].map({ Self.isNoName($0.value) }) ?? true {
      facts["author"] = visible.author.map { Fact(value: $0, trust: 0) }
    }
    facts["date"] = date(visible, html).map { Fact(value: $0, trust: 9) }
    if let modified = facts["modified"], let date = isoDate(modified.value) {
      facts["modified"] = Fact(value: date.iso, trust: modified.trust)
    }
  }

  /// What the page states about itself; then its address, what it shows, what its first `time` element says, its scripts.
  private func date(_ visible: VisibleFacts, _ html: [UInt8]) -> String? {
    let address = facts["url"].flatMap { url in
      WrittenDate.first(in: url.value, monthFirst: false).flatMap { url.value.contains("\($0.year)") ? $0 : nil }
    }
    if let stated = facts["date"].flatMap({ isoDate($0.value) }) {
      return correction(of: stated.day, address, visible)?.iso ?? stated.iso
    }
    if let date = address ?? visible.date ?? facts["time"].flatMap({ isoDate($0.value)?.day }) { return date.iso }
    return (StateDate.find(in: html) ?? visible.firstDate)?.iso ?? facts["modified"].flatMap { isoDate($0.value)?.iso }
  }

  /// A neighbouring day beside the title: what is stated is in UTC, what is shown in the time of the place. Or an earlier
  /// one that is said to be the original, or where what is stated is the day of the last change too: pages that moved to
  /// a new system lose their own.
  private func correction(of stated: WrittenDate, _ address: WrittenDate?, _ visible: VisibleFacts) -> WrittenDate? {
    if let original = visible.originalDate, original < stated { return original }
    let local = [visible.date, address].compactMap(\.self).first { $0 != stated && $0.isNear(stated) }
    if local != nil { return local }
    guard let modified = facts["modified"].flatMap({ isoDate($0.value)?.day }), modified == stated else { return nil }
    return [visible.plainDate, address].compactMap(\.self).first { $0 < stated }
  }

  private func isoDate(_ written: String) -> (iso: String, day: WrittenDate)? {
    guard let day = WrittenDate.first(in: written, monthFirst: isMonthFirst) else { return nil }
    return (CreationTime(iso: written, origin: .metadata)?.iso ?? day.iso, day)
  }

  /// A title without the site's name behind a bar or dash.
  private func withoutSite(_ title: String) -> String {
    for mark in [" | ", " – ", " — ", " - ", " :: ", " · "] {
      guard let range = title.ranges(of: mark).last else { continue }
      let (head, tail) = (title[..<range.lowerBound], title[range.upperBound...])
      if head.utf8.count > tail.utf8.count { return String(head) }
    }
    return title
  }

  /// An address or the name of an account.
  private static func isNoName(_ author: String) -> Bool {
    author.hasPrefix("http") || author.contains("@") || author.lowercased() == "admin"
  }

  // MARK: - Sources

  private static func isJSONLD(_ frame: HTMLFrame) -> Bool {
    frame.element.fact == .script && frame.attributes[.type]?.lowercased().hasPrefix("application/ld+json") == true
  }

  private mutating func takeMeta(_ attributes: HTMLAttributes) {
    guard let content = attributes[.content] else { return }
    for name in [attributes[.property], attributes[.name], attributes[.itemprop], attributes[.httpEquiv]] {
      guard let key = name?.lowercased(), let known = Self.meta[key] else { continue }
      take(known.fact, content, known.trust)
    }
    takeCard(attributes[.name], content)
  }

  /// `twitter:label1` says what `twitter:data1` is.
  private mutating func takeCard(_ name: String?, _ content: String) {
    guard let name, name.hasPrefix("twitter:") else { return }
    if name.hasPrefix("twitter:label") { isCardOfAuthor = Self.authorLabels.contains(content.lowercased()) }
    if name.hasPrefix("twitter:data"), isCardOfAuthor { take("author", content, 2) }
  }

  private static let authorLabels: Set<String> = [
    "written by", "verfasst von", "geschrieben von", "écrit par", "escrito por", "scritto da", "geschreven door",
    "napisane przez", "skriven av", "skrevet av", "skrevet af", "автор", "yazan", "napsal(a)",
  ]

  private static let mostTimes = 400

  private mutating func takeTime(_ attributes: HTMLAttributes, at offset: Int) {
    if let value = attributes[.datetime], times.count < Self.mostTimes { times.append((offset, value)) }
    switch attributes[.itemprop] {
    case "datePublished": take("date", attributes[.datetime], 2)
    case "dateModified": take("modified", attributes[.datetime], 2)
    default: take("time", attributes[.datetime], 0)
    }
  }

  private mutating func takeItem(_ attributes: HTMLAttributes) {
    guard let property = attributes[.itemprop],
      let content = attributes[.content] ?? attributes[.datetime] ?? attributes[.title]
    else {
      return
    }
    if let known = Self.meta[property.lowercased()] { take(known.fact, content, known.trust) }
  }

  private static let mostTypes = 12

  private mutating func take(_ data: LinkedData) {
    for (name, value) in data.facts { take(name, value, 4) }
    take("date", data.date, 3)
    articleBody = articleBody ?? data.body
    for type in data.types where schemaTypes.count < Self.mostTypes && !schemaTypes.contains(type) {
      schemaTypes.append(type)
    }
  }

  private mutating func take(_ name: String, _ value: String?, _ trust: Int) {
    guard let value else { return }
    let text = Self.isTidy(value) ? value : value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if text.isEmpty { return }
    if name == "title", trust == 1 { facts["pageTitle"] = facts["pageTitle"] ?? Fact(value: text, trust: 1) }
    if let known = facts[name], known.trust >= trust { return }
    facts[name] = Fact(value: text, trust: trust)
  }

  /// True where only single blanks part the words, as far as bytes tell at once: white space beyond ASCII begins with a
  /// few that other signs begin with too.
  private static func isTidy(_ value: String) -> Bool {
    var last: UInt8 = 0x20
    for byte in value.utf8 {
      if byte < 0x20 || byte == 0x20 && last == 0x20 { return false }
      if byte == 0xC2 || byte >= 0xE1 && byte <= 0xE3 { return false }
      last = byte
    }
    return last != 0x20
  }

  /// Names of `meta` properties (Open Graph, Dublin Core, schema.org and what publishing systems write).
  private static let meta: [String: (fact: String, trust: Int)] = [
    "og:title": ("headline", 3), "twitter:title": ("headline", 2), "headline": ("headline", 2),
    "dc.title": ("title", 2),
    "article:published_time": ("date", 3), "og:published_time": ("date", 3), "datepublished": ("date", 3),
    "date": ("date", 2), "dc.date": ("date", 2), "dc.date.issued": ("date", 2), "dcterms.date": ("date", 2),
    "dcterms.created": ("date", 2), "dcterms.issued": ("date", 2), "pubdate": ("date", 2), "publishdate": ("date", 2),
    "publish-date": ("date", 2), "publish_date": ("date", 2), "publication_date": ("date", 2),
    "sailthru.date": ("date", 2), "parsely-pub-date": ("date", 2), "article.published": ("date", 2),
    "citation_publication_date": ("date", 2), "citation_date": ("date", 2), "cxenseparse:recs:publishtime": ("date", 2),
    "article:modified_time": ("modified", 3), "og:updated_time": ("modified", 2), "datemodified": ("modified", 3),
    "last-modified": ("modified", 1), "dcterms.modified": ("modified", 2),
    "author": ("author", 2), "article:author": ("author", 1), "dc.creator": ("author", 2), "byl": ("author", 2),
    "ms.date": ("date", 1), "displaydate": ("date", 1), "pub_date": ("date", 2),
    "og:article:published_time": ("date", 3),
    "rnews:datepublished": ("date", 3), "release_date": ("date", 1), "issue_date": ("date", 1), "created": ("date", 1),
    "dc.created": ("date", 2), "dc.date.created": ("date", 2), "article:published": ("date", 3), "dc:date": ("date", 2),
    "dc.date.modified": ("modified", 2), "parsely-author": ("author", 2), "sailthru.author": ("author", 2),
    "citation_author": ("author", 2),
    "og:site_name": ("siteName", 3), "application-name": ("siteName", 1), "publisher": ("siteName", 1),
    "og:description": ("description", 3), "description": ("description", 2), "twitter:description": ("description", 1),
    "article:section": ("section", 3), "keywords": ("keywords", 2), "news_keywords": ("keywords", 3),
    "og:type": ("type", 3), "og:url": ("url", 1),
  ]
}
