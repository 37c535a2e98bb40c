internal import CICU

/// A word segment; it begins where the one before it ends.
package struct WordSegment: Equatable {
  /// Bytes from the start of the text.
  package let end: Int32
  package let facts: WordFacts
}

/// Word segments of a whole text.
package struct WordSegments: SegmentSink, Equatable {
  package private(set) var segments: [WordSegment] = []

  /// - Parameter locale: an ICU locale id; the empty string means the root rules.
  package init(_ bytes: [UInt8], locale: String) { WordScanner.scan(bytes, locale: locale, into: &self) }

  /// Empty, with room for the segments of a text of so many bytes.
  package init(reserving count: Int) { segments.reserveCapacity(count) }

  /// Those of a text in place of what is there.
  package mutating func scan(_ bytes: [UInt8], locale: String) {
    segments.removeAll(keepingCapacity: true)
    WordScanner.scan(bytes, locale: locale, into: &self)
  }

  /// ICU's own, for comparison.
  init(icu bytes: [UInt8], locale: String) {
    let table = ScalarTable.shared
    bytes.withUnsafeBufferPointer { text in
      WordFallback(locale: locale).scan(text, 0, text.count, table, into: &self)
    }
  }

  @inline(__always)
  package mutating func take(_ start: Int, _ end: Int, _ facts: WordFacts) {
    segments.append(WordSegment(end: Int32(truncatingIfNeeded: end), facts: facts))
  }
}
