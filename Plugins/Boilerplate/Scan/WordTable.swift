internal import Segmentation

/// Looks up the classes of a word by its key: open addressing over two flat arrays, no words kept.
struct WordTable {
  static let standard = WordTable(WordLists.all)

  private var keys: [UInt64]
  private var classes: [UInt32]
  private let mask: Int

  init(_ lists: [(WordClass, String)]) {
    var words: [(key: UInt64, kind: WordClass)] = []
    for (kind, list) in lists { list.forEachWordKey { words.append(($0.value, kind)) } }
    var size = 1024
    while size < words.count * 3 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    classes = [UInt32](repeating: 0, count: size)
    mask = size - 1
    for word in words { insert(word.key, word.kind) }
  }

  private mutating func insert(_ key: UInt64, _ kind: WordClass) {
    let slot = slot(key)
    keys[slot] = key
    classes[slot] |= 1 << UInt32(kind.rawValue)
  }

  /// The slot that holds the key, or the free one where it would go.
  private func slot(_ key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key) & mask
    while keys[slot] != key, keys[slot] != 0 { slot = (slot + 1) & mask }
    return slot
  }

  subscript(_ key: UInt64) -> WordClasses { WordClasses(rawValue: classes[slot(key)]) }
}
