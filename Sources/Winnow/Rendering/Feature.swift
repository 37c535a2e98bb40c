/// A named fact about an annotation in the record. A feature is never an offset: what points into the text is an
/// annotation with a relation.
public struct Feature: Hashable, Sendable {
  public enum Value: Hashable, Sendable {
    case string(String)
    case int(Int)
    case double(Double)
    case bool(Bool)
    case strings([String])

    /// For people and tables.
    public var text: String {
      switch self {
      case .string(let text): text
      case .int(let number): String(number)
      case .double(let number): "\(number)"
      case .bool(let flag): String(flag)
      case .strings(let texts): texts.joined(separator: ", ")
      }
    }
  }

  public var name: String
  public var value: Value

  public init(_ name: String, _ value: Value) {
    self.name = name
    self.value = value
  }
  public init(_ name: String, _ value: String) { self.init(name, .string(value)) }
  public init(_ name: String, _ value: Int) { self.init(name, .int(value)) }
  public init(_ name: String, _ value: Double) { self.init(name, .double(value)) }
  public init(_ name: String, _ value: Bool) { self.init(name, .bool(value)) }
}
