import Testing
import Winnow

@Suite struct JSONTests {
  static let values = [
    "null", "true", "[]", "{}", "[1,2.5,-3e10]", #"{"a":[{"b":null}],"c":"\u2028\u0085\"\\\n"}"#, #""😀é""#,
  ]

  @Test(arguments: values) func writingWhatWasReadGivesTheSameBytes(_ text: String) throws {
    var writer = JSONWriter()
    writer.value(try JSONParser.parse(Array(text.utf8)))
    #expect(String(decoding: writer.bytes, as: UTF8.self) == text)
  }

  @Test(arguments: ["", "{", "[1,]", "{\"a\"}", "\"", "01x", "nul", "[1 2]", "\"\u{1}\"", "{\"a\":1}x"])
  func refusesWhatIsNoJSON(_ text: String) {
    #expect(throws: JSONParser.Failure.self) { try JSONParser.parse(Array(text.utf8)) }
  }

  @Test func nestingIsBounded() {
    let deep = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
    #expect(throws: JSONParser.Failure.self) { try JSONParser.parse(deep) }
  }

  @Test func joinsSurrogatesAndMendsLoneOnes() throws {
    #expect(try JSONParser.parse(Array(#""\ud83d\ude00""#.utf8)) == .string("😀"))
    #expect(try JSONParser.parse(Array(#""\ud83dx""#.utf8)) == .string("\u{FFFD}x"))
  }
}
