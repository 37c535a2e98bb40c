internal import CICU

/// ICU's sentence boundaries of a whole text, fetched in one call: ends in bytes, ascending.
struct SentenceBoundaries {
  let ends: [Int32]

  init(_ bytes: [UInt8], locale: String) {
    ends = [Int32](unsafeUninitializedCapacity: bytes.count) { ends, used in
      used = bytes.isEmpty ? 0 : max(0, Int(cicu_sentences(bytes, Int32(bytes.count), locale, ends.baseAddress!)))
    }
  }
}
