internal import EntityData
package import Segmentation

/// The embedded name lists and word clusters: sorted arrays that are searched where they lie, so that nothing is built
/// at start.
package struct EntityLexicon: @unchecked Sendable {
  /// Bits of a list entry that say its classes; the rest is the key.
  package static let classBits: UInt64 = 12
  package static let clusterBits: UInt64 = 17

  package static let standard = EntityLexicon()

  private let names = UnsafeBufferPointer(start: entity_names, count: Int(entity_name_count))
  private let clusters = UnsafeBufferPointer(start: entity_clusters, count: Int(entity_cluster_count))

  /// Classes of a name as a set of bits; 0 when no list has it.
  package func classes(_ key: WordKey) -> Int { Int(Self.find(key.value, Self.classBits, names)) }

  /// The word's cluster of a thousand and of a hundred, together; 0 for unknown words.
  package func cluster(_ key: WordKey) -> Int { Int(Self.find(key.value, Self.clusterBits, clusters)) }

  private static func find(_ key: UInt64, _ bits: UInt64, _ entries: UnsafeBufferPointer<UInt64>) -> UInt64 {
    let wanted = key >> bits
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle] >> bits < wanted { low = middle + 1 } else { high = middle }
    }
    guard low < entries.count, entries[low] >> bits == wanted else { return 0 }
    return entries[low] & (1 << bits - 1)
  }
}
