/// A JSON value. Numbers keep the digits they were written with, objects the order of their keys.
public indirect enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// As written: `-12`, `1.5e3`.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)

  public var string: String? { if case .string(let value) = self { value } else { nil } }
  public var int: Int? { if case .number(let digits) = self { Int(digits) } else { nil } }
  public var double: Double? { if case .number(let digits) = self { Double(digits) } else { nil } }
  public var array: [JSONValue]? { if case .array(let values) = self { values } else { nil } }
  public var object: JSONObject? { if case .object(let object) = self { object } else { nil } }
}
