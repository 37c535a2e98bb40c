/// A JSON object with its keys in the order in which they were written. Look-up is linear: records have few keys.
public struct JSONObject: Hashable, Sendable {
  public struct Member: Hashable, Sendable {
    public var key: String
    public var value: JSONValue
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  public private(set) var members: [Member]

  public init(_ members: [Member] = []) { self.members = members }

  public var isEmpty: Bool { members.isEmpty }

  /// The last member of that name wins, as in most readers.
  public subscript(key: String) -> JSONValue? {
    get { members.last { $0.key == key }?.value }
    set {
      guard let newValue else { return members.removeAll { $0.key == key } }
      if let index = members.lastIndex(where: { $0.key == key }) {
        members[index].value = newValue
      } else {
        members.append(Member(key, newValue))
      }
    }
  }

  /// Adds a member behind the others without looking whether the key is there: for parsers.
  public mutating func append(_ key: String, _ value: JSONValue) { members.append(Member(key, value)) }
}
