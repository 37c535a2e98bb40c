/// The document creation time: what relative dates are counted from.
public struct CreationTime: Hashable, Sendable {
  public enum Origin: String, Sendable { case option, input, metadata, dateline, filename }

  /// ISO 8601 with at least a day: `2021-03-15`, `2021-03-15T09:30:00+01:00`. Never taken from the clock.
  public var iso: String
  public var origin: Origin
  /// It stands in for a time that the document does not tell, and gives way to one that its text does.
  public var isDefault = false

  /// Nil when `iso` is not a calendar date with an optional time, as the schema of the record wants it.
  public init?(iso: String, origin: Origin) {
    guard let normal = ISODate.normalized(iso) else { return nil }
    self.iso = normal
    self.origin = origin
  }

  public var year: Int { ISODate.number(iso, 0, 4) }
  public var month: Int { ISODate.number(iso, 5, 2) }
  public var day: Int { ISODate.number(iso, 8, 2) }
}
