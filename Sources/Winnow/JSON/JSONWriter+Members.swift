extension JSONWriter {
  /// Members of the object that is open; nothing is written for nil.
  public mutating func member(_ name: String, _ text: String?) {
    guard let text else { return }
    key(name)
    string(text)
  }

  public mutating func member(_ name: String, _ number: Int?) {
    guard let number else { return }
    key(name)
    int(number)
  }

  public mutating func member(_ name: String, _ value: JSONValue) {
    key(name)
    self.value(value)
  }
}
