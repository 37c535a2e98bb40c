import Reading
import Testing
import Winnow

@Suite struct MarkdownTests {
  private func markdown(_ page: String, without removed: [String] = []) -> String {
    let document = HTMLReader().document(id: "a", raw: Array("<body>\(page)".utf8))
    let text = String(decoding: document.bytes, as: UTF8.self)
    let ranges = removed.compactMap { word in
      text.utf8.firstRange(of: word.utf8).map {
        TextRange(
          text.utf8.distance(from: text.startIndex, to: $0.lowerBound),
          text.utf8.distance(from: text.startIndex, to: $0.upperBound))
      }
    }
    return String(decoding: MarkdownText(document, without: ranges).bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("<p>a<p>b", "a\n\nb\n"),
    ("<h1>Title</h1><h3>Sub</h3>x", "# Title\n\n### Sub\n\nx\n"),
    ("<b>a</b><b>b</b> <i> c </i>d", "**ab** *c* d\n"),
    ("<a href='/x'>a <b>b</b></a>", "[a **b**](/x)\n"),
    ("<a href='x(1) 2'>a</a> <a href='javascript:x'>b</a>", "[a](x%281%29%202) b\n"),
    ("use <code>a`b*</code>", "use ``a`b*``\n"),
    ("<ul><li>a<li>b<ul><li>c</ul><li>d</ul>", "- a\n- b\n  - c\n- d\n"),
    ("<ol start=9><li>a<li>b<p>c</ol>", "9. a\n10. b\n\n    c\n"),
    ("<ol><li>a<ol><li>b</ol><li>c</ol>d", "1. a\n   1. b\n2. c\n\nd\n"),
    ("<blockquote><p>a<p>b<blockquote>c</blockquote></blockquote>", "> a\n>\n> b\n>\n> > c\n"),
    ("<dl><dt>a<dd>b<dd>c<dt>d<dd>e</dl>", "a\n:   b\n:   c\n\nd\n:   e\n"),
    ("<pre><code class='language-c'>  int a;\n\n  b();\n</code></pre>", "```c\n  int a;\n\n  b();\n```\n"),
    ("<pre>a ``` b</pre>", "````\na ``` b\n````\n"),
    ("<ul><li>a<pre>b\n c</pre></ul>", "- a\n\n  ```\n  b\n   c\n  ```\n"),
    ("<table><tr><th>a<th>b<tr><td>c|d<td>e<br>f</table>", "| a | b |\n| --- | --- |\n| c\\|d | e f |\n"),
    ("<table><tr><td>a<td>b<tr><td>c<td>d</table>", "| | |\n| --- | --- |\n| a | b |\n| c | d |\n"),
    (
      "<table><caption>T</caption><tr><th colspan=2>a<th>b<tr><td rowspan=2>c<td>d<td>e<tr><td><td>f</table>",
      "T\n\n| a | | b |\n| --- | --- | --- |\n| c | d | e |\n| | | f |\n"
    ),
    ("<table><tr><td><h2>a</h2><td><pre>b</pre></table>", "## a\n\n```\nb\n```\n"),
    ("<table><tr><td>a<tr><td>b</table>", "a\n\nb\n"),
    ("<p># a<p>1. b<p>- c<p>+1<p>> d<p>---", "\\# a\n\n1\\. b\n\n\\- c\n\n+1\n\n\\> d\n\n\\---\n"),
    ("<p>2*3 a_b *c* _d_ &lt;b> &amp;lt; 1 &lt; 2", "2\\*3 a_b \\*c\\* \\_d\\_ \\<b> \\&lt; 1 < 2\n"),
    ("<p>[a](b) [c]", "[a\\](b) [c]\n"),
  ])
  func structureIsKept(_ page: String, _ expected: String) { #expect(markdown(page) == expected) }

  @Test func whatIsRemovedLeavesNoMarkup() {
    let page =
      "<ul><li>a<li>go</ul><h2>go2</h2><table><tr><td>go3<td>go4<tr><td>b<td>c</table><a href=x>go5</a><p>d <b>go6</b> e"
    let expected = "- a\n\n| | |\n| --- | --- |\n| b | c |\n\nd e\n"
    #expect(markdown(page, without: ["go2", "go3", "go4", "go5", "go6", "go"]) == expected)
  }

  @Test func deepListsAndQuotesStayReadable() {
    let deep = markdown(String(repeating: "<ul><li>", count: 300) + "x")
    #expect(deep.utf8.count < 100)
  }

  @Test func textKeepsItsParagraphs() {
    let document = Document(id: "a", text: "One\nline.\n\n# Two\n")
    let paragraphs = [TextRange(0, 9), TextRange(11, 16)]
    let text = MarkdownText(document, without: [], paragraphs: paragraphs)
    #expect(String(decoding: text.bytes, as: UTF8.self) == "One line.\n\n\\# Two\n")
  }
}
