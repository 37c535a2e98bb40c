public import Winnow

/// A part of an article's head, or a section heading, recognised in the text itself: layer `structure`.
///
/// Readers of HTML make `StructureMark` from elements; this mark adds what plain text shows by its lines, and datelines
/// in both. Parts do not overlap and go up.
public struct ArticlePart: Mark {
  public enum Kind: String, Sendable, CaseIterable {
    case title = "Title"
    case heading = "Heading"
    case byline = "Byline"
    /// `LONDON, March 3 (Agency) --`.
    case dateline = "Dateline"
    /// A line that says when the article was published; for extractors, not written.
    case published = ""
  }

  public let kind: Kind
  /// The day that a dateline, byline or line of publication names with its year, ISO 8601.
  public let day: String?

  public init(_ kind: Kind, day: String? = nil) {
    self.kind = kind
    self.day = day
  }
}

extension ArticlePart {
  public static let layerName = StructureMark.layerName
  public static let idPrefix = StructureMark.idPrefix

  public static func render(_ layer: Layer<ArticlePart>, into rendering: inout Rendering) {
    for part in layer where part.mark.kind != .published { rendering.add(part.mark.kind.rawValue, at: part.range) }
  }
}
