import Reading
import Testing
import Winnow

@Suite struct ArchiveTests {
  /// A record with the right length, or the one given.
  static func record(
    _ type: String, _ uri: String, _ block: String, length: Int? = nil, more: String = "", media: String? = nil
  ) -> [UInt8] {
    let media = media ?? (type == "response" ? "application/http; msgtype=response" : "text/plain")
    return Array(
      """
      WARC/1.0\r\nWARC-Type: \(type)\r\nWARC-Target-URI: \(uri)\r\nWARC-Record-ID: <urn:uuid:\(uri.utf8.count)>\r
      Content-Type: \(media)\r\n\(more)Content-Length: \(length ?? block.utf8.count)\r\n\r\n\(block)\r\n\r\n
      """.utf8)
  }

  static func page(_ text: String, _ head: String = "Content-Type: text/html") -> String {
    "HTTP/1.1 200 OK\r\n\(head)\r\n\r\n<p>\(text)</p>"
  }

  static let info = record("warcinfo", "", "software: x", media: "application/warc-fields")
  static let one = record("response", "http://a.example/1", page("one"))
  static let two = record("response", "http://a.example/2", page("two"))

  private func read(_ bytes: [UInt8], pieces: Int = 1 << 16, limit: Int = 1 << 20) -> [Document] {
    let file = MemoryStream(bytes, pieceSize: pieces)
    let stream: any ByteStream = GzipStream.isGzip(bytes) ? GzipStream(file) : file
    var reader = ArchiveReader(stream, path: "x.warc", ids: DocumentIDs(), limit: limit)
    var documents: [Document] = []
    while let document = reader.next() { documents.append(document) }
    return documents
  }

  private func texts(_ documents: [Document]) -> [String] {
    documents.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test(arguments: [1, 7, 64, 1 << 16]) func recordsComeWhateverThePieces(_ size: Int) {
    for bytes in [Self.info + Self.one + Self.two, [Self.info, Self.one, Self.two].flatMap(GzipWriter.member)] {
      let documents = read(bytes, pieces: size)
      #expect(texts(documents) == ["one", "two"])
      #expect(documents.map(\.id) == ["http://a.example/1", "http://a.example/2"])
      #expect(documents.map(\.source.httpStatus) == [200, 200])
      #expect(documents.map(\.source.mediaType) == ["text/html", "text/html"])
      #expect(documents.allSatisfy { $0.problems.isEmpty })
    }
  }

  @Test func offsetsLeadToTheMemberOrTheRecord() {
    let plain = read(Self.info + Self.one + Self.two)
    #expect(plain[1].metadata["input"]?.object?["offset"]?.int == Self.info.count + Self.one.count)
    let packed = read([Self.info, Self.one, Self.two].flatMap(GzipWriter.member))
    let start = GzipWriter.member(Self.info).count + GzipWriter.member(Self.one).count
    #expect(packed[1].metadata["input"]?.object?["offset"]?.int == start)
  }

  @Test func repeatedURIsGetANumber() {
    #expect(read(Self.one + Self.one + Self.one).map(\.id) == ["", "#2", "#3"].map { "http://a.example/1" + $0 })
  }

  @Test func conversionRecordsAreText() {
    let documents = read(Self.record("conversion", "http://a.example/w", "Line\nLine <b>"))
    #expect(texts(documents) == ["Line\nLine <b>"])
  }

  @Test func theHeaderTellsTheEncoding() {
    var record = Self.record("response", "u", Self.page("X", "Content-Type: text/html; charset=\"ISO-8859-2\""))
    record[record.firstIndex(of: UInt8(ascii: "X")) ?? 0] = 0xB1
    let documents = read(record)
    #expect(texts(documents) == ["ą"])
    #expect(documents[0].source.charsetFrom == .header)
  }

  @Test(arguments: [
    ("5\r\n<p>ab\r\n6;x=y\r\nc</p>\n\r\n0\r\n\r\n", "abc"), ("<p>joined already</p>", "joined already"),
    ("FF\r\n<p>cut", "cut"), ("3\r\n<p>\r\nzz\r\n", ""),
  ])
  func chunksAreJoined(_ body: String, _ text: String) {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
    #expect(texts(read(Self.record("response", "u", head + body))) == [text])
  }

  @Test func contentEncodingIsUndone() {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"
    let body = GzipWriter.member(Array("<p>packed".utf8))
    var record = Self.record("response", "u", head, length: head.utf8.count + body.count)
    record.removeLast(4)
    #expect(texts(read(record + body + Array("\r\n\r\n".utf8) + Self.one)) == ["packed", "one"])
    #expect(texts(read(Self.record("response", "u", head + "<p>unpacked"))) == ["unpacked"])
  }

  @Test(arguments: [0, 5, 30, 1_000, 10_000_000]) func aWrongLengthHarmsNoOtherRecord(_ length: Int) {
    let wrong = Self.record("response", "u", Self.page("wrong"), length: length)
    for bytes in [Self.one + wrong + Self.two, [Self.one, wrong, Self.two].flatMap(GzipWriter.member)] {
      let documents = read(bytes, limit: 100_000_000)
      #expect(documents.map(\.id) == ["http://a.example/1", "u", "http://a.example/2"])
      #expect(texts(documents) == ["one", "wrong", "two"])
      #expect(documents[1].problems.map(\.code).contains(.truncatedArchive))
    }
  }

  @Test func everyCutGivesWhatIsReadable() {
    for bytes in [Self.one + Self.two, [Self.one, Self.two].flatMap(GzipWriter.member)] {
      for count in 0..<bytes.count {
        let documents = read(Array(bytes[..<count]))
        let whole = documents.filter { $0.problems.isEmpty }
        #expect(texts(whole) == Array(["one", "two"].prefix(whole.count)))
        let hasProblem = documents.contains { $0.problems.contains { $0.code == .truncatedArchive } }
        let isBorder = whole.count == documents.count
        #expect(isBorder || hasProblem, "\(count)")
      }
    }
  }

  @Test func damageInsideCompressedDataIsSteppedOver() {
    var bytes = [Self.one, Self.two, Self.one].flatMap(GzipWriter.member)
    let member = GzipWriter.member(Self.one).count
    for index in member + 10..<member + 40 { bytes[index] = 0xFF }
    let documents = read(bytes)
    #expect(texts(documents).first == "one")
    #expect(documents.contains { $0.id == "http://a.example/1#2" && $0.bytes == Array("one".utf8) })
    #expect(documents.contains { $0.problems.contains { $0.code == .truncatedArchive } })
  }

  @Test func largeRecordsAreRefusedAndPassedOver() {
    let large = Self.record("response", "u", Self.page(String(repeating: "x", count: 5_000)))
    let documents = read(large + Self.two, limit: 1_000)
    #expect(documents.map { $0.problems.first?.code } == [.tooLarge, nil])
    #expect(texts(documents) == ["", "two"])
  }

  @Test func longHeadersAreRefusedAndPassedOver() {
    let more = "X: " + String(repeating: "x", count: 3_000_000) + "\r\n"
    let documents = read(Self.record("response", "u", Self.page("x"), more: more) + Self.two)
    #expect(texts(documents) == ["", "two"])
  }

  @Test func whatIsNoTextIsNoted() {
    let documents = read(Self.record("response", "u", Self.page("x", "Content-Type: image/png")) + Self.two)
    #expect(documents.map { $0.problems.first?.code } == [.refusedType, nil])
    #expect(documents[0].problems[0].severity == .note)
  }

  @Test(arguments: [10, 100_000, 10_000_000_000]) func aSkippedRecordSwallowsNoOther(_ length: Int) {
    let wrong = Self.record("request", "u", "GET / HTTP/1.1\r\n\r\n", length: length)
    #expect(texts(read(Self.one + wrong + Self.two)).starts(with: ["one", "two"]))
  }

  @Test func wrongLengthsInAllRecordsTakeLinearTime() {
    let wrong = Self.record("response", "u", Self.page("x"), length: 50_000_000)
    let documents = read([[UInt8]](repeating: wrong, count: 3_000).flatMap { $0 }, limit: 100_000_000)
    #expect(documents.count == 3_000)
    #expect(Set(texts(documents)) == ["x"])
  }

  @Test(arguments: 0..<300) func anyBytesAreReadToTheEnd(_ seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func random(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    var bytes = seed % 2 == 0 ? Self.one + Self.two + Self.info : [Self.one, Self.two].flatMap(GzipWriter.member)
    for _ in 0..<8 { bytes[random(bytes.count)] = UInt8(random(256)) }
    #expect(read(bytes, pieces: 97).count < 20)
  }
}
