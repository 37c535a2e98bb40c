/// One option of an extractor: kept in the extractor's own file, found by the command through the catalog.
public struct SettingInfo: Hashable, Sendable {
  public var name: String
  /// What the value looks like in help: `N`, `FILE`, `auto|news|narrative`.
  public var placeholder: String
  public var summary: String
  public var defaultValue: String

  public init(_ name: String, _ placeholder: String, default defaultValue: String, _ summary: String) {
    self.name = name
    self.placeholder = placeholder
    self.summary = summary
    self.defaultValue = defaultValue
  }

  /// The value is the path of a file to read.
  public var isFile: Bool { placeholder == "FILE" }
}
