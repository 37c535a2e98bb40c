internal import Segmentation
package import Winnow

/// Hashed features of the tokens of one document; the trainer and the tagger share them.
package struct EntityFeatures {
  /// Number of rows of weights, a power of two.
  package static let rows = 1 << 18

  private let bytes: [UInt8]
  private let tokens: Layer<Token>
  private let lists: ListMatches
  private let keys: [UInt64]
  private let clusters: [Int]
  private let shapes: [UInt64]
  private let inDocument: WordsOfDocument

  package init(_ document: Document) {
    bytes = document.bytes
    tokens = document[Token.self]
    lists = ListMatches(tokens, bytes)
    let words = tokens.map { [bytes] in ListMatches.key($0, bytes) }
    keys = words.map(\.value)
    clusters = words.map { EntityLexicon.standard.cluster($0) }
    shapes = tokens.map { [bytes] in Self.shape($0, bytes) }
    inDocument = WordsOfDocument(tokens, keys)
  }

  package var count: Int { tokens.count }

  /// Rows of the features of a token that do not depend on the tags before it.
  ///
  /// - Parameter sentence: indices of the tokens of its sentence; features do not look beyond.
  package func rows(of index: Int, in sentence: Range<Int>, into output: inout [Int32]) {
    output.removeAll(keepingCapacity: true)
    func key(_ at: Int) -> UInt64 { sentence.contains(at) ? keys[at] : 1 }
    func shape(_ at: Int) -> UInt64 { sentence.contains(at) ? shapes[at] : 2 }
    func add(_ kind: UInt64, _ value: UInt64) { output.append(Self.row(kind, value)) }
    let word = key(index)
    add(1, word)
    add(2, word ^ shape(index) &* 31)
    add(3, key(index - 1))
    add(4, key(index + 1))
    add(5, key(index - 2))
    add(6, key(index + 2))
    add(7, key(index - 1) &* 3 ^ word)
    add(8, word &* 3 ^ key(index + 1))
    add(9, key(index - 1) &* 3 ^ key(index + 1))
    add(10, shape(index))
    add(11, shape(index - 1) &* 5 ^ shape(index))
    add(12, shape(index) &* 5 ^ shape(index + 1))
    add(13, shape(index - 1) &* 7 ^ shape(index) &* 3 ^ shape(index + 1))
    add(14, shape(index + 1) &* 9 ^ shape(index + 2))
    addAffixes(index, &output)
    addClusters(index, sentence, &output)
    addLists(index, sentence, &output)
    let place: UInt64 = index == sentence.lowerBound ? 1 : 0
    add(60, place)
    add(61, place &* 16 ^ shape(index))
    add(62, inDocument.facts(index))
    add(63, inDocument.facts(index) &* 16 ^ shape(index) ^ place)
  }

  /// Rows of the features that the two tags before give.
  package func rows(of index: Int, after last: Int, _ beforeLast: Int, into output: inout [Int32]) {
    output.removeAll(keepingCapacity: true)
    let tag = UInt64(last)
    output.append(Self.row(70, tag))
    output.append(Self.row(71, tag &* 32 ^ UInt64(beforeLast)))
    output.append(Self.row(72, tag &* 0x1_0001 ^ keys[index]))
    output.append(Self.row(73, tag &* 0x1_0001 ^ shapes[index]))
    output.append(Self.row(74, tag &* 0x1_0001 ^ UInt64(lists.classes[index]) &* 64 ^ UInt64(lists.places[index])))
  }

  private static func row(_ kind: UInt64, _ value: UInt64) -> Int32 {
    var hash = (value ^ (kind &* 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ (hash >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return Int32(truncatingIfNeeded: (hash ^ (hash >> 29)) & UInt64(rows - 1))
  }

  private func addAffixes(_ index: Int, _ output: inout [Int32]) {
    let token = tokens[index]
    guard token.mark.kind == .word else { return }
    let start = token.range.start
    let end = Possessive.end(of: token.range, in: bytes)
    var prefix: UInt64 = 7
    var suffix: UInt64 = 7
    for length in 1...4 where length <= end - start {
      prefix = (prefix ^ UInt64(bytes[start + length - 1])) &* 0x100_0000_01B3
      suffix = (suffix ^ UInt64(bytes[end - length])) &* 0x100_0000_01B3
      output.append(Self.row(20 + UInt64(length), prefix))
      output.append(Self.row(25 + UInt64(length), suffix))
    }
  }

  private func addClusters(_ index: Int, _ sentence: Range<Int>, _ output: inout [Int32]) {
    for distance in -2...2 where sentence.contains(index + distance) {
      let cluster = clusters[index + distance]
      let side = UInt64(distance + 2)
      output.append(Self.row(30 + side, UInt64(cluster >> 7)))
      if abs(distance) < 2 { output.append(Self.row(35 + side, UInt64(cluster & 127))) }
    }
  }

  private func addLists(_ index: Int, _ sentence: Range<Int>, _ output: inout [Int32]) {
    for distance in -1...1 where sentence.contains(index + distance) {
      let at = index + distance
      let side = UInt64(distance + 1)
      var classes = lists.classes[at]
      while classes != 0 {
        let bit = UInt64(classes.trailingZeroBitCount)
        classes &= classes - 1
        output.append(Self.row(40 + side, bit * 4 + UInt64(lists.places[at])))
      }
      output.append(Self.row(45 + side, UInt64(lists.single[at])))
    }
    output.append(Self.row(50, UInt64(lists.classes[index]) &* 8 ^ UInt64(lists.places[index])))
  }

  /// Letters as `X` and `x`, digits as `d`, runs shortened, as a hash.
  private static func shape(_ token: Annotation<Token>, _ bytes: [UInt8]) -> UInt64 {
    let base = UInt64(token.mark.shape.rawValue & 0x4F) | UInt64(token.mark.kind.rawValue) << 8
    guard token.mark.kind == .word else {
      return base | UInt64(token.range.count == 1 ? bytes[token.range.start] : 0) << 16
    }
    var hash = base
    var last: UInt8 = 0
    for byte in bytes[token.range.start..<Possessive.end(of: token.range, in: bytes)].prefix(16) {
      let kind: UInt8 = byte &- 0x41 < 26 ? 1 : byte &- 0x61 < 26 ? 2 : byte &- 0x30 < 10 ? 3 : byte >= 0x80 ? 2 : 4
      if kind != last { hash = (hash ^ UInt64(kind)) &* 0x100_0000_01B3 }
      last = kind
    }
    return hash
  }
}
