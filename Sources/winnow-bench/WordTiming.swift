import CICU
import Segmentation
import Winnow

/// The word scanner against ICU's iterator, conversion to UTF-16 counted, and the token layer.
enum WordTiming {
  static func run() {
    print("words, MB/s          ICU   scanner   ratio    token layer")
    for (name, text) in SampleText.scripts {
      measure(name, SampleText.repeated(Array(text.utf8), 2_000_000, isCut: false))
    }
  }

  private static func measure(_ name: String, _ bytes: [UInt8]) {
    var ends = [Int32](repeating: 0, count: bytes.count)
    var statuses = [UInt8](repeating: 0, count: bytes.count)
    var times: (icu: [Double], scanner: [Double], tokens: [Double]) = ([], [], [])
    let document = SampleText.document(bytes, language: "en")
    let tokens = TokenExtractor(Settings())
    var segments = WordSegments(reserving: bytes.count)
    for _ in 0..<5 {
      times.icu.append(Clock.seconds { _ = cicu_words(bytes, Int32(bytes.count), "", &ends, &statuses) })
      times.scanner.append(Clock.seconds { segments.scan(bytes, locale: "") })
      times.tokens.append(Clock.seconds { _ = tokens.extract(from: document).count })
    }
    let speed = { Double(bytes.count) / 1e6 / $0 }
    let (icu, scanner) = (times.icu.median, times.scanner.median)
    print(
      Column.left(name, 10) + Column.number(speed(icu), 14) + Column.number(speed(scanner), 10)
        + Column.number(icu / scanner, 8) + Column.number(speed(times.tokens.median), 15))
  }
}
