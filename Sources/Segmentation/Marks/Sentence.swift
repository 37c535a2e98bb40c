public import Winnow

/// A sentence, without the white space around it. Sentences do not overlap and leave out nothing but white space.
public struct Sentence: Mark {
  public init() {}
}

extension Sentence {
  public static let layerName = "segments"
  public static let idPrefix = "s"

  public static func render(_ layer: Layer<Sentence>, into rendering: inout Rendering) {
    for sentence in layer { rendering.add("Sentence", at: sentence.range) }
  }
}
