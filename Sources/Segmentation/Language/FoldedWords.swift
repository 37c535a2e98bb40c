internal import CICU

/// Reads the words of a stretch of text one after the other, as case-folded scalars: runs of letters and marks, cut
/// at apostrophes.
package struct FoldedWords {
  private let bytes: [UInt8]
  private var index: Int
  private let end: Int
  /// The word that `next` read last.
  package private(set) var scalars: [UInt32] = []

  /// What goes on beyond is no word of a language.
  private static let longest = 40

  package init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    index = range.lowerBound
    end = range.upperBound
  }

  /// Reads the next word; false at the end of the stretch.
  package mutating func next() -> Bool {
    scalars.removeAll(keepingCapacity: true)
    bytes.withUnsafeBufferPointer { bytes in
      while index < end {
        let (scalar, length) = Scalars.decode(bytes, at: index)
        index += length
        if let letter = Self.folded(scalar) {
          if scalars.count < Self.longest { scalars.append(letter) }
        } else if !scalars.isEmpty {
          return
        }
      }
    }
    return !scalars.isEmpty
  }

  /// The case folding of a letter or mark; nil for what is none.
  @inline(__always)
  private static func folded(_ scalar: UInt32) -> UInt32? {
    if scalar < 0x80 { return (scalar | 0x20) &- 0x61 < 26 ? scalar | 0x20 : nil }
    return Traits(of: scalar).isDisjoint(with: [.letter, .mark]) ? nil : cicu_fold(scalar)
  }
}
