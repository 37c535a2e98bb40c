/// What of a document goes into its record.
public struct RecordSelection: Hashable, Sendable {
  /// Extractors whose layers are written, with all that their relations reach; nil for every layer that is written by
  /// default.
  public var only: [String]?
  /// Extractors whose layers are written besides: `tokens`, `names`.
  public var besides: [String]
  /// False for `--no-text`.
  public var includesText: Bool
  /// Annotations with a lower confidence are left out; those without one stay.
  public var minimumConfidence: Double

  public init(
    only: [String]? = nil, besides: [String] = [], includesText: Bool = true, minimumConfidence: Double = 0
  ) {
    self.only = only
    self.besides = besides
    self.includesText = includesText
    self.minimumConfidence = minimumConfidence
  }

  /// True when the layer is written for its own sake.
  func isRoot(_ stored: StoredLayer) -> Bool {
    if besides.contains(stored.producer.id) { return true }
    return only?.contains(stored.producer.id) ?? stored.isWrittenByDefault
  }

  /// True when the layer may be reached: layers that others point into are written by default too.
  func isRendered(_ stored: StoredLayer) -> Bool { stored.isWrittenByDefault || isRoot(stored) }
}
