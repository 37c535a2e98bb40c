public import Winnow

/// A document as its bytes came, before anything was made of it: small work for who reads the input, so that the making
/// can be done elsewhere (`RawDocumentReader`).
public struct RawDocument: Sendable {
  enum Content: Sendable {
    /// A whole file, and what was wrong with it.
    case page([UInt8], damage: String?)
    /// A line of JSON Lines, numbered from 1.
    case line([UInt8], number: Int)
    case record(WARCRecord, archive: String)
    case failed(Problem)
  }

  /// The path, `line:17`, or the URI of an archived page, unique in the stream.
  ///
  /// The document of a line may have another: the one that the line names.
  public let id: String
  let content: Content

  public static func page(_ path: String, _ bytes: [UInt8], damage: String? = nil) -> RawDocument {
    RawDocument(id: path, content: .page(bytes, damage: damage))
  }

  public static func line(_ bytes: [UInt8], number: Int) -> RawDocument {
    RawDocument(id: "line:\(number)", content: .line(bytes, number: number))
  }

  /// What could not even be read to its end; `message` tells why, `remedy` what can be done.
  public static func failed(
    _ id: String, _ code: Problem.Code, _ message: String, _ remedy: String? = nil
  ) -> RawDocument {
    RawDocument(id: id, content: .failed(Problem(code, message, remedy: remedy, severity: .error)))
  }

  /// True for what is all that its file holds.
  package var isWholeFile: Bool { if case .page = content { true } else { false } }

  /// The same document given up, under the id that it would have had.
  ///
  /// Of a line no more than its JSON is read for it.
  package func givenUp(_ code: Problem.Code, _ message: String, _ remedy: String) -> RawDocument {
    var problem = Problem(code, message, remedy: remedy, severity: .error)
    guard case .line(let line, let number) = content else { return RawDocument(id: id, content: .failed(problem)) }
    problem.line = number
    return RawDocument(id: JSONLineReader.id(of: line, number), content: .failed(problem))
  }
}
