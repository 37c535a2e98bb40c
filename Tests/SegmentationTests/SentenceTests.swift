import Foundation
import Segmentation
import Testing
import Winnow

/// Sentences in many languages; a bar in the fixture is an end inside the text.
@Suite struct SentenceTests {
  private static func pipeline() throws -> Pipeline {
    try Pipeline(from: Catalog([ParagraphExtractor.self, SentenceExtractor.self], languages: LanguageDetector.self))
  }

  @Test(arguments: MarkedText.read("Sentences")) func sentencesEndAtTheBars(_ one: MarkedText) throws {
    let wanted = one.body.components(separatedBy: "|").map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
    let document = one.document(one.body.replacingOccurrences(of: "|", with: ""))
    let annotated = try Self.pipeline().annotate(document)
    #expect(annotated[Sentence.self].map { annotated.string($0.range) } == wanted)
  }
}
