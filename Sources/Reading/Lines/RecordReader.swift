internal import Winnow

/// Reads a Winnow record back into a document: its text, its context and the layers that others made.
struct RecordReader {
  private static let modelled: Set<String> = [
    "winnow", "id", "source", "derivedFrom", "text", "length", "textSha256", "lang", "langFrom", "dct", "dctFrom",
    "meta",
    "producers", "annotations", "relations", "map", "problems",
  ]

  func document(_ record: JSONObject, _ number: Int) -> Document {
    let id = record["id"]?.string ?? "line:\(number)"
    if let reason = Self.refusal(record) {
      return Self.refused(id, number, reason.code, reason.message, remedy: reason.remedy)
    }
    let bytes = Array((record["text"]?.string ?? "").utf8)
    var document = Document(id: id, bytes: bytes, map: Self.map(record, bytes))
    document.source = Self.source(record["source"]?.object ?? JSONObject())
    Self.takeContext(from: record, &document)
    document.imported = ImportedLayers(
      producers: Self.objects(record["producers"]), annotations: Self.objects(record["annotations"]),
      relations: Self.objects(record["relations"]))
    return document
  }

  /// Why the record can't be worked on, or nil.
  private static func refusal(_ record: JSONObject) -> (code: Problem.Code, message: String, remedy: String?)? {
    let version = record["winnow"]?.string ?? ""
    guard version.hasPrefix("1.") else {
      return (.unsupportedFormat, "the record has format '\(version)'; this program reads 1.x", nil)
    }
    guard let text = record["text"]?.string else {
      return (.badInput, "the record has no text", "write it without --no-text")
    }
    if let digest = record["textSha256"]?.string, digest != Digest.sha256(Array(text.utf8)) {
      return (.badInput, "the record's text is not the one that textSha256 was taken of", "annotate the source again")
    }
    return nil
  }

  private static func refused(
    _ id: String, _ number: Int, _ code: Problem.Code, _ message: String, remedy: String?
  ) -> Document {
    var document = JSONLineReader.failed(id, number, message)
    document.problems = [Problem(code, message, remedy: remedy, severity: .error, line: number)]
    return document
  }

  private static func objects(_ value: JSONValue?) -> [JSONObject] { (value?.array ?? []).compactMap(\.object) }

  private static func source(_ object: JSONObject) -> Source {
    var source = Source(uri: object["uri"]?.string, mediaType: object["mediaType"]?.string)
    source.member = object["member"]?.string
    source.charset = object["charset"]?.string
    source.charsetFrom = object["charsetFrom"]?.string.flatMap(Source.CharsetOrigin.init)
    source.byteCount = object["bytes"]?.int
    source.sha256 = object["sha256"]?.string
    source.replaced = object["replaced"]?.int
    source.httpStatus = object["httpStatus"]?.int
    return source
  }

  private static func takeContext(from record: JSONObject, _ document: inout Document) {
    if let tag = record["lang"]?.string {
      let origin = record["langFrom"]?.string.flatMap(Language.Origin.init) ?? .input
      document.language = Language(tag: tag, origin: origin)
    }
    if let iso = record["dct"]?.string {
      let origin = record["dctFrom"]?.string.flatMap(CreationTime.Origin.init) ?? .input
      document.creationTime = CreationTime(iso: iso, origin: origin)
    }
    document.metadata = record["meta"]?.object ?? JSONObject()
    if let derived = record["derivedFrom"]?.object, let id = derived["id"]?.string {
      document.derivedFrom = Derivation(id: id, textSha256: derived["textSha256"]?.string ?? "")
    }
    document.privateFields = JSONObject(record.members.filter { !modelled.contains($0.key) })
    document.problems = objects(record["problems"]).compactMap { problem($0, document.bytes) }
  }

  private static func problem(_ object: JSONObject, _ bytes: [UInt8]) -> Problem? {
    guard let code = object["code"]?.string, let message = object["message"]?.string else { return nil }
    var problem = Problem(Problem.Code(rawValue: code), message, remedy: object["remedy"]?.string)
    problem.severity = object["severity"]?.string.flatMap(Problem.Severity.init)
    problem.by = object["by"]?.string
    problem.line = object["line"]?.int
    problem.byte = object["byte"]?.int
    if let start = object["start"]?.int, let end = object["end"]?.int, start <= end {
      let index = CodePointIndex(bytes)
      problem.range = TextRange(index.byte(atCodePoint: start), index.byte(atCodePoint: end))
    }
    return problem
  }

  // MARK: - Source map

  private static func map(_ record: JSONObject, _ bytes: [UInt8]) -> SourceMap {
    guard let map = record["map"]?.object, let runs = map["runs"]?.array else { return .identity }
    let index = CodePointIndex(bytes)
    return SourceMap(runs: runs.compactMap { run($0.array ?? [], index) })
  }

  private static func run(_ value: [JSONValue], _ index: CodePointIndex) -> SourceMap.Run? {
    let numbers = value.compactMap(\.int)
    guard numbers.count >= 4, numbers[0] <= numbers[1], numbers[2] <= numbers[3] else { return nil }
    let text = TextRange(index.byte(atCodePoint: numbers[0]), index.byte(atCodePoint: numbers[1]))
    let source = TextRange(numbers[2], numbers[3])
    let plain: SourceMap.Kind = text.count == source.count ? .copied : .recoded
    return SourceMap.Run(text: text, source: source, kind: numbers.count > 4 ? .decoded : plain)
  }
}
