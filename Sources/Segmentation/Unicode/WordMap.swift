/// An immutable table from word keys to values: open addressing, at most half full, one probe in most cases.
///
/// Several words for one value may be written in one string, separated by blanks.
public struct WordMap<Value: Sendable>: Sendable {
  @usableFromInline let keys: [UInt64]
  @usableFromInline let values: [Value?]
  @usableFromInline let mask: Int

  /// The last value given for a key wins.
  @inlinable
  public init(_ pairs: [(key: WordKey, value: Value)]) {
    var capacity = 8
    while capacity < pairs.count * 2 { capacity *= 2 }
    var keys = [UInt64](repeating: 0, count: capacity)
    var values = [Value?](repeating: nil, count: capacity)
    for (key, value) in pairs {
      var slot = Int(truncatingIfNeeded: key.value) & (capacity - 1)
      while values[slot] != nil, keys[slot] != key.value { slot = (slot + 1) & (capacity - 1) }
      keys[slot] = key.value
      values[slot] = value
    }
    self.keys = keys
    self.values = values
    mask = capacity - 1
  }

  /// - Parameter words: words separated by blanks or line ends, and their value.
  @inlinable
  public init(_ words: KeyValuePairs<String, Value>) {
    var pairs: [(key: WordKey, value: Value)] = []
    for (list, value) in words {
      list.forEachWordKey { pairs.append(($0, value)) }
    }
    self.init(pairs)
  }

  @inlinable
  public subscript(key: WordKey) -> Value? {
    var slot = Int(truncatingIfNeeded: key.value) & mask
    while let value = values[slot] {
      if keys[slot] == key.value { return value }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
