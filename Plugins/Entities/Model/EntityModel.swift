internal import EntityData

/// A trained sequence model: a linear-chain conditional random field (Lafferty et al. 2001) with weights in one byte.
///
/// Layout, native byte order, read where it lies:
/// - 8 bytes `WNENT1\0\0`
/// - `UInt32` log2 of the number of slots, `UInt32` 0
/// - 17 x 17 `Int16`: weight of each tag (column) behind each tag (row), then padding to 64 bytes from the start
/// - a `UInt16` a slot: fingerprint of the feature, 0 where free
/// - 16 `Int8` a slot: weights of tags 1 to 16; the weight of tag 0 is 0 everywhere
///
/// One unit of weight is 1/`scale` of a nat.
package struct EntityModel: @unchecked Sendable {
  package static let scale: Float = 24
  package static let magic: [UInt8] = Array("WNENT1\0\0".utf8)
  package static let lanes = 16
  package static let headerSize = 640

  package static let standard = EntityModel(
    UnsafeRawBufferPointer(start: entity_model, count: Int(entity_model_count)))

  private let shift: UInt64
  private let mask: Int
  private let fingerprints: UnsafePointer<UInt16>
  private let rows: UnsafePointer<SIMD16<Int8>>
  let transitions: [Int32]

  /// - Parameter bytes: aligned to 16 bytes; they must outlive the model. Nil for anything but the layout above.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count > Self.headerSize, let start = bytes.baseAddress, bytes.prefix(8).elementsEqual(Self.magic) else {
      return nil
    }
    let log = UInt64(start.load(fromByteOffset: 8, as: UInt32.self))
    guard log >= 6, log < 28, bytes.count == Self.headerSize + 18 << log else { return nil }
    shift = 64 - log
    mask = 1 << log - 1
    let tags = EntityTag.count
    transitions = (0..<tags * tags).map { Int32(start.load(fromByteOffset: 16 + $0 * 2, as: Int16.self)) }
    fingerprints = (start + Self.headerSize).assumingMemoryBound(to: UInt16.self)
    rows = (start + Self.headerSize + 2 << log).assumingMemoryBound(to: SIMD16<Int8>.self)
  }

  /// Scores of tags 1 to 16 that the features give; that of tag 0 is 0.
  func scores(_ features: [UInt64]) -> SIMD16<Int16> {
    var sum = SIMD16<Int16>(repeating: 0)
    for feature in features {
      let wanted = Self.fingerprint(feature)
      var slot = Int(feature >> shift)
      while fingerprints[slot] != 0 {
        if fingerprints[slot] == wanted {
          sum &+= SIMD16<Int16>(truncatingIfNeeded: rows[slot])
          break
        }
        slot = (slot + 1) & mask
      }
    }
    return sum
  }

  package static func fingerprint(_ feature: UInt64) -> UInt16 { max(1, UInt16(truncatingIfNeeded: feature >> 1)) }
}
