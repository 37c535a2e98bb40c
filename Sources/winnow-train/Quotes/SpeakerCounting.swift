import Quotes
import Winnow
import WinnowCatalog

/// Counts how often each kind of evidence names the right speaker, and writes the counts as source.
struct SpeakerCounting {
  private var counts: [Quote.Evidence: (right: Int, total: Int)] = [:]
  private let pipeline: Pipeline

  /// - Parameter data: what `GoldQuotes` reads.
  static func run(out: String, data: [String]) {
    guard let pipeline = try? Pipeline(from: .standard) else { return print("the pipeline can't be built") }
    var counting = SpeakerCounting(pipeline: pipeline)
    for document in data.flatMap(GoldQuotes.read) { counting.add(document) }
    print(FileBytes.write(out, Array(counting.source.utf8)) ? "wrote \(out)" : "can't write \(out)")
  }

  private init(pipeline: Pipeline) { self.pipeline = pipeline }

  private mutating func add(_ gold: GoldQuotes) {
    let document = pipeline.annotate(gold.document)
    let quotes = document[Quote.self].filter { $0.mark.kind.isSpeech && $0.mark.speaker != nil }
    for part in gold.parts {
      guard let quote = quotes.max(by: { Self.likeness($0, part) < Self.likeness($1, part) }),
        Self.likeness(quote, part) >= 0.5
      else { continue }
      var count = counts[quote.mark.evidence] ?? (0, 0)
      count.total += 1
      count.right += Self.isRight(quote, part, document) ? 1 : 0
      counts[quote.mark.evidence] = count
    }
  }

  /// Shared bytes by all bytes of the part and of the likest span of the quote.
  private static func likeness(_ quote: Annotation<Quote>, _ part: GoldQuotes.Part) -> Double {
    let spans = quote.mark.spans.isEmpty ? [quote.range] : quote.mark.spans
    return spans.map { span in
      let shared = min(span.end, part.range.end) - max(span.start, part.range.start)
      return shared <= 0 ? 0 : Double(shared) / Double(span.union(part.range).count)
    }.max() ?? 0
  }

  private static func isRight(_ quote: Annotation<Quote>, _ part: GoldQuotes.Part, _ document: Document) -> Bool {
    guard let speaker = quote.mark.speaker else { return false }
    if let gold = part.speaker { return speaker.overlaps(gold) }
    guard let words = part.words else { return false }
    let found = document.string(speaker)
    return found.contains(words) || words.contains(found)
  }

  private var source: String {
    let rows = Quote.Evidence.allCases.compactMap { evidence in
      counts[evidence].map { "    case .\(evidence): (\($0.right), \($0.total))\n" }
    }
    return """
      /// Right speakers and all speakers of each kind of evidence, written by `winnow-train quotes`; MODEL-CARD.md names the
      /// data.
      enum SpeakerCounts {
        static func counts(_ evidence: Quote.Evidence) -> (right: Int, total: Int) {
          switch evidence {

      """ + rows.joined() + """
            default: (0, 0)
            }
          }
        }

        """
  }
}
