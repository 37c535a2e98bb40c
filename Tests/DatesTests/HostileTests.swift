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
    "Diwali 9999, Ramadan 9999, Ramadan 1 BC, Rosh Hashanah 0001, AH 1600, 1599 AH", "week 53 of 9999, 2199-Q4",
    "In 9999 BC. At that time. 99000 years earlier. The following century. The next decade. Easter.",
    String(repeating: "1-", count: 2000), String(repeating: "12-2010-", count: 2000),
    "May 1" + String(repeating: ", 2", count: 2000), String(repeating: "1, ", count: 2000) + "and 5 May",
    String(repeating: "一", count: 2000) + "年", String(repeating: "24 hours a ", count: 2000),
    String(repeating: "14./15.", count: 2000), String(repeating: "1:30-", count: 2000), "9999-99",
  ])
  func nothingTraps(text: String) {
    for code in ["en", "de", "fr", "ja", "ar"] {
      var document = Document(id: "x", text: text)
      document.language = Language(tag: code, origin: .option)
      document.creationTime = CreationTime(iso: "2024-05-14", origin: .option)
      let range = TextRange(0, document.bytes.count)
      document.store(
        Layer([Annotation(range, Sentence())]), by: Producer(id: "test", version: "1.0.0", kind: .tokenizer))
      var reading = DateReading(document)
      _ = reading.mentions()
    }
  }
}
