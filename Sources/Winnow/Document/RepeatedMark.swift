/// A stretch of text that other pages of the same site have too, in the same place among its neighbours: evidence for
/// extractors that comes from outside the document, written into no record. Stretches do not overlap.
public struct RepeatedMark: Mark {
  /// Pages of the group that have it.
  public var pages: Int
  /// Pages of the group that were counted.
  public var of: Int

  public init(pages: Int, of: Int) {
    self.pages = pages
    self.of = of
  }
}

extension RepeatedMark {
  public static let layerName = "repeats"
  public static let isWrittenByDefault = false
  public static func render(_ layer: Layer<RepeatedMark>, into rendering: inout Rendering) {}
}
