import Segmentation
import Testing
import Winnow

@testable import Dates

/// A default creation time gives way to the day that the text gives itself; one of the document's own does not.
@Suite struct HeadDayTests {
  private static let dated = "LONDON, March 15, 2021 (Reuters) - The bank cut rates on Friday, it said in a statement."
  private static let undated = "The bank cut rates on Friday, it said in a statement."

  @Test(arguments: [
    (dated, true, "2021-03-15", "2021-03-12"), (dated, false, "2024-05-14", "2024-05-10"),
    (undated, true, "2024-05-14", "2024-05-10"),
  ])
  func theDefaultGivesWay(text: String, isDefault: Bool, time: String, friday: String) {
    var document = Document(id: "x", text: text)
    document.language = Language(tag: "en", origin: .option)
    document.creationTime = CreationTime(iso: "2024-05-14", origin: .option)
    document.creationTime?.isDefault = isDefault
    let range = TextRange(0, document.bytes.count)
    document.store(
      Layer([Annotation(range, Sentence())]), by: Producer(id: "test", version: "1.0.0", kind: .tokenizer))
    let layer = DateExtractor(Settings()).extract(from: document)
    #expect(layer.nodes.map(\.value) == [time])
    #expect(layer.map(\.mark.value).last == friday)
  }
}
