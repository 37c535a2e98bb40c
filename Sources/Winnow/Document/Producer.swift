/// Who wrote a layer: a reader, the segmenter, an extractor, or whoever wrote an imported record.
public struct Producer: Hashable, Sendable {
  public enum Kind: String, Sendable { case reader, tokenizer, extractor, importer, human }

  /// Unique inside a record; what `by` names.
  public var id: String
  public var name: String
  /// Semantic version.
  public var version: String
  public var kind: Kind?
  /// SHA-256 of the canonical settings, hexadecimal; nil when there is nothing to set.
  public var config: String?
  /// Libraries that the result depends on: `icu`, `unicode`. Sorted by key when written.
  public var runtime: [String: String]

  public init(
    id: String, name: String? = nil, version: String, kind: Kind?, config: String? = nil,
    runtime: [String: String] = [:]
  ) {
    self.id = id
    self.name = name ?? id
    self.version = version
    self.kind = kind
    self.config = config
    self.runtime = runtime
  }
}
