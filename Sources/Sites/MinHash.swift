internal import Winnow

/// A sketch of a text by which near-duplicates are found: one permutation MinHash over word shingles (Li, Owen, Zhang,
/// NIPS 2012), empty bins filled by rotation (Shrivastava and Li, UAI 2014).
struct MinHash: Equatable {
  static let bins = 120
  private static let shingle = 4

  /// The smallest hash in each bin, its upper bits.
  let values: [UInt32]

  /// - Returns: nil for a text of fewer words than a few shingles.
  init?(_ bytes: [UInt8], _ pieces: [TextRange]) {
    let words = pieces.flatMap { Self.words(bytes, $0) }
    guard words.count >= Self.shingle * 5 else { return nil }
    var values = [UInt32](repeating: .max, count: Self.bins)
    for start in 0...(words.count - Self.shingle) {
      var hash = StableHash()
      for word in words[start..<start + Self.shingle] { hash.add(word) }
      let value = hash.value
      let bin = Int(value % UInt64(Self.bins))
      values[bin] = min(values[bin], UInt32(truncatingIfNeeded: value >> 32))
    }
    self.values = Self.filled(values)
  }

  init(bytes: [UInt8]) {
    values = bytes.withUnsafeBytes { bytes in
      (0..<Self.bins).map { UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self)) }
    }
  }

  var bytes: [UInt8] { values.flatMap { value in (0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) } } }

  /// Estimate of the share of shingles that both texts have.
  func similarity(to other: MinHash) -> Double {
    Double(zip(values, other.values).count { $0 == $1 }) / Double(Self.bins)
  }

  private static func filled(_ values: [UInt32]) -> [UInt32] {
    values.indices.map { index in
      var step = 0
      while step < bins, values[(index + step) % bins] == .max { step += 1 }
      return values[(index + step) % bins] &+ UInt32(step) &* 0x9E37_79B9
    }
  }

  /// Hashes of words without case; characters of scripts without blanks count singly.
  private static func words(_ bytes: [UInt8], _ range: TextRange) -> [UInt64] {
    var words: [UInt64] = []
    var word = StableHash()
    var length = 0
    func isWord(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80 }
    for byte in bytes[range.indices] {
      if length > 0, !isWord(byte) || byte >= 0xE3 {
        words.append(word.value)
        word = StableHash()
        length = 0
      }
      if isWord(byte) {
        word.add(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        length += 1
      }
    }
    return length > 0 ? words + [word.value] : words
  }
}
