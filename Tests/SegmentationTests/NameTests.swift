import Foundation
import Segmentation
import Testing
import Winnow

/// Name candidates by script; brackets in the fixture are names.
@Suite struct NameTests {
  @Test(arguments: MarkedText.read("Names")) func namesAreInBrackets(_ one: MarkedText) throws {
    let catalog = Catalog([TokenExtractor.self, ParagraphExtractor.self, SentenceExtractor.self, NameExtractor.self])
    let plain = one.body.replacingOccurrences(of: "⟦", with: "").replacingOccurrences(of: "⟧", with: "")
    let wanted = one.body.components(separatedBy: "⟦").dropFirst().map { $0.components(separatedBy: "⟧")[0] }
    let document = try Pipeline(from: catalog).annotate(one.document(plain))
    #expect(document[Name.self].map { document.string($0.range) } == wanted)
  }
}
