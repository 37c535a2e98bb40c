public import Winnow

/// Reads HTML into rendered text with structure, blocks, metadata and a map to the raw bytes.
public struct HTMLReader: Sendable {
  static let producer = Producer(id: "html", version: "1.0.0", kind: .reader, runtime: ["gumbo": "0.10.1"])

  private let options: ReadingOptions

  public init(_ options: ReadingOptions = ReadingOptions()) { self.options = options }

  /// Reads the bytes of a file in any encoding.
  public func document(id: String, raw: [UInt8]) -> Document {
    let decoded = Decoder.decode(
      raw, chosen: options.charset, transport: options.transportCharset, declared: CharsetDeclaration.label(in: raw))
    var document = render(id, decoded.bytes, decoded.map)
    document.source = Source(uri: id, mediaType: "text/html")
    document.takeSource(of: raw, decoded, digest: options.takesDigest)
    options.apply(to: &document)
    return document
  }

  /// Reads a page that is UTF-8 already: a field of a JSON line.
  public func document(id: String, html: [UInt8]) -> Document {
    var document = render(id, html, .identity)
    document.source = Source(mediaType: "text/html")
    document.source.byteCount = html.count
    if options.takesDigest { document.source.sha256 = Digest.sha256(html) }
    return document
  }

  private func render(_ id: String, _ html: [UInt8], _ toRaw: SourceMap) -> Document {
    var renderer = HTMLRenderer(html)
    let survey = HTMLSurvey(html)
    let excess = survey.excess
    if excess != nil || !GumboParser(leavingOut: survey.rawTexts).parse(html, into: &renderer) {
      _ = FlatParser().parse(html, into: &renderer)
    }
    renderer.finish()
    var document = Document(id: id, bytes: renderer.text.bytes, map: renderer.text.map.followed(by: toRaw))
    document.reader = Self.producer
    if let excess { document.problems.append(Self.flattened(excess)) }
    let marks = HTMLTitle.mark(
      renderer.structure, renderer.metadata.titles, renderer.blocks.blocks, in: renderer.text.bytes)
    Self.takeMetadata(renderer.settled(marks), &document)
    document.store(Layer(marks), by: Self.producer)
    document.store(Layer(renderer.styles), by: Self.producer)
    renderer.matchArticleBody()
    document.store(Layer(renderer.blocks.blocks, nodes: renderer.blocks.elements), by: Self.producer)
    return document
  }

  private static func takeMetadata(_ metadata: PageMetadata, _ document: inout Document) {
    document.metadata = metadata.object
    document.creationTime = metadata.creationTime
    if let tag = metadata.language.flatMap(wellFormedTag) { document.language = Language(tag: tag, origin: .page) }
  }

  /// Pages write `en_US` and worse; what is no language tag is not passed on.
  private static func wellFormedTag(_ written: String) -> String? {
    let parts = written.split(whereSeparator: { $0 == "-" || $0 == "_" })
    guard let first = parts.first, (2...8).contains(first.utf8.count),
      first.utf8.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 })
    else { return nil }
    let isPlain = parts.dropFirst().allSatisfy { part in
      (1...8).contains(part.utf8.count) && part.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
    }
    return isPlain ? parts.joined(separator: "-") : String(first)
  }

  private static func flattened(_ excess: String) -> Problem {
    Problem(
      .htmlFlattened, "the page was read without its structure because \(excess)",
      remedy: "all text is kept; structure and blocks are not", severity: .warning)
  }
}
