/// Something that went wrong without stopping the run; part of the record.
public struct Problem: Hashable, Sendable {
  public enum Severity: String, Sendable { case note, warning, error }

  /// The codes of the format; a plugin's own carry its name as a prefix (`dates-…`).
  public struct Code: Hashable, Sendable, RawRepresentable, ExpressibleByStringLiteral {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public init(stringLiteral value: String) { rawValue = value }
  }

  public var code: Code
  /// One sentence: what happened and why.
  public var message: String
  /// One sentence: what the user can do about it.
  public var remedy: String?
  public var severity: Severity?
  /// Id of the producer that reports it.
  public var by: String?
  /// Where in the text, if anywhere.
  public var range: TextRange?
  /// Line of the input, 1-based.
  public var line: Int?
  /// Byte of the raw input.
  public var byte: Int?

  public init(
    _ code: Code, _ message: String, remedy: String? = nil, severity: Severity? = nil, by: String? = nil,
    range: TextRange? = nil, line: Int? = nil, byte: Int? = nil
  ) {
    self.code = code
    self.message = message
    self.remedy = remedy
    self.severity = severity
    self.by = by
    self.range = range
    self.line = line
    self.byte = byte
  }
}

extension Problem.Code {
  public static let badInput: Self = "bad-input"
  public static let unreadable: Self = "unreadable"
  public static let refusedType: Self = "refused-type"
  public static let tooLarge: Self = "too-large"
  public static let badCharset: Self = "bad-charset"
  public static let replacedBytes: Self = "replaced-bytes"
  public static let htmlFlattened: Self = "html-flattened"
  public static let truncatedArchive: Self = "truncated-archive"
  public static let timeout: Self = "timeout"
  public static let workerDied: Self = "worker-died"
  public static let pluginOutput: Self = "plugin-output"
  public static let unsupportedFormat: Self = "unsupported-format"
}
