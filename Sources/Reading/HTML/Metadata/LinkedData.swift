internal import Winnow

/// Facts about the article in a page's JSON-LD (schema.org Article and its subtypes).
struct LinkedData {
  private(set) var facts: [(name: String, value: String)] = []
  /// The article's text, where the page repeats it.
  private(set) var body: String?
  /// The first day of publication that any object but a video, a review or a comment has.
  private(set) var date: String?
  /// What the objects of the page are said to be, the outermost first.
  private(set) var types: [String] = []

  /// Looks through `@graph` and arrays for the first object that is an article.
  init(_ root: JSONValue) {
    var open = [root]
    var looked = 0
    while let value = open.popLast(), looked < 10_000 {
      looked += 1
      switch value {
      case .array(let values): open += values.reversed()
      case .object(let object):
        types += Self.types(object)
        if facts.isEmpty, Self.isArticle(object) { take(object) }
        date = date ?? Self.date(of: object)
        open += object.members.reversed().map(\.value)
      default: break
      }
    }
  }

  private static func isArticle(_ object: JSONObject) -> Bool {
    types(object).contains { $0.hasSuffix("Article") || $0.hasSuffix("Posting") || $0 == "Report" }
  }

  private static let otherWorks: Set<String> = [
    "VideoObject", "ImageObject", "Review", "Comment", "Product", "Offer", "Event", "PodcastEpisode",
  ]

  private static func date(of object: JSONObject) -> String? {
    guard otherWorks.isDisjoint(with: types(object)) else { return nil }
    return object["datePublished"]?.string ?? object["dateCreated"]?.string
  }

  private static func types(_ object: JSONObject) -> [String] {
    object["@type"]?.array?.compactMap(\.string) ?? [object["@type"]?.string].compactMap(\.self)
  }

  private mutating func take(_ article: JSONObject) {
    let pairs = [
      ("headline", "headline"), ("date", "datePublished"), ("modified", "dateModified"), ("section", "articleSection"),
      ("description", "description"),
    ]
    for (fact, key) in pairs {
      if let value = article[key]?.string { facts.append((fact, value)) }
    }
    body = article["articleBody"]?.string
    if let author = Self.names(article["author"]) { facts.append(("author", author)) }
    if let publisher = Self.names(article["publisher"]) { facts.append(("siteName", publisher)) }
  }

  private static func names(_ value: JSONValue?) -> String? {
    let all = (value?.array ?? [value].compactMap(\.self)).compactMap { $0.string ?? $0.object?["name"]?.string }
    return all.isEmpty ? nil : all.joined(separator: ", ")
  }
}
