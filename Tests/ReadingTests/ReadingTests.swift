import Reading
import Testing
import Winnow

@Suite struct ReadingTests {
  private func plain(_ raw: [UInt8], charset: String? = nil) -> Document {
    PlainTextReader(ReadingOptions(charset: charset)).document(id: "a", raw: raw)
  }

  @Test func aByteOrderMarkIsNotText() {
    let document = plain([0xEF, 0xBB, 0xBF] + Array("é".utf8))
    #expect(document.string(TextRange(0, document.bytes.count)) == "é")
    #expect(document.source.charsetFrom == .bom)
    #expect(document.map.source(of: TextRange(0, 2)) == TextRange(3, 5))
  }

  @Test func windows1252IsDetectedAndLeadsHome() {
    let raw = Array("He said ".utf8) + [0x93] + Array("yes, he will come and the others too".utf8) + [0x94, 0x2E]
    let document = plain(raw)
    #expect(document.string(TextRange(8, 11)) == "“")
    #expect(document.map.source(of: TextRange(8, 11)) == TextRange(8, 9))
  }

  @Test(arguments: [false, true]) func utf16WithAndWithoutMark(_ hasMark: Bool) {
    var raw: [UInt8] = hasMark ? [0xFF, 0xFE] : []
    for unit in "The 😀 opened.".utf16 { raw += [UInt8(unit & 255), UInt8(unit >> 8)] }
    let document = plain(raw)
    #expect(String(decoding: document.bytes, as: UTF8.self) == "The 😀 opened.")
  }

  @Test func malformedBytesAreCountedAndNothingElseIsLost() {
    let document = plain(Array("é ü ä ö ß ".utf8) + [0xC3])
    #expect(document.source.replaced == 1)
    #expect(String(decoding: document.bytes, as: UTF8.self) == "é ü ä ö ß \u{FFFD}")
  }

  @Test func anUnknownCharsetIsSaid() {
    #expect(plain(Array("a".utf8), charset: "klingon").problems.map(\.code) == [.badCharset])
  }

  private func html(_ text: String) -> Document { HTMLReader().document(id: "a", raw: Array(text.utf8)) }

  @Test(arguments: [
    ("<p>a  b\n c</p><p>d", "a b c\nd"), ("a<br>b", "a\nb"), ("<td>1<td>2", "12"),
    ("<table><tr><td>1<td>2<tr><td>3", "1\t2\n3"), ("<pre>\n a\n  b</pre>c", " a\n  b\nc"),
    ("<script>x</script><style>y</style>a<template>z</template>", "a"), ("&lt;&#8220;&eacute;&ampx", "<“é&x"),
    ("<ul><li>a<li>b</ul>", "a\nb"), ("a<!-- b -->c", "ac"),
    ("<body>a</body></html>b<p>c", "ab\nc"), ("<body>x<noscript><p>a</p></noscript>b", "x\na\nb"),
    ("<p>a<b>b<p hidden>c", "ab\nc"),
    ("<p>a</p><p>b<a href=", "a\nb"), ("<p>a &am", "a &am"), ("<b>a</i>b</b>", "ab"),
  ])
  func rendersAsBrowsersDo(_ page: String, _ text: String) {
    #expect(String(decoding: html(page).bytes, as: UTF8.self) == text)
  }

  @Test func deepNestingIsFlattenedAndKept() {
    let document = html(String(repeating: "<div>", count: 100_000) + "deep")
    #expect(String(decoding: document.bytes, as: UTF8.self) == "deep")
    #expect(document.problems.map(\.code) == [.htmlFlattened])
  }

  @Test func pagesSayWhatTheyAre() {
    let document = html(
      """
      <html lang="de"><head><title>T</title><script type="application/ld+json">
      {"@graph":[{"@type":"NewsArticle","headline":"H","datePublished":"2020-02-03","author":[{"name":"A B"}]}]}
      </script></head><body>x
      """)
    #expect(document.language?.tag == "de")
    #expect(document.creationTime?.iso == "2020-02-03")
    #expect(document.metadata["author"] == .string("A B"))
    #expect(document.metadata["title"] == .string("H"))
  }

  @Test(arguments: ["", "{", "[1]", "{\"id\":\"x\"}", "{\"winnow\":\"2.0\",\"id\":\"x\",\"text\":\"\"}", "\u{0}"])
  func badLinesGiveADocumentWithAProblem(_ line: String) {
    let document = JSONLineReader().document(Array(line.utf8), number: 17)
    #expect(document.problems.first?.severity == .error)
    #expect(document.problems.first?.line == 17)
    #expect(document.bytes.isEmpty)
  }

  @Test(arguments: [
    ("news/2021-03-15-ferry.txt", "2021-03-15"), ("20210315.html", "2021-03-15"),
    ("2021/03/15/ferry.txt", "2021-03-15"),
    ("a_2020_01_02/2021_03_15", "2021-03-15"), ("2021-13-15.txt", nil), ("120210315.txt", nil), ("202103150.txt", nil),
    ("2021-03_15.txt", nil), ("ferry.txt", nil),
  ])
  func datesOfNamesCountWhenAskedFor(name: String, expected: String?) {
    var options = ReadingOptions()
    #expect(PlainTextReader(options).document(id: name, raw: []).creationTime == nil)
    options.readsDatesFromNames = true
    let document = PlainTextReader(options).document(id: name, raw: [])
    #expect(document.creationTime?.iso == expected)
    #expect(document.creationTime.map(\.origin) == (expected == nil ? nil : .filename))
  }
}
