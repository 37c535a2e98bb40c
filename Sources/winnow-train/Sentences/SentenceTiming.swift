import CICU
import Glibc
import Segmentation
import Winnow

/// Measures sentences against ICU's own iterator in one run: CPU time of this thread, medians of five, ratios only.
enum SentenceTiming {
  private static let hostile = [
    ("digits", "0123456789"), ("full stops", "."), ("capitals", "A"), ("quote marks", "\""),
  ]

  /// - Parameter path: English text, repeated as often as needed.
  static func run(_ path: String) {
    guard let text = FileBytes.read(path), !text.isEmpty else { return print("can't read \(path)") }
    let one = document(text, 1_000_000)
    let ours = median { sentences(one) }
    print("sentences, refined, 1 MB: \(rounded(median { icu(one.bytes) } / ours)) times the speed of ICU's iterator")
    print("10 MB take \(rounded(median { sentences(document(text, 10_000_000)) } / ours)) times as long")
    for (name, unit) in hostile {
      let unit = Array(unit.utf8)
      let small = median { sentences(document(unit, 1_000_000)) }
      let large = median { sentences(document(unit, 10_000_000)) }
      print("10 MB of \(name) take \(rounded(large / small)) times as long as 1 MB")
    }
  }

  private static func document(_ text: [UInt8], _ size: Int) -> Document {
    var bytes: [UInt8] = []
    while bytes.count < size { bytes += text.prefix(size - bytes.count) }
    var document = Document(id: "", bytes: bytes)
    document.language = Language(tag: "en", origin: .option)
    let pipeline = try? Pipeline(from: Catalog([ParagraphExtractor.self]))
    return pipeline?.annotate(document) ?? document
  }

  private static func sentences(_ document: Document) -> Double {
    let start = seconds()
    var model = SentenceModel()
    _ = SentenceExtractor.sentences(of: document, &model)
    return seconds() - start
  }

  /// Conversion to UTF-16 counted.
  private static func icu(_ bytes: [UInt8]) -> Double {
    let start = seconds()
    _ = [Int32](unsafeUninitializedCapacity: bytes.count) { ends, used in
      used = max(0, Int(cicu_sentences(bytes, Int32(bytes.count), "en", ends.baseAddress!)))
    }
    return seconds() - start
  }

  private static func median(_ measure: () -> Double) -> Double { (0..<5).map { _ in measure() }.sorted()[2] }

  private static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
