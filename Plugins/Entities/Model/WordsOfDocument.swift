internal import Segmentation
internal import Winnow

/// How a word is written elsewhere in the document: in lower case, or with a capital where no sentence begins.
struct WordsOfDocument {
  private var seen: [UInt64: UInt8] = [:]
  private let keys: [UInt64]

  init(_ tokens: Layer<Token>, _ keys: [UInt64]) {
    self.keys = keys
    seen.reserveCapacity(tokens.count)
    for index in tokens.indices where tokens[index].mark.kind == .word {
      let isInner =
        index > 0 && tokens[index - 1].mark.kind == .word && tokens[index].mark.shape.contains(.afterSpace)
        && !tokens[index].mark.shape.contains(.afterLineEnd)
      let isCapitalised = tokens[index].mark.shape.contains(.capitalized)
      let fact: UInt8 = isCapitalised ? (isInner ? 2 : 0) : 1
      if fact != 0 { seen[keys[index], default: 0] |= fact }
    }
  }

  /// Bit 0: seen in lower case; bit 1: seen with a capital inside a sentence.
  func facts(_ index: Int) -> UInt64 { UInt64(seen[keys[index]] ?? 0) }
}
