/// A response as the server sent it (RFC 9112): status, fields, and the body with its codings undone.
///
/// Crawlers often store a body decoded and leave the header as it was, so a coding is only undone when the body looks
/// like it.
struct HTTPMessage {
  private static let longestHeader = 1 << 20

  private(set) var status: Int?
  private(set) var fields = HeaderFields()
  private(set) var body: [UInt8]
  private(set) var isTooLarge = false
  /// What could not be undone.
  private(set) var damage: String?

  /// - Parameter limit: bytes of the decoded body.
  init(_ block: [UInt8], limit: Int) {
    body = block
    guard block.starts(with: "HTTP/".utf8) else { return }
    body.removeFirst(readHeader(block))
    if damage != nil { body = [] }
    if fields.list("transfer-encoding").contains(where: { $0.lowercased() == "chunked" }) { joinChunks() }
    for coding in fields.list("content-encoding").reversed() where !isTooLarge { decode(coding.lowercased(), limit) }
  }

  /// Reads status line and fields; returns where the body begins.
  private mutating func readHeader(_ block: [UInt8]) -> Int {
    var start = 0
    while start < block.count, start < Self.longestHeader {
      let end = block[start...].firstIndex(of: 0x0A) ?? block.count
      var line = block[start..<end]
      if line.last == 0x0D { line.removeLast() }
      defer { start = min(end + 1, block.count) }
      if start == 0 { status = Self.status(line) } else if line.isEmpty { return min(end + 1, block.count) }
      if start > 0 { fields.add(Array(line.prefix(1 << 16))) }
    }
    if start < block.count { damage = "the header of the response is too long" }
    return start
  }

  private static func status(_ line: ArraySlice<UInt8>) -> Int? {
    let parts = line.split(separator: 0x20)
    guard parts.count > 1, let code = Int(String(decoding: parts[1], as: UTF8.self)), (100...999).contains(code) else {
      return nil
    }
    return code
  }

  private mutating func joinChunks() {
    guard let joined = ChunkedBody.joined(body) else { return }
    body = joined.bytes
    if !joined.isWhole { damage = "the chunks of the response end before their time" }
  }

  private mutating func decode(_ coding: String, _ limit: Int) {
    switch coding {
    case "gzip", "x-gzip": if GzipStream.isGzip(body) { inflate(.gzip, limit) }
    case "deflate":
      // Some servers send bare deflate data under this name.
      let isZlib = body.count > 1 && body[0] & 0x0F == 8 && (Int(body[0]) << 8 | Int(body[1])) % 31 == 0
      inflate(isZlib ? .zlib : .raw, limit)
    case "identity", "": break
    default: damage = "there is no decoder for the content encoding '\(coding.prefix(20))'"
    }
  }

  private mutating func inflate(_ format: Inflater.Format, _ limit: Int) {
    let result = Inflater.inflated(body[...], format, limit: limit)
    // Bare deflate has no mark: bytes that give nothing were not compressed.
    if format == .raw, result.bytes.isEmpty, !result.isTooLarge { return }
    body = result.isTooLarge ? [] : result.bytes
    isTooLarge = result.isTooLarge
    if !result.isWhole, !isTooLarge { damage = "the compressed response is damaged or cut off" }
  }
}
