import Foundation
import Reading
import Testing
import Winnow
import WinnowCatalog

/// Forty pages with tables, code and lists: what of their cells and code lines is still there after boilerplate was
/// removed and the rest written as Markdown. What a page holds is read here by patterns, not by Winnow's reader.
@Suite struct MarkdownSurvivalTests {
  /// Floor over all pages.
  private static let floor = 0.95

  private struct Page {
    var cells: [String]
    var lines: [String]

    init(_ page: String) {
      // The numbers beside code are no code.
      let html = page.replacing(try! Regex(#"(?s)<td class="linenos">.*?</td>"#), with: "")
      let code = Self.matches(#"(?s)<pre[^>]*>(.*?)</pre>"#, html)
      lines = code.flatMap { Self.plain($0).split(separator: "\n").map(String.init) }.map(Self.trimmed)
      lines.removeAll { $0.isEmpty }
      let rest = html.replacing(try! Regex(#"(?s)<pre[^>]*>.*?</pre>"#), with: "")
      cells = Self.matches(#"(?s)<t[hd](?:\s[^>]*)?>((?:(?!<t[hd][\s>]|<table).)*?)</t[hd]>"#, rest)
        .map { Self.trimmed(Self.plain($0.replacingOccurrences(of: "<br>", with: " "))) }
      cells.removeAll { $0.isEmpty }
    }

    static func matches(_ pattern: String, _ text: String) -> [String] {
      text.matches(of: try! Regex(pattern)).compactMap { $0.output[1].substring.map(String.init) }
    }

    static func plain(_ html: String) -> String {
      var text = html.replacing(try! Regex("<[^>]+>"), with: "")
      for (name, value) in [("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", "\u{A0}"), ("&amp;", "&")] {
        text = text.replacingOccurrences(of: name, with: value)
      }
      return text
    }

    static func trimmed(_ text: String) -> String { text.trimmingCharacters(in: .whitespaces) }
  }

  /// Cells of rows without their mark-up, and lines without what contains them.
  private struct Output {
    var cells: [String: Int] = [:]
    var lines: [String: Int] = [:]

    init(_ markdown: String) {
      for line in markdown.split(separator: "\n") {
        let bare = line.drop { $0 == " " || $0 == ">" }
        lines[Page.trimmed(String(bare)), default: 0] += 1
        guard let first = line.firstIndex(of: "|") else { continue }
        for cell in line[first...].replacing("\\|", with: "\u{1}").split(separator: "|") {
          cells[Self.plain(String(cell)), default: 0] += 1
        }
      }
    }

    static func plain(_ cell: String) -> String {
      let unlinked = cell.replacing(try! Regex(#"\[([^\]]*)\]\([^)]*\)"#)) { String($0.output[1].substring ?? "") }
      let marks: Set<Character> = ["`", "\\", "*"]
      return Page.trimmed(unlinked.replacing("\u{1}", with: "|").filter { !marks.contains($0) })
    }

    mutating func takesCell(_ cell: String) -> Bool {
      Self.takes(cell.filter { $0 != "`" && $0 != "\\" && $0 != "*" }, &cells)
    }
    mutating func takesLine(_ line: String) -> Bool { Self.takes(line, &lines) }

    private static func takes(_ text: String, _ counts: inout [String: Int]) -> Bool {
      guard let count = counts[text], count > 0 else { return false }
      counts[text] = count - 1
      return true
    }
  }

  @Test func cellsAndCodeLinesSurvive() throws {
    let pipeline = try Pipeline(["boilerplate"], from: .standard)
    var kept = (cells: 0, lines: 0)
    var all = (cells: 0, lines: 0)
    var lost: [String] = []
    for name in Files.names("Fixtures/Markdown") {
      let page = Page(Files.text("Fixtures/Markdown/\(name)"))
      let document = pipeline.annotate(HTMLReader().document(id: name, raw: Files.bytes("Fixtures/Markdown/\(name)")))
      let removed = RecordContent(document).annotations.filter { $0.item.layer == "boilerplate" }
      let text = MarkdownText(document, without: removed.compactMap(\.item.range))
      var output = Output(String(decoding: text.bytes, as: UTF8.self))
      all.cells += page.cells.count
      all.lines += page.lines.count
      for cell in page.cells { if output.takesCell(cell) { kept.cells += 1 } else { lost.append("\(name): \(cell)") } }
      for line in page.lines { if output.takesLine(line) { kept.lines += 1 } else { lost.append("\(name): \(line)") } }
    }
    #expect(all.cells > 400 && all.lines > 80)
    #expect(Double(kept.cells) >= Self.floor * Double(all.cells), "\(kept.cells) of \(all.cells): \(lost)")
    #expect(Double(kept.lines) >= Self.floor * Double(all.lines), "\(kept.lines) of \(all.lines): \(lost)")
  }
}
