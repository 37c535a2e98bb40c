public import Winnow

/// One of several articles that a raw file holds; a file with one article has none of these.
///
/// Articles do not overlap, go up, and need not tile the text: what stands between two (separators, a banner at the
/// very top) is in none. A range runs from the first line of the head to the last line before the next article.
public struct Article: Mark {
  /// The headline as written, if there is one.
  public let title: String?
  /// Creation time of this article alone as an ISO 8601 day, where its head names exactly one: what relative dates
  /// inside it are counted from.
  public let dct: String?

  public init(title: String?, dct: String?) {
    self.title = title
    self.dct = dct
  }
}

extension Article {
  public static let layerName = "articles"
  public static let idPrefix = "a"

  public static func render(_ layer: Layer<Article>, into rendering: inout Rendering) {
    for article in layer {
      var features: [Feature] = []
      if let dct = article.mark.dct { features.append(Feature("dct", dct)) }
      if let title = article.mark.title { features.append(Feature("title", title)) }
      rendering.add("Article", at: article.range, features: features)
    }
  }
}
