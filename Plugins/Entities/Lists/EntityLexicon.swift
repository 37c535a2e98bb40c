internal import EntityData
package import Segmentation

/// The embedded name lists and word clusters.
package struct EntityLexicon: Sendable {
  package static let classBits: UInt32 = 14
  package static let clusterBits: UInt32 = 17

  package static let standard = EntityLexicon()

  private let names = KeyTable(Self.words(entity_names, entity_names_count))
  private let clusters = KeyTable(Self.words(entity_clusters, entity_clusters_count))
  /// The sets of classes that occur; names refer to them by index.
  private let sets: ClassSets = ClassSets(Self.words(entity_classes, entity_classes_count))

  /// Classes of a name; empty when no list has it.
  package func classes(_ key: WordKey) -> NameClasses { sets[Int(names[key])] }

  /// The word's cluster of a thousand (high bits) and of a hundred (low seven); 0 for unknown words.
  ///
  /// - Parameter cased: the key as written; the key in lower case is tried next.
  package func cluster(_ cased: WordKey, lower: WordKey) -> UInt32 {
    let found = clusters[cased]
    return found == 0 && cased != lower ? clusters[lower] : found
  }

  private static func words(_ start: UnsafePointer<UInt32>?, _ count: Int32) -> UnsafeBufferPointer<UInt32> {
    UnsafeBufferPointer(start: start, count: Int(count))
  }
}

/// Sets of classes by their index.
struct ClassSets: @unchecked Sendable {
  private let sets: UnsafeBufferPointer<UInt32>
  init(_ sets: UnsafeBufferPointer<UInt32>) { self.sets = sets }
  subscript(index: Int) -> NameClasses { index < sets.count ? NameClasses(rawValue: sets[index]) : [] }
}
