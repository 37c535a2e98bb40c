internal import Boilerplate
internal import Segmentation
public import Winnow

/// Finds temporal expressions and gives them TIMEX3 values.
///
/// Two stages. A scan turns each sentence into typed tokens, by the word files of its language, and a grammar composes
/// them into expressions. Then each is resolved against an anchor: the creation time, or what the text named last, by
/// the tense of its clause and by whether the text is news, a narrative or a note. Nothing depends on the host's clock,
/// zone or locale; what no anchor reaches stays unknown (`XXXX-08-05`). Time is linear in the text.
public struct DateExtractor: Extractor {
  public static let name = "dates"
  public static let summary = "Dates, times, durations and sets as TIMEX3, resolved against the creation time."
  public static let requires: [any Mark.Type] = [Sentence.self, Article.self, BoilerplateRun.self]

  public init(_ settings: Settings) {}

  public func extract(from document: Document) -> Layer<DateMention> {
    var reading = DateReading(document)
    let mentions = reading.mentions()
    let time = reading.head?.iso ?? document.creationTime?.iso
    return Layer(mentions, nodes: time.map { [DateMention.Node(value: $0)] } ?? [])
  }

  /// The day at the head of a document without a creation time of its own, from which its dates were counted.
  public static func creationTime(of document: Document) -> CreationTime? {
    guard let time = document[DateMention.self].nodes.first?.value, time != document.creationTime?.iso else {
      return nil
    }
    return CreationTime(iso: time, origin: .dateline)
  }
}
