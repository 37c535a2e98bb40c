public import Winnow

/// Reads a web archive (WARC, WET) as a sequence of documents: one for each `response` and `conversion` record, whose id
/// is its URI. Other records are passed over; bad ones give a document with a problem, and reading goes on.
///
/// Memory holds one record. The raw bytes that `source` and `map` speak of are the body of the response with chunks
/// joined and compression undone.
public struct ArchiveReader {
  /// Bytes of a body, compressed or not.
  public static let largest = 64 << 20

  private let path: String
  private let options: ReadingOptions
  private let ids: DocumentIDs
  private let limit: Int
  private var reader: WARCReader
  private var endsInRecord = false
  private var isDone = false

  /// - Parameters:
  ///   - stream: the archive, decompressed.
  ///   - path: what the user calls it.
  ///   - ids: those given in the stream that the documents go to.
  public init(
    _ stream: any ByteStream, path: String, _ options: ReadingOptions = ReadingOptions(), ids: DocumentIDs,
    limit: Int = Self.largest
  ) {
    self.path = path
    self.options = options
    self.ids = ids
    self.limit = limit
    reader = WARCReader(stream, types: ["response", "conversion"], limit: limit)
  }

  /// The next document; nil at the end. An archive that ends before its time gives a last document with a problem,
  /// unless the record that it ends in has it.
  public mutating func next() -> Document? {
    if let record = reader.next() {
      endsInRecord = record.damage != nil
      return document(record)
    }
    guard !isDone else { return nil }
    isDone = true
    guard let damage = reader.damage, !endsInRecord else { return nil }
    return failed(ids.unique(path), .truncatedArchive, damage)
  }

  private func document(_ record: WARCRecord) -> Document {
    let name = record.target ?? record.fields["warc-record-id"] ?? "\(path)@\(record.offset ?? 0)"
    var document = read(record, ids.unique(name))
    document.source.uri = record.target ?? path
    document.source.member = record.fields["warc-record-id"]
    document.metadata["input"] = .object(origin(record))
    if let reason = record.fields["warc-truncated"] {
      document.problems.append(
        Problem(.truncatedArchive, "the crawler cut the page (WARC-Truncated: \(reason))", severity: .warning))
    }
    return document
  }

  private func read(_ record: WARCRecord, _ id: String) -> Document {
    if record.isTooLarge { return tooLarge(id) }
    if let damage = record.damage, record.block.isEmpty { return failed(id, .truncatedArchive, damage) }
    let isHTTP = record.fields["content-type"]?.lowercased().hasPrefix("application/http") ?? false
    var document =
      record.type == "response" && (isHTTP || record.block.starts(with: "HTTP/".utf8))
      ? response(HTTPMessage(record.block, limit: limit), id) : page(record.block, id, record.fields, nil)
    if let damage = record.damage {
      document.problems.append(Problem(.truncatedArchive, damage, severity: .warning))
    }
    return document
  }

  private func response(_ message: HTTPMessage, _ id: String) -> Document {
    var document = message.isTooLarge ? tooLarge(id) : page(message.body, id, message.fields, message.damage)
    document.source.httpStatus = message.status
    return document
  }

  private func page(_ body: [UInt8], _ id: String, _ fields: HeaderFields, _ damage: String?) -> Document {
    let type = MediaType(fields["content-type"])
    if let damage, body.isEmpty { return failed(id, .badInput, damage) }
    var options = options
    options.transportCharset = type.charset
    var document = PageReader(options).document(id: id, raw: body, type)
    document.source.mediaType = type.name ?? document.source.mediaType
    if let damage { document.problems.append(Problem(.badInput, damage, severity: .warning)) }
    return document
  }

  /// Where the page stands in the archive, and when it was fetched.
  private func origin(_ record: WARCRecord) -> JSONObject {
    var origin = JSONObject()
    origin["archive"] = .string(path)
    if let offset = record.offset { origin["offset"] = .number(String(offset)) }
    if let date = record.fields["warc-date"] { origin["fetched"] = .string(date) }
    return origin
  }

  private func tooLarge(_ id: String) -> Document {
    failed(id, .tooLarge, "the page has more than \(limit >> 20) MiB")
  }

  private func failed(_ id: String, _ code: Problem.Code, _ message: String) -> Document {
    var document = Document(id: id, bytes: [])
    document.problems = [Problem(code, message, severity: .error)]
    return document
  }
}
