internal import Segmentation
internal import Winnow

/// What features are made of: facts about one token that do not depend on its neighbours.
struct TokenFact {
  /// The word in lower case, without a possessive ending.
  var key: UInt64
  /// The word with the way it is capitalised.
  var cased: UInt64
  /// Letters as `X` and `x`, digits as `d`, runs shortened, as a hash.
  var shape: UInt64
  /// Cluster of a thousand (high bits) and of a hundred (low seven).
  var cluster: UInt32
  var list: ListMatches.Match
  /// A capital or, inside words, a later one: names are made of these.
  var isAnchor: Bool
  /// The token is a word or number.
  var isWord: Bool

  init(_ token: Annotation<Token>, _ key: WordKey, _ list: ListMatches.Match, _ bytes: [UInt8]) {
    let mark = token.mark
    self.key = key.value
    let casing = Casing.key(key, mark.shape)
    cased = casing.value
    cluster = EntityLexicon.standard.cluster(casing, lower: key)
    self.list = list
    isWord = mark.kind == .word || mark.kind == .number
    isAnchor =
      mark.kind == .word
      && (mark.shape.contains(.capitalized) || mark.shape.contains(.allUpper)
        || Self.hasInnerCapital(token.range, bytes))
    shape = Self.shape(token, bytes)
  }

  var fine: UInt64 { UInt64(cluster >> 7) }
  var coarse: UInt64 { UInt64(cluster & 127) }

  /// `eBay`, `iPhone`.
  private static func hasInnerCapital(_ range: TextRange, _ bytes: [UInt8]) -> Bool {
    bytes[range.indices].contains { $0 &- 0x41 < 26 }
  }

  private static func shape(_ token: Annotation<Token>, _ bytes: [UInt8]) -> UInt64 {
    let base = UInt64(token.mark.shape.rawValue & 0x4F) | UInt64(token.mark.kind.rawValue) << 8
    guard token.mark.kind == .word || token.mark.kind == .number else {
      return base | UInt64(token.range.count == 1 ? bytes[token.range.start] : 0) << 16
    }
    var hash = base
    var last: UInt8 = 0
    var run = 0
    for byte in bytes[token.range.start..<Possessive.end(of: token.range, in: bytes)].prefix(16) {
      let kind: UInt8 =
        byte &- 0x41 < 26 ? 1 : byte &- 0x61 < 26 ? 2 : byte &- 0x30 < 10 ? 3 : byte >= 0x80 ? 2 : byte
      run = kind == last ? run + 1 : 0
      if run < 2 { hash = (hash ^ UInt64(kind)) &* 0x100_0000_01B3 }
      last = kind
    }
    return hash
  }
}
