internal import CICU
internal import Winnow

/// Finds the encoding of bytes that do not say it.
enum CharsetGuess {
  /// As many bytes as ICU's detector looks at with profit.
  private static let sample = 64 * 1024

  static func charset(of bytes: [UInt8]) -> (charset: Charset, origin: Source.CharsetOrigin) {
    if let wide = utf16(bytes) { return (wide, .detected) }
    if UTF8Text.isWellFormed(bytes) { return (.utf8, .default) }
    if isDamagedUTF8(bytes) { return (.utf8, .detected) }
    return (byStatistics(bytes), .detected)
  }

  /// UTF-16 without a mark shows as NULs at every other place.
  private static func utf16(_ bytes: [UInt8]) -> Charset? {
    let count = min(bytes.count, 4096) & ~1
    guard count >= 8 else { return nil }
    var zeros = (even: 0, odd: 0)
    for index in stride(from: 0, to: count, by: 2) {
      if bytes[index] == 0 { zeros.even += 1 }
      if bytes[index + 1] == 0 { zeros.odd += 1 }
    }
    if zeros.odd * 4 > count, zeros.even * 8 < zeros.odd { return .utf16LittleEndian }
    if zeros.even * 4 > count, zeros.odd * 8 < zeros.even { return .utf16BigEndian }
    return nil
  }

  /// Well-formed sequences of several bytes hardly ever arise by chance, so a few malformed ones among many are damage:
  /// a file cut off inside a character, two files glued together.
  private static func isDamagedUTF8(_ bytes: [UInt8]) -> Bool {
    var sequences = 0
    var malformed = 0
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        let length = UTF8Text.lengthOfScalar(buffer, at: index)
        if length > 1 { sequences += 1 }
        if length == 0 { malformed += 1 }
        index += length > 0 ? length : UTF8Text.lengthOfMalformed(buffer, at: index)
      }
    }
    return sequences > malformed * 4
  }

  /// ICU's statistics; where they are unsure, the encoding that most Western files without a declaration have.
  private static func byStatistics(_ bytes: [UInt8]) -> Charset {
    let head = Array(bytes.prefix(sample))
    var name = [CChar](repeating: 0, count: 64)
    let confidence = cicu_detect(head, Int32(head.count), &name, Int32(name.count))
    let label = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let isPlausible = confidence >= 15 && !label.hasPrefix("UTF") && !label.hasPrefix("IBM4")
    return isPlausible ? Charset(label: label) : .windows1252
  }
}
