/// What is said about a stretch of text: the value half of an annotation.
///
/// The type of a mark is the key of its layer in a `Document`, so an extractor that wants sentences asks for
/// `document[Sentence.self]` and gets them typed. A mark holds typed fields only; names, ids and offsets in code
/// points come into being when a writer renders the layer.
public protocol Mark: Sendable {
  /// What the layer says about the document as a whole, without a place in the text (an entity that mentions point to).
  associatedtype Node: Sendable = Never

  /// Name of the layer in the record: plural, lower-case; a third party's carries a prefix (`acme:ships`).
  /// Several mark types may share one layer of the record.
  static var layerName: String { get }

  /// What annotation ids begin with. Must match `[A-Za-z][A-Za-z0-9_.]*`. One letter for Winnow's own layers;
  /// derived from the layer's name otherwise.
  static var idPrefix: String { get }

  /// False for layers that exist for other extractors and enter the record only when asked for.
  static var isWrittenByDefault: Bool { get }

  /// Flattens a layer into annotations, nodes and relations of the record.
  static func render(_ layer: Layer<Self>, into rendering: inout Rendering)
}

// MARK: - Default implementations

extension Mark {
  public static var idPrefix: String { layerName.map { $0 == ":" ? "_" : String($0) }.joined() + "." }
  public static var isWrittenByDefault: Bool { true }
}
