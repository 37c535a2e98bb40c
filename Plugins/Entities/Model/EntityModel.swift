internal import EntityData

/// A trained sequence model: a linear-chain conditional random field (Lafferty et al. 2001) with weights in one byte.
///
/// Layout, native byte order, read where it lies:
/// - 8 bytes `WNENT2\0\0`
/// - `UInt32` log2 of the number of slots, `UInt16` number of types, `UInt16` 1 where any word may be part of a name
/// - the name of each type, UTF-8, padded with zeros to 64 bytes
/// - tags x tags `Int16`: weight of each tag (column) behind each tag (row), then padding to a multiple of 64 bytes
/// - a `UInt16` a slot: fingerprint of the feature, 0 where free
/// - rows of 16 `Int8`, for each slot as many as all tags but the first need: their weights; that of tag 0 is 0 everywhere
///
/// One unit of weight is 1/`scale` of a nat.
package struct EntityModel: @unchecked Sendable {
  package static let scale: Float = 24
  package static let magic: [UInt8] = Array("WNENT2\0\0".utf8)
  package static let lanes = 16
  package static let nameSize = 64
  package static let mostTypes = 32

  package static let standard = EntityModel(
    UnsafeRawBufferPointer(start: entity_model, count: Int(entity_model_count)))

  package let types: [EntityType]
  /// Any word may be part of a name, not only those near a capital: for scripts without case, and for terms.
  package let takesAnyWord: Bool
  /// Rows of 16 weights that a feature has.
  let blocks: Int
  let transitions: [Int32]
  private let shift: UInt64
  private let mask: Int
  private let fingerprints: UnsafePointer<UInt16>
  private let rows: UnsafePointer<SIMD16<Int8>>

  /// - Parameter bytes: aligned to 16 bytes; they must outlive the model. Nil for anything but the layout above.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count > 16, let start = bytes.baseAddress, bytes.prefix(8).elementsEqual(Self.magic) else { return nil }
    let log = UInt64(start.load(fromByteOffset: 8, as: UInt32.self))
    let count = Int(start.load(fromByteOffset: 12, as: UInt16.self))
    takesAnyWord = start.load(fromByteOffset: 14, as: UInt16.self) == 1
    guard (6..<28).contains(log), (1...Self.mostTypes).contains(count) else { return nil }
    blocks = Self.blocks(types: count)
    let header = Self.headerSize(types: count)
    guard bytes.count == header + (2 + Self.lanes * blocks) << log else { return nil }
    shift = 64 - log
    mask = 1 << log - 1
    types = (0..<count).map { EntityType(named: Self.name(bytes, $0)) }
    let tags = EntityTag.count(types: count)
    let weights = 16 + count * Self.nameSize
    transitions = (0..<tags * tags).map { Int32(start.load(fromByteOffset: weights + $0 * 2, as: Int16.self)) }
    fingerprints = (start + header).assumingMemoryBound(to: UInt16.self)
    rows = (start + header + 2 << log).assumingMemoryBound(to: SIMD16<Int8>.self)
  }

  package static func headerSize(types: Int) -> Int {
    let tags = EntityTag.count(types: types)
    return (16 + types * nameSize + 2 * tags * tags + 63) / 64 * 64
  }

  package static func blocks(types: Int) -> Int { (4 * types + lanes - 1) / lanes }

  private static func name(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> String {
    let start = 16 + index * nameSize
    return String(decoding: bytes[start..<start + nameSize].prefix { $0 != 0 }, as: UTF8.self)
  }

  /// Appends what a token's features say of tags 1 and up, `blocks` vectors; the score of tag 0 is 0.
  @inline(__always)
  func addScores(of features: [UInt64], to scores: inout [SIMD16<Int16>]) {
    let first = scores.count
    for _ in 0..<blocks { scores.append(SIMD16(repeating: 0)) }
    for feature in features {
      let wanted = Self.fingerprint(feature)
      var slot = Int(feature >> shift)
      while fingerprints[slot] != 0 {
        if fingerprints[slot] == wanted {
          for block in 0..<blocks {
            scores[first + block] &+= SIMD16<Int16>(truncatingIfNeeded: rows[slot * blocks + block])
          }
          break
        }
        slot = (slot + 1) & mask
      }
    }
  }

  package static func fingerprint(_ feature: UInt64) -> UInt16 { max(1, UInt16(truncatingIfNeeded: feature >> 1)) }
}
