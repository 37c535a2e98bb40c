/// The mark that some files begin with (WHATWG Encoding, "BOM sniff", and UTF-32).
struct ByteOrderMark {
  let charset: Charset
  /// Bytes of the mark.
  let count: Int

  /// The mark at the start of `bytes`, or nil.
  init?(_ bytes: [UInt8]) {
    let marks: [(mark: [UInt8], charset: Charset)] = [
      ([0xEF, 0xBB, 0xBF], .utf8), ([0xFF, 0xFE, 0, 0], .utf32LittleEndian), ([0, 0, 0xFE, 0xFF], .utf32BigEndian),
      ([0xFF, 0xFE], .utf16LittleEndian), ([0xFE, 0xFF], .utf16BigEndian),
    ]
    guard let found = marks.first(where: { bytes.starts(with: $0.mark) }) else { return nil }
    charset = found.charset
    count = found.mark.count
  }
}
