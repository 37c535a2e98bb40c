internal import Segmentation
internal import Winnow

/// What a page says about itself that bears on its blocks.
struct PageFacts {
  /// Words of the title, the description and the author.
  let title: Set<WordKey>
  let description: Set<WordKey>
  let author: Set<WordKey>
  let schema: SchemaKinds

  init(_ document: Document) {
    title = Self.words(document.metadata["title"]?.string)
    description = Self.words(document.metadata["description"]?.string)
    author = Self.words(document.metadata["author"]?.string)
    let types = document.metadata["schemaTypes"]?.array?.compactMap(\.string) ?? []
    schema = SchemaKinds(types, openGraph: document.metadata["type"]?.string ?? "")
  }

  private static func words(_ text: String?) -> Set<WordKey> {
    guard let text else { return [] }
    let bytes = Array(text.utf8)
    var keys: Set<WordKey> = []
    var start = 0
    for index in 0...bytes.count where index == bytes.count || !isLetter(bytes[index]) {
      if index > start + 2 { keys.insert(WordKey(bytes, start, index)) }
      start = index + 1
    }
    return keys
  }

  /// How many different words of `range` are in `words`, and how many words there are.
  static func overlap(_ bytes: [UInt8], _ range: TextRange, _ words: Set<WordKey>) -> (hits: Int, all: Int) {
    guard !words.isEmpty else { return (0, 0) }
    var hits = 0
    var all = 0
    var start = range.start
    for index in range.start...range.end where index == range.end || !isLetter(bytes[index]) {
      if index > start + 2 {
        all += 1
        if words.contains(WordKey(bytes, start, index)) { hits += 1 }
      }
      start = index + 1
    }
    return (hits, all)
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
