import Foundation
import Testing
import Winnow

@testable import Segmentation

/// Kinds of tokens, by the cases in Fixtures/Tokens: a line of text, and below it its tokens as `kind:text`.
@Suite struct TokenTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var text: String
    var tokens: String
    var testDescription: String { text }
  }

  static let cases: [Case] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let content = (try? String(contentsOf: root.appending(path: "Fixtures/Tokens/kinds.txt"), encoding: .utf8)) ?? ""
    let lines = content.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
    return stride(from: 0, to: lines.count - 1, by: 2).map { Case(text: lines[$0], tokens: lines[$0 + 1]) }
  }()

  @Test func thereAreCases() { #expect(Self.cases.count >= 12) }

  @Test(arguments: cases) func tokensHaveTheirKinds(_ one: Case) {
    let document = Document(id: "a", text: one.text)
    let tokens = TokenExtractor(Settings()).extract(from: document)
    #expect(tokens.map { "\($0.mark.kind):\(document.string($0.range))" }.joined(separator: " ") == one.tokens)
  }

  /// Tokens and the white space between them are the text; none is empty, none overlaps the next.
  @Test func tokensTileAnyText() {
    var random = Generator(state: 11)
    let pieces = [
      "a", "http://", "www.", "x@y.org", "#", "@", " ", "\n", "...", "!!", "--", "é", "漢", "😀", "\u{301}", ":)", "1,5",
      "(", "_",
      "\u{0}", "\u{FEFF}", "h", "：",
    ]
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0...30, using: &random)).map { _ in pieces.randomElement(using: &random)! }
      let document = Document(id: "a", text: text.joined())
      var end = 0
      for token in TokenExtractor(Settings()).extract(from: document) {
        #expect(token.range.start >= end && token.range.count > 0)
        #expect(Blank.trimmed(document.bytes, end, token.range.start) == nil, "\(text)")
        end = token.range.end
      }
      #expect(Blank.trimmed(document.bytes, end, document.bytes.count) == nil, "\(text)")
    }
  }
}
