public import Winnow

/// A paragraph, without the white space around it: a line, or a run of lines where the document is hard-wrapped.
/// Paragraphs do not overlap and leave out nothing but white space; every sentence lies inside one.
public struct Paragraph: Mark {
  public init() {}
}

extension Paragraph {
  public static let layerName = "segments"
  public static let idPrefix = "s"

  public static func render(_ layer: Layer<Paragraph>, into rendering: inout Rendering) {
    for paragraph in layer { rendering.add("Paragraph", at: paragraph.range) }
  }
}
