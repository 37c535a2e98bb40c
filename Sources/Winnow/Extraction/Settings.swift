/// What was chosen for an extractor's options. Written on the command line as `--set dates.mode=news`.
public struct Settings: Hashable, Sendable {
  private var values: [String: String]

  public init(_ values: [String: String] = [:]) { self.values = values }

  /// The value chosen, or nil where the default holds.
  public subscript(name: String) -> String? { values[name] }

  public var names: [String] { values.keys.sorted() }

  /// `name=value` lines sorted by name, defaults filled in: what the digest in `producers.config` is taken of. For a
  /// file the digest of what it holds stands in place of its path.
  public func canonical(_ options: [SettingInfo]) -> String {
    options.map { option in
      let value = values[option.name] ?? option.defaultValue
      return "\(option.name)=\(option.isFile && !value.isEmpty ? SettingFile.digest(value) : value)\n"
    }.sorted().joined()
  }
}
