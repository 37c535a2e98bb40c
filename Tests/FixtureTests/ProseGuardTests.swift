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
  private static func judged(_ text: String) throws -> (units: Int, kept: Int) {
    let document = try Pipeline(["paragraphs"], from: .standard).annotate(Document(id: "a", text: text))
    let units = TextEvidence(document).units
    return (units.count, ProseGuard.applied(to: units.map { _ in true }, units).count { !$0 })
  }

  @Test func aChapterOfHistoryIsGivenBack() throws {
    #expect(try Self.judged(String(repeating: Self.history, count: 4)) == (12, 12))
  }

  @Test func aFewSentencesAreNot() throws { #expect(try Self.judged(Self.history) == (3, 0)) }

  @Test func whatNamesItsMatterGoes() throws {
    #expect(try Self.judged(String(repeating: Self.terms, count: 8)) == (24, 0))
  }
}
