/// Names the record that a text was cut from; the map's source side then counts code points of that record's text.
public struct Derivation: Hashable, Sendable {
  public var id: String
  public var textSha256: String

  public init(id: String, textSha256: String) {
    self.id = id
    self.textSha256 = textSha256
  }
}
