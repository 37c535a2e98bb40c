internal import Winnow

/// Makes documents of the records of an archive.
struct ArchivedPageReader {
  private let path: String
  private let options: ReadingOptions
  private let limit: Int

  init(_ options: ReadingOptions, archive path: String, limit: Int = ArchiveReader.largest) {
    self.path = path
    self.options = options
    self.limit = limit
  }

  func document(_ raw: RawDocument) -> Document {
    guard case .record(let record, _) = raw.content else { return RawDocumentReader(options).document(raw) }
    return document(record, id: raw.id)
  }

  func document(_ record: WARCRecord, id: String) -> Document {
    var document = read(record, id)
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
