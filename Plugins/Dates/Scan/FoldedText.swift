/// A text in lower case, byte for byte as long as the text, so that positions are those of the text.
///
/// Folds Latin (with Extended-A), Greek and Cyrillic; letters whose lower case has another length stay as they are,
/// but for `İ`, which counts as `i` when words are looked up.
struct FoldedText: Sendable {
  let bytes: [UInt8]

  init(_ text: [UInt8]) {
    var bytes = text
    Self.fold(&bytes)
    self.bytes = bytes
  }

  static func fold(_ bytes: inout [UInt8]) {
    bytes.withUnsafeMutableBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte < 0x80 {
          if byte &- 0x41 < 26 { bytes[index] = byte | 0x20 }
          index += 1
        } else {
          if byte >= 0xC3, byte <= 0xD1, index + 1 < bytes.count { foldPair(&bytes[index], &bytes[index + 1]) }
          index += byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        }
      }
    }
  }

  private static func foldPair(_ lead: inout UInt8, _ tail: inout UInt8) {
    switch (lead, tail) {
    case (0xC3, 0x80...0x9E) where tail != 0x97: tail += 0x20
    case (0xC4, 0x80...0xB7) where tail != 0xB0 && tail != 0xB1: tail |= 1
    case (0xC4, 0xB9), (0xC4, 0xBB), (0xC4, 0xBD), (0xC5, 0x81), (0xC5, 0x83), (0xC5, 0x85), (0xC5, 0x87): tail += 1
    case (0xC5, 0x8A...0xB6): tail |= 1
    case (0xC5, 0xB9), (0xC5, 0xBB), (0xC5, 0xBD): tail += 1
    case (0xCE, 0x91...0x9F): tail += 0x20
    case (0xCE, 0xA0...0xAB): (lead, tail) = (0xCF, tail - 0x20)
    case (0xD0, 0x90...0x9F): tail += 0x20
    case (0xD0, 0xA0...0xAF): (lead, tail) = (0xD1, tail - 0x20)
    case (0xD0, 0x80...0x8F): (lead, tail) = (0xD1, tail + 0x10)
    case (0xD2...0xD3, _): break
    default: break
    }
  }

  /// The byte that stands at `index` for look-ups, and where the next stands: white space of any kind and length is one
  /// blank, typographic apostrophes are straight.
  @inline(__always)
  func step(_ index: Int, _ limit: Int) -> (byte: UInt8, next: Int) {
    let byte = bytes[index]
    if byte > 0x20, byte < 0xC2 { return (byte, index + 1) }
    let blank = Self.lengthOfBlank(bytes, index, limit)
    if blank > 0 {
      var next = index + blank
      while next < limit {
        let more = Self.lengthOfBlank(bytes, next, limit)
        if more == 0 { break }
        next += more
      }
      return (0x20, next)
    }
    if byte == 0xE2, index + 2 < limit, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 { return (0x27, index + 3) }
    if byte == 0xC4, index + 1 < limit, bytes[index + 1] == 0xB0 { return (0x69, index + 2) }
    return (byte, index + 1)
  }

  /// Length of the white space at `index`: ASCII, no-break, thin and ideographic blanks.
  @inline(__always)
  static func lengthOfBlank(_ bytes: [UInt8], _ index: Int, _ limit: Int) -> Int {
    let byte = bytes[index]
    if byte <= 0x20 { return 1 }
    if byte == 0xC2, index + 1 < limit, bytes[index + 1] == 0xA0 { return 2 }
    guard byte == 0xE2 || byte == 0xE3, index + 2 < limit, bytes[index + 1] == 0x80 else { return 0 }
    let tail = bytes[index + 2]
    if byte == 0xE3 { return tail == 0x80 ? 3 : 0 }
    return tail <= 0x8B || tail == 0xAF ? 3 : 0
  }

  // MARK: - Accents

  private static let accents: [(letters: String, mark: Unicode.Scalar)] = [
    ("àa èe ìi òo ùu", "\u{300}"), ("áa ée íi óo úu ýy śs źz ćc ńn", "\u{301}"), ("ąa ęe", "\u{328}"),
    ("żz", "\u{307}"), ("âa êe îi ôo ûu", "\u{302}"),
    ("ãa ñn õo", "\u{303}"), ("äa ëe ïi öo üu", "\u{308}"), ("çc", "\u{327}"), ("åa", "\u{30A}"),
    ("čc ěe řr šs žz", "\u{30C}"),
  ]

  private static let plain: [Unicode.Scalar: (base: Unicode.Scalar, mark: Unicode.Scalar)] = {
    var table: [Unicode.Scalar: (Unicode.Scalar, Unicode.Scalar)] = [:]
    for (letters, mark) in accents {
      for pair in letters.split(separator: " ") {
        let scalars = Array(pair.unicodeScalars)
        table[scalars[0]] = (scalars[1], mark)
      }
    }
    return table
  }()

  /// The phrase as people type it without accents; nil when it has none.
  static func withoutAccents(_ phrase: [UInt8]) -> [UInt8]? { rewritten(phrase) { [$0.base] } }

  /// The phrase with combining marks (NFD); nil when that is the same.
  static func decomposed(_ phrase: [UInt8]) -> [UInt8]? { rewritten(phrase) { [$0.base, $0.mark] } }

  private static func rewritten(
    _ phrase: [UInt8], _ parts: ((base: Unicode.Scalar, mark: Unicode.Scalar)) -> [Unicode.Scalar]
  ) -> [UInt8]? {
    guard phrase.contains(where: { $0 >= 0x80 }) else { return nil }
    var scalars = String.UnicodeScalarView()
    var isChanged = false
    for scalar in String(decoding: phrase, as: UTF8.self).unicodeScalars {
      guard let entry = plain[scalar] else {
        scalars.append(scalar)
        continue
      }
      scalars.append(contentsOf: parts(entry))
      isChanged = true
    }
    return isChanged ? Array(String(scalars).utf8) : nil
  }
}
