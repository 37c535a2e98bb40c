internal import Segmentation
internal import Winnow

/// What a page says about itself that bears on its blocks.
struct PageFacts {
  /// How many different words of a block the title, the description and the author's name have, and how many there are.
  struct Overlap {
    fileprivate(set) var title = 0
    fileprivate(set) var description = 0
    fileprivate(set) var author = 0
    fileprivate(set) var all = 0
  }

  let schema: SchemaKinds
  /// By word the facts that have it: 1 the title, 2 the description, 4 the author; nil when the page states none.
  private let words: WordMap<UInt8>?

  init(_ document: Document) {
    var found: [WordKey: UInt8] = [:]
    for (name, bit) in [("title", UInt8(1)), ("description", 2), ("author", 4)] {
      let bytes = Array((document.metadata[name]?.string ?? "").utf8)
      Self.scan(bytes, TextRange(0, bytes.count)) { found[$0, default: 0] |= bit }
    }
    words = found.isEmpty ? nil : WordMap(found.map { ($0.key, $0.value) })
    let types = document.metadata["schemaTypes"]?.array?.compactMap(\.string) ?? []
    schema = SchemaKinds(types, openGraph: document.metadata["type"]?.string ?? "")
  }

  func overlap(_ bytes: [UInt8], _ range: TextRange) -> Overlap {
    var overlap = Overlap()
    guard let words else { return overlap }
    Self.scan(bytes, range) { key in
      overlap.all += 1
      guard let facts = words[key] else { return }
      overlap.title += Int(facts & 1)
      overlap.description += Int(facts >> 1 & 1)
      overlap.author += Int(facts >> 2)
    }
    return overlap
  }

  /// Calls `body` with the key of each word of three bytes or more.
  @inline(__always)
  private static func scan(_ bytes: [UInt8], _ range: TextRange, _ body: (WordKey) -> Void) {
    var start = range.start
    for index in range.start...range.end where index == range.end || !isLetter(bytes[index]) {
      if index > start + 2 { body(WordKey(bytes, start, index)) }
      start = index + 1
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }
}

/// Kinds of page that linked data and Open Graph name.
struct SchemaKinds: OptionSet {
  let rawValue: UInt8
  static let article = SchemaKinds(rawValue: 1)
  static let product = SchemaKinds(rawValue: 2)
  static let forum = SchemaKinds(rawValue: 4)
  static let listing = SchemaKinds(rawValue: 8)
  static let business = SchemaKinds(rawValue: 16)
  static let faq = SchemaKinds(rawValue: 32)
  static let website = SchemaKinds(rawValue: 64)
  static let technical = SchemaKinds(rawValue: 128)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ types: [String], openGraph: String) {
    self = types.reduce(into: []) { $0.formUnion(Self.kind($1)) }
    if openGraph.hasPrefix("article") { insert(.article) }
    if openGraph.hasPrefix("product") { insert(.product) }
    if openGraph == "website" { insert(.website) }
  }

  private static func kind(_ type: String) -> SchemaKinds {
    switch type {
    case "Product", "ProductGroup", "IndividualProduct": .product
    case "QAPage", "DiscussionForumPosting", "Question": .forum
    case "ItemList", "CollectionPage", "OfferCatalog", "SearchResultsPage": .listing
    case "LocalBusiness", "Service", "ProfessionalService", "Store", "MedicalBusiness": .business
    case "FAQPage": .faq
    case "TechArticle", "APIReference", "HowTo": .technical
    default: type.hasSuffix("Article") || type.hasSuffix("Posting") ? .article : []
    }
  }
}
