/// Where a document's text came from: the raw bytes before decoding and rendering.
public struct Source: Hashable, Sendable {
  /// How the character encoding became known, in the order of precedence of the format.
  public enum CharsetOrigin: String, Sendable { case bom, option, header, meta, detected, `default` }

  public var uri: String?
  /// Path inside an archive.
  public var member: String?
  public var mediaType: String?
  /// Encoding used, by its WHATWG name (`utf-8`, `windows-1252`).
  public var charset: String?
  public var charsetFrom: CharsetOrigin?
  /// Number of raw bytes.
  public var byteCount: Int?
  /// SHA-256 of the raw bytes, hexadecimal.
  public var sha256: String?
  /// Malformed sequences that became U+FFFD.
  public var replaced: Int?
  public var httpStatus: Int?

  public init(uri: String? = nil, mediaType: String? = nil) {
    self.uri = uri
    self.mediaType = mediaType
  }
}
