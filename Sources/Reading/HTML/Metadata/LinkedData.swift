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
  /// Names of the objects that others refer to by `@id`.
  private var named: [String: String] = [:]
  private var author: JSONValue?
  private var publisher: JSONValue?

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
        if let id = object["@id"]?.string, let name = object["name"]?.string { named[id] = name }
        if facts.isEmpty, Self.isArticle(object) { take(object) }
        date = date ?? Self.date(of: object)
        open += object.members.reversed().map(\.value)
      default: break
      }
    }
    if let names = names(author) { facts.append(("author", names)) }
    if let names = names(publisher) { facts.append(("siteName", names)) }
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
    author = article["author"] ?? article["creator"]
    publisher = article["publisher"]
  }

  /// Written out, in objects, or in objects that the graph has elsewhere.
  private func names(_ value: JSONValue?) -> String? {
    let all = (value?.array ?? [value].compactMap(\.self)).compactMap { value in
      value.string ?? value.object.flatMap { $0["name"]?.string ?? $0["@id"]?.string.flatMap { named[$0] } }
    }
    return all.isEmpty ? nil : all.joined(separator: ", ")
  }
}
