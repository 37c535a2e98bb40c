/// Why a pipeline cannot be built. What throws is setting up; extracting never does.
public struct SetupError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Code: Hashable, Sendable {
    case unknownExtractor
    case missingProvider
    case cyclicRequirement
    case badSetting
    case badData
  }

  public var code: Code
  /// What is wrong, where and why.
  public var reason: String
  public var remedy: String?

  public init(_ code: Code, _ reason: String, remedy: String? = nil) {
    self.code = code
    self.reason = reason
    self.remedy = remedy
  }

  public var description: String { remedy.map { "\(reason); \($0)" } ?? reason }
}
