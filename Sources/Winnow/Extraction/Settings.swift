/// What was chosen for an extractor's options. Written on the command line as `--set dates.mode=news`.
public struct Settings: Hashable, Sendable {
  private var values: [String: String]

  public init(_ values: [String: String] = [:]) { self.values = values }

  /// The value chosen, or nil where the default holds.
  public subscript(name: String) -> String? { values[name] }

  public var names: [String] { values.keys.sorted() }

  /// `name=value` lines sorted by name, defaults filled in: what the digest in `producers.config` is taken of.
  public func canonical(_ options: [SettingInfo]) -> String {
    options.map { "\($0.name)=\(values[$0.name] ?? $0.defaultValue)\n" }.sorted().joined()
  }
}
