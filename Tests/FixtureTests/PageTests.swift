import Reading
import Testing
import Winnow
import WinnowCatalog

/// Pages with the text that must be left of them, and what holds for every page.
@Suite struct PageTests {
  static let pages = Files.names("Fixtures/Pages").filter { $0.hasSuffix(".html") }
  static let all =
    pages.map { "Fixtures/Pages/\($0)" }
    + GoldenTests.articles.filter { $0.hasSuffix(".html") }.map { "Fixtures/Articles/\($0)" }

  private func annotated(_ path: String) throws -> (document: Document, runs: [RecordContent.Entry]) {
    let document = try Pipeline(["boilerplate"], from: .standard).annotate(
      HTMLReader().document(id: path, raw: Files.bytes(path)))
    return (
      document, RecordContent(document).annotations.filter { $0.item.layer == "boilerplate" && $0.item.range != nil }
    )
  }

  @Test(arguments: pages) func mainTextIsLeft(_ name: String) throws {
    let (document, runs) = try annotated("Fixtures/Pages/\(name)")
    let stripped = StrippedText(document, without: runs.compactMap(\.item.range))
    let wanted = Files.text("Fixtures/Pages/\(name.dropLast(5)).txt")
    #expect(String(decoding: stripped.bytes, as: UTF8.self).split(separator: "\n") == wanted.split(separator: "\n"))
  }

  /// Every byte of the page is mark-up, removed or kept: runs ascend on both sides and do not overlap, what is copied is
  /// the same, and each removed stretch leads back to bytes of its own.
  @Test(arguments: all) func everyByteIsMarkupRemovedOrKept(_ path: String) throws {
    let raw = Files.bytes(path)
    let (document, runs) = try annotated(path)
    var text = 0
    var source = 0
    for run in document.map.runs {
      #expect(run.text.start >= text && run.source.start >= source && run.source.end <= raw.count)
      (text, source) = (run.text.end, run.source.end)
      if run.kind == .copied { #expect(document.bytes[run.text.indices] == raw[run.source.indices]) }
    }
    var end = 0
    for run in runs {
      let range = try #require(run.item.range.flatMap(document.map.source))
      #expect(range.start >= end && !range.isEmpty)
      end = range.end
    }
  }

  @Test(arguments: all) func blocksTileTheText(_ path: String) throws {
    let document = HTMLReader().document(id: path, raw: Files.bytes(path))
    var end = 0
    for block in document[BlockMark.self] {
      #expect(document.bytes[end..<block.range.start].allSatisfy { $0 == 0x0A || $0 == 0x09 })
      end = block.range.end
    }
    #expect(document.bytes[end...].allSatisfy { $0 == 0x0A || $0 == 0x09 })
  }
}
