/// What names mean, by their hash (`ClassWords.hash`): open addressing, at most a quarter full, because most names that
/// are looked up are not there.
struct HashedNames<Value: OptionSet & Sendable>: Sendable {
  private let keys: [UInt64]
  private let values: [Value]
  private let mask: Int

  /// - Parameter rows: names separated by blanks, and what they mean; a name in several rows means all of it.
  init(_ rows: [(names: String, value: Value)]) {
    let pairs = rows.flatMap { row in
      row.names.split(whereSeparator: \.isWhitespace).map { (ClassWords.hash($0.utf8), row.value) }
    }
    var capacity = 8
    while capacity < pairs.count * 4 { capacity *= 2 }
    var keys = [UInt64](repeating: 0, count: capacity)
    var values = [Value](repeating: [], count: capacity)
    for (key, value) in pairs {
      var slot = Self.slot(key, capacity - 1)
      while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (capacity - 1) }
      keys[slot] = key
      values[slot].formUnion(value)
    }
    self.keys = keys
    self.values = values
    mask = capacity - 1
  }

  subscript(hash: UInt64) -> Value {
    var slot = Self.slot(hash, mask)
    while keys[slot] != 0 {
      if keys[slot] == hash { return values[slot] }
      slot = (slot + 1) & mask
    }
    return []
  }

  private static func slot(_ hash: UInt64, _ mask: Int) -> Int { Int(truncatingIfNeeded: hash ^ hash >> 32) & mask }
}
