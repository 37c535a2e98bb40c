internal import Boilerplate
internal import Segmentation
public import Winnow

/// Finds temporal expressions and gives them TIMEX3 values.
public struct DateExtractor: Extractor {
  public static let name = "dates"
  public static let summary = "Dates, times, durations and sets as TIMEX3, resolved against the creation time."
  public static let requires: [any Mark.Type] = [Token.self, Sentence.self, BoilerplateRun.self]

  public init(_ settings: Settings) {}

  public func extract(from document: Document) -> Layer<DateMention> { Layer() }
}
