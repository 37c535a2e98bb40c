/// One article: its text, where the text came from, and what has been said about it.
///
/// The text never changes: it is well-formed UTF-8 for ever, and stripping is a writer that skips ranges. Layers are
/// keyed by the type of their marks; an absent layer reads as empty.
///
///     var document = Document(id: "a.txt", text: "Hello.")
///     document[Sentence.self]        // a Layer<Sentence>, sorted
public struct Document: Sendable {
  /// Unique in a stream: the path as given, or the id of the input record.
  public let id: String
  /// The text as UTF-8, without byte order mark; less than 2^31 bytes, always well-formed.
  public let bytes: [UInt8]
  /// Back to the raw bytes.
  public let map: SourceMap

  public var source: Source
  /// The reader that made the document; listed in the record, so that its problems can name it.
  public var reader: Producer?
  public var language: Language?
  public var creationTime: CreationTime?
  /// What the page says about itself, `meta` of the record: title, author, date as written, siteName …
  public var metadata: JSONObject = JSONObject()
  public var problems: [Problem] = []
  /// Private fields (`x_…`) of an imported record, kept as they were.
  public var privateFields: JSONObject = JSONObject()
  /// What an imported record said, kept verbatim unless the layer is made again.
  public var imported: ImportedLayers?
  /// For a text that was cut from another record's.
  public var derivedFrom: Derivation?

  private var layers: [StoredLayer] = []

  /// Any byte sequence makes a valid document: malformed parts become U+FFFD, counted in `source.replaced`.
  public init(id: String, bytes: [UInt8], map: SourceMap = .identity, source: Source = Source()) {
    self.id = id
    self.map = map
    self.source = source
    if UTF8Text.isWellFormed(bytes) {
      self.bytes = bytes
    } else {
      let repaired = UTF8Text.repaired(bytes)
      self.bytes = repaired.bytes
      self.source.replaced = repaired.replaced
    }
  }

  public init(id: String, text: String) { self.init(id: id, bytes: Array(text.utf8)) }

  /// The layer of one mark type; empty when nobody made it. Take it once, then loop.
  public subscript<M: Mark>(_: M.Type) -> Layer<M> {
    for stored in layers where stored.key == ObjectIdentifier(M.self) {
      return unsafeDowncast(stored.box, to: LayerBox<M>.self).layer
    }
    return Layer()
  }

  /// True when the layer was made, even when nothing was found.
  public func has<M: Mark>(_: M.Type) -> Bool { layers.contains { $0.key == ObjectIdentifier(M.self) } }

  /// The text of a range. For showing; compare bytes instead of strings where speed counts.
  public func string(_ range: TextRange) -> String { String(decoding: bytes[range.indices], as: UTF8.self) }

  /// Stores a layer, replacing the one of the same mark type. Extractors return layers; the pipeline and readers store.
  public mutating func store<M: Mark>(_ layer: Layer<M>, by producer: Producer) {
    let stored = StoredLayer(key: ObjectIdentifier(M.self), producer: producer, box: LayerBox(layer))
    layers.removeAll { $0.key == stored.key }
    layers.append(stored)
  }

  /// All layers in the order in which they were made.
  package var storedLayers: [StoredLayer] { layers }
}
