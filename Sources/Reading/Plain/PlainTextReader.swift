public import Winnow

/// Reads plain text as it is: decoded, and otherwise never changed (format, rule 1).
public struct PlainTextReader: Sendable {
  static let producer = Producer(id: "text", version: "1.0.0", kind: .reader)

  private let options: ReadingOptions

  public init(_ options: ReadingOptions = ReadingOptions()) { self.options = options }

  /// - Parameters:
  ///   - id: document id, as a rule the path as given.
  ///   - raw: the bytes of the file; any bytes give a document.
  public func document(id: String, raw: [UInt8]) -> Document {
    let decoded = Decoder.decode(raw, chosen: options.charset, transport: options.transportCharset)
    var document = Document(id: id, bytes: decoded.bytes, map: decoded.map)
    document.reader = Self.producer
    document.source = Source(uri: id, mediaType: "text/plain")
    document.takeSource(of: raw, decoded, digest: options.takesDigest)
    options.apply(to: &document)
    return document
  }
}

extension Document {
  /// Notes how the raw bytes were decoded.
  mutating func takeSource(of raw: [UInt8], _ decoded: DecodedBytes, digest: Bool) {
    source.charset = decoded.charset.name
    source.charsetFrom = decoded.origin
    source.byteCount = raw.count
    if digest { source.sha256 = Digest.sha256(raw) }
    source.replaced = decoded.replaced > 0 ? decoded.replaced : nil
    problems += decoded.problems
    guard decoded.replaced > 0 else { return }
    problems.append(
      Problem(
        .replacedBytes, "\(decoded.replaced) malformed sequences became U+FFFD", remedy: "give the right --charset",
        severity: .warning))
  }
}
