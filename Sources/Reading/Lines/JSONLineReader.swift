public import Winnow

/// Reads one line of a JSON Lines stream: a Winnow record, or `{"id", "text" | "html", "lang"?, "dct"?, …}`.
///
/// Never fails: a bad line gives an empty document with the problem `bad-input`, so that each line in has a line out.
public struct JSONLineReader: Sendable {
  static let producer = Producer(id: "jsonl", version: "1.0.0", kind: .reader)
  private static let known: Set<String> = ["id", "text", "html", "lang", "dct"]

  private let options: ReadingOptions

  public init(_ options: ReadingOptions = ReadingOptions()) { self.options = options }

  /// - Parameters:
  ///   - line: the bytes of the line without its line end.
  ///   - number: its number in the stream, from 1.
  public func document(_ line: [UInt8], number: Int) -> Document {
    var document = read(line, number)
    options.apply(to: &document)
    return document
  }

  private func read(_ line: [UInt8], _ number: Int) -> Document {
    do throws(JSONParser.Failure) {
      guard case .object(let object) = try JSONParser.parse(line) else {
        return Self.failed("line:\(number)", number, "the line is JSON but no object")
      }
      if object["winnow"] != nil { return RecordReader().document(object, number) }
      return input(object, number)
    } catch {
      return Self.failed("line:\(number)", number, "the line is no JSON: \(error.reason)", byte: error.byte)
    }
  }

  private func input(_ object: JSONObject, _ number: Int) -> Document {
    let id = Self.id(object, number)
    var document: Document
    if let text = object["text"]?.string {
      document = Self.plain(id, text)
    } else if let html = object["html"]?.string {
      document = HTMLReader(options).document(id: id, html: Array(html.utf8))
    } else {
      return Self.failed(id, number, "the line has neither 'text' nor 'html' with a string")
    }
    Self.takeContext(from: object, number, &document)
    return document
  }

  /// The id of the document that a line makes; `line:17` where the line names none.
  static func id(of line: [UInt8], _ number: Int) -> String {
    guard case .object(let object)? = try? JSONParser.parse(line) else { return "line:\(number)" }
    return id(object, number)
  }

  private static func plain(_ id: String, _ text: String) -> Document {
    let bytes = Array(text.utf8)
    var document = Document(id: id, bytes: bytes)
    document.source.byteCount = bytes.count
    document.source.sha256 = Digest.sha256(bytes)
    document.reader = producer
    return document
  }

  private static func id(_ object: JSONObject, _ number: Int) -> String {
    switch object["id"] {
    case .string(let id) where !id.isEmpty: id
    case .number(let digits): digits
    default: "line:\(number)"
    }
  }

  /// Language and creation time of the line beat the page's; all other fields are kept as `meta.input`.
  private static func takeContext(from object: JSONObject, _ number: Int, _ document: inout Document) {
    if let tag = object["lang"]?.string, !tag.isEmpty { document.language = Language(tag: tag, origin: .input) }
    if let text = object["dct"]?.string {
      if let time = CreationTime(iso: text, origin: .input) {
        document.creationTime = time
      } else {
        document.problems.append(
          Problem(
            .badInput, "the creation time '\(text)' is no ISO 8601 date and was ignored", remedy: "write YYYY-MM-DD",
            severity: .warning, line: number))
      }
    }
    let others = JSONObject(object.members.filter { !known.contains($0.key) })
    if !others.isEmpty { document.metadata["input"] = .object(others) }
  }

  static func failed(_ id: String, _ number: Int, _ message: String, byte: Int? = nil) -> Document {
    var document = Document(id: id, bytes: [])
    document.reader = producer
    document.problems = [Problem(.badInput, message, severity: .error, line: number, byte: byte)]
    return document
  }
}
