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
    while index < end {
      let (scalar, length) = Scalars.decode(bytes, at: index)
      index += length
      if !Traits(of: scalar).isDisjoint(with: [.letter, .mark]) {
        if scalars.count < Self.longest { scalars.append(cicu_fold(scalar)) }
      } else if !scalars.isEmpty {
        return true
      }
    }
    return !scalars.isEmpty
  }
}
