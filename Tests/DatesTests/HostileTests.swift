import Segmentation
import Testing
import Winnow

@testable import Dates

@Suite struct HostileTests {
  /// Nothing here is a date, and nothing may trap.
  @Test(arguments: [
    String(repeating: "9", count: 5000), String(repeating: "1/", count: 2000), String(repeating: "1.", count: 2000),
    String(repeating: "12:", count: 2000), String(repeating: "- ", count: 2000), String(repeating: "the ", count: 2000),
    String(repeating: "March ", count: 2000), String(repeating: "last ", count: 2000),
    String(repeating: "\u{0661}", count: 2000),
    "99999999999999 years ago", "in 99999 centuries", "-1 BC", "31/02/0000", "24:60", "\u{FEFF}\u{200B}Q9 0000",
    "99998 years before January 1", "9223372036854775807 days", "January 99999",
  ])
  func nothingTraps(text: String) {
    for code in ["en", "de", "fr", "ja", "ar"] {
      var document = Document(id: "x", text: text)
      document.language = Language(tag: code, origin: .option)
      document.creationTime = CreationTime(iso: "2024-05-14", origin: .option)
      let range = TextRange(0, document.bytes.count)
      document.store(
        Layer([Annotation(range, Sentence())]), by: Producer(id: "test", version: "1.0.0", kind: .tokenizer))
      _ = DateReading(document).mentions()
    }
  }
}
