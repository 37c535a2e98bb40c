/// The language of a document and how it became known.
public struct Language: Hashable, Sendable {
  public enum Origin: String, Sendable { case option, input, page, detected }

  /// BCP 47 tag as it was given (`en`, `pt-BR`, `zh-Hant`).
  public var tag: String
  public var origin: Origin

  public init(tag: String, origin: Origin) {
    self.tag = tag
    self.origin = origin
  }

  /// The primary language subtag in lower case: `pt` for `pt-BR`.
  public var code: String { String(tag.prefix { $0 != "-" && $0 != "_" }).lowercased() }
}
