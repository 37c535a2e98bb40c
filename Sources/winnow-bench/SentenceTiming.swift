import CICU
import Segmentation
import Winnow

/// Sentences, refinement included, against ICU's own iterator, conversion to UTF-16 counted.
enum SentenceTiming {
  private static let hostile = [
    ("digits", "0123456789"), ("full stops", "."), ("capitals", "A"), ("quote marks", "\""),
  ]

  /// - Parameter texts: English text by name, repeated as often as needed.
  static func run(_ texts: [(name: String, bytes: [UInt8])]) {
    print("sentences, MB/s      ICU   refined   ratio")
    for (name, bytes) in texts where !bytes.isEmpty { compare(name, bytes) }
    print("sentences, 10 MB against 1 MB")
    for (name, bytes) in texts.prefix(1) { grow(name, bytes) }
    for (name, unit) in hostile { grow(name, Array(unit.utf8)) }
  }

  private static func compare(_ name: String, _ text: [UInt8]) {
    let document = document(text, 1_000_000)
    let bytes = document.bytes
    var ends = [Int32](repeating: 0, count: bytes.count)
    var times: (icu: [Double], refined: [Double]) = ([], [])
    for _ in 0..<5 {
      times.icu.append(Clock.seconds { _ = cicu_sentences(bytes, Int32(bytes.count), "en", &ends) })
      times.refined.append(sentences(document))
    }
    let (icu, refined) = (times.icu.median, times.refined.median)
    print(
      Column.left(name, 14) + Column.number(1 / icu, 10) + Column.number(1 / refined, 10)
        + Column.ratio(icu / refined, 8))
  }

  private static func grow(_ name: String, _ text: [UInt8]) {
    let one = document(text, 1_000_000)
    let ten = document(text, 10_000_000)
    let ratio = (0..<5).map { _ in sentences(ten) }.median / (0..<5).map { _ in sentences(one) }.median
    print(Column.left(name, 14) + Column.number(ratio, 28))
  }

  private static func document(_ text: [UInt8], _ size: Int) -> Document {
    let document = SampleText.document(SampleText.repeated(text, size), language: "en")
    let pipeline = try? Pipeline(from: Catalog([ParagraphExtractor.self]))
    return pipeline?.annotate(document) ?? document
  }

  private static func sentences(_ document: Document) -> Double {
    let extractor = SentenceExtractor(Settings())
    return Clock.seconds { _ = extractor.extract(from: document).count }
  }
}
