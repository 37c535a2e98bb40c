/// Decides at each of ICU's boundaries whether a sentence really ends there.
struct SentenceRefinement {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// - Parameters:
  ///   - end: a boundary inside the paragraph, behind the white space that follows the stop.
  ///   - start: where the sentence began.
  func isSentenceEnd(_ end: Int, from start: Int) -> Bool { true }
}
