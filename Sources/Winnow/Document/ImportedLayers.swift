/// Producers, annotations and relations of a Winnow record that was read, as they stood there.
///
/// The record writer keeps those whose layer has not been made again, ids and unknown fields included.
public struct ImportedLayers: Sendable {
  public var producers: [JSONObject]
  public var annotations: [JSONObject]
  public var relations: [JSONObject]

  public init(producers: [JSONObject], annotations: [JSONObject], relations: [JSONObject]) {
    self.producers = producers
    self.annotations = annotations
    self.relations = relations
  }
}
