import Winnow
import XCTest

@testable import Reading

/// What one process reads another makes documents of: nothing may change on the way.
final class RawDocumentTests: XCTestCase {
  private func assertSame(_ raw: RawDocument, file: StaticString = #filePath, line: UInt = #line) {
    let reader = RawDocumentReader(ReadingOptions())
    let sent = RecordWriter().line(for: reader.document(RawDocument(bytes: raw.bytes)))
    XCTAssertEqual(
      String(decoding: sent, as: UTF8.self),
      String(decoding: RecordWriter().line(for: reader.document(raw)), as: UTF8.self), file: file, line: line)
  }

  func testPages() {
    assertSame(.page("a.txt", Array("Café.\n\nNo.".utf8)))
    assertSame(.page("a.html", Array("<title>T</title><p>One<p>Two".utf8), damage: "cut"))
    assertSame(.page("empty.txt", []))
    assertSame(.page("bad.txt", [0xFF, 0x41, 0x80, 0x0A], damage: "the file ends early"))
  }

  func testLines() {
    for line in [#"{"id":"a","text":"One. Two."}"#, #"{"html":"<p>x"}"#, "no JSON", "", "[1]"] {
      assertSame(.line(Array(line.utf8), number: 7))
    }
  }

  func testArchivedPages() {
    let block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Page"
    let record = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\nContent-Length: "
    let archive = record + "\(block.utf8.count)\r\n\r\n" + block + "\r\n\r\n" + record + "99\r\n\r\nshort"
    var reader = ArchiveReader(MemoryStream(Array(archive.utf8)), path: "x.warc", ids: DocumentIDs())
    var count = 0
    while let raw = reader.nextRaw() {
      assertSame(raw)
      count += 1
    }
    XCTAssertEqual(count, 2)
  }

  func testGivenUp() {
    let raws: [(RawDocument, id: String, line: Int?)] = [
      (.page("a.txt", [0x41]), "a.txt", nil), (.line(Array(#"{"id":"x","text":"t"}"#.utf8), number: 3), "x", 3),
      (.line(Array("no JSON".utf8), number: 4), "line:4", 4),
    ]
    for (raw, id, line) in raws {
      let lost = raw.givenUp(.workerDied, "it died", "try again")
      assertSame(lost)
      let document = RawDocumentReader(ReadingOptions()).document(lost)
      XCTAssertEqual(document.id, id)
      XCTAssertEqual(document.problems.map(\.code), [.workerDied])
      XCTAssertEqual(document.problems.first?.line, line)
      XCTAssertTrue(document.bytes.isEmpty)
    }
  }
}
