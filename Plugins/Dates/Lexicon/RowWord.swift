/// A word of a row in a word file: bytes of the embedded file, which are never copied.
struct RowWord {
  let bytes: UnsafeBufferPointer<UInt8>.SubSequence

  static func == (word: RowWord, name: StaticString) -> Bool {
    let count = name.utf8CodeUnitCount
    guard word.bytes.count == count else { return false }
    for offset in 0..<count where word.bytes[word.bytes.startIndex + offset] != name.utf8Start[offset] { return false }
    return true
  }

  static func == (word: RowWord, other: RowWord) -> Bool {
    guard word.bytes.count == other.bytes.count, word.bytes.last == other.bytes.last else { return false }
    return word.bytes.elementsEqual(other.bytes)
  }

  /// The decimal number that the whole word is, with its sign.
  var number: Int32? {
    let isNegative = bytes.first == UInt8(ascii: "-")
    let digits = isNegative ? bytes.dropFirst() : bytes
    guard !digits.isEmpty, digits.count < 10 else { return nil }
    var value: Int32 = 0
    for byte in digits {
      guard byte &- 0x30 < 10 else { return nil }
      value = value * 10 + Int32(byte & 0x0F)
    }
    return isNegative ? -value : value
  }

  /// `12-19` as 1219; 0 when it is no such pair.
  var hours: Int32 {
    guard let dash = bytes.firstIndex(of: UInt8(ascii: "-")),
      let from = RowWord(bytes: bytes[bytes.startIndex..<dash]).number,
      let to = RowWord(bytes: bytes[(dash + 1)...]).number
    else { return 0 }
    return from * 100 + to
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }
}
