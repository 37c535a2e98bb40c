import Testing
import Winnow
import WinnowCatalog

@testable import Boilerplate

/// Running text that a path took for boilerplate, with and without a matter of its own.
@Suite struct ProseGuardTests {
  private static let history =
    "The garrison held the northern gate for three weeks before the river froze. Supplies came over the ice at night, "
    + "and the wounded were carried back on the same sledges. In the spring the general asked the town for bread and a truce. "
  private static let terms =
    "We and our partners store cookies on your device to personalise content and measure advertising. You can "
    + "withdraw your consent at any time in the privacy settings of this site. Read our privacy policy to learn how we "
    + "process your data. "

  /// Units in all, and those that the guard gives back.
  private static func judged(_ text: String, logOdds: Float = 4) throws -> (units: Int, kept: Int) {
    let document = try Pipeline(["paragraphs"], from: .standard).annotate(Document(id: "a", text: text))
    let units = TextEvidence(document).units
    let labels = ProseGuard.applied(to: units.map { _ in true }, units, units.map { _ in logOdds })
    return (units.count, labels.count { !$0 })
  }

  @Test func aChapterOfHistoryIsGivenBack() throws {
    #expect(try Self.judged(String(repeating: Self.history, count: 4)) == (12, 12))
  }

  @Test func aFewSentencesAreNot() throws { #expect(try Self.judged(Self.history) == (3, 0)) }

  @Test func aFewSentencesThatAreInDoubtAre() throws { #expect(try Self.judged(Self.history, logOdds: 1) == (3, 3)) }

  @Test func aFewSentencesOfTermsAreNotThoughInDoubt() throws {
    #expect(try Self.judged(Self.terms, logOdds: 1) == (3, 0))
  }

  @Test func aLoneLineNeedsAWordOrCertainty() throws {
    #expect(try Self.judged("Third part", logOdds: 1) == (1, 1))
    #expect(try Self.judged("Third part", logOdds: 4) == (1, 0))
    #expect(try Self.judged("Advertisement", logOdds: 1) == (1, 0))
  }

  @Test func whatNamesItsMatterGoes() throws {
    #expect(try Self.judged(String(repeating: Self.terms, count: 8)) == (24, 0))
  }
}
