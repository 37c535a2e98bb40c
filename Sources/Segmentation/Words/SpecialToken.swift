/// Web addresses, e-mail addresses, hashtags, handles and emoticons, which ICU cuts to pieces. Looks at ASCII shapes only; each
/// byte is looked at a bounded number of times because a match is consumed and a failure stops at the first byte
/// that cannot belong.
struct SpecialToken {
  var kind: Token.Kind
  var end: Int

  private init(kind: Token.Kind, end: Int) {
    self.kind = kind
    self.end = end
  }

  /// - Parameter nearAt: an `@` stands not far behind `start`; without one there is no mail address.
  init?(_ bytes: [UInt8], at start: Int, nearAt: Bool) {
    switch bytes[start] {
    case UInt8(ascii: "#"), UInt8(ascii: "@"): self.init(tag: bytes, at: start)
    case UInt8(ascii: "h"), UInt8(ascii: "H"), UInt8(ascii: "w"), UInt8(ascii: "W"), UInt8(ascii: "f"):
      self.init(address: bytes, at: start, nearAt: nearAt)
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="): self.init(emoticon: bytes, at: start)
    case let byte where nearAt && Self.isWord(byte): self.init(mail: bytes, at: start)
    default: return nil
    }
  }

  private init?(tag bytes: [UInt8], at start: Int) {
    var end = start + 1
    while end < bytes.count, Self.isWord(bytes[end]) || bytes[end] >= 0x80 && !Self.isSpaceOrQuote(bytes, end) {
      end += 1
    }
    guard end > start + 1, !bytes[start + 1..<end].allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    self.init(kind: bytes[start] == UInt8(ascii: "#") ? .hashtag : .handle, end: end)
  }

  /// `:)`, `;-(`, `=D`: eyes, perhaps a nose, a mouth, and white space or the end behind it.
  private init?(emoticon bytes: [UInt8], at start: Int) {
    var index = start + 1
    if index < bytes.count, bytes[index] == UInt8(ascii: "-") { index += 1 }
    guard index < bytes.count, ")(DPp".utf8.contains(bytes[index]) else { return nil }
    guard index + 1 == bytes.count || bytes[index + 1] <= 0x20 else { return nil }
    self.init(kind: .emoji, end: index + 1)
  }

  private init?(address bytes: [UInt8], at start: Int, nearAt: Bool) {
    let prefix = Self.prefixes.first { Self.hasPrefix(bytes, at: start, $0) }
    guard let prefix else {
      guard nearAt else { return nil }
      self.init(mail: bytes, at: start)
      return
    }
    var end = start + prefix.count
    while end < bytes.count, bytes[end] > 0x20, bytes[end] != 0x7F, !Self.closesAddress(bytes[end]),
      !(bytes[end] >= 0x80 && Self.isSpaceOrQuote(bytes, end))
    {
      end += 1
    }
    while end > start, Self.isTrailing(bytes[end - 1]) { end -= 1 }
    guard end > start + prefix.count else { return nil }
    self.init(kind: .url, end: end)
  }

  /// `local@host.tld`, each part of bounded length, so that a long run of letters is not read again and again.
  private init?(mail bytes: [UInt8], at start: Int) {
    var index = start
    while index < bytes.count, index - start < 64, Self.isWord(bytes[index]) || Self.isInner(bytes[index]) {
      index += 1
    }
    guard index > start, index < bytes.count, bytes[index] == UInt8(ascii: "@") else { return nil }
    var end = index + 1
    var dot = 0
    while end < bytes.count, end - index < 255, Self.isWord(bytes[end]) || Self.isInner(bytes[end]) {
      if bytes[end] == UInt8(ascii: ".") { dot = end }
      end += 1
    }
    while end > index + 1, Self.isInner(bytes[end - 1]) { end -= 1 }
    guard dot > index + 1, end - dot > 2 else { return nil }
    self.init(kind: .email, end: end)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x5F
  }

  /// Bytes that may stand inside a name or host but not end it.
  private static func isInner(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x2D || byte == 0x2B }

  private static func closesAddress(_ byte: UInt8) -> Bool { "<>\"{}|\\^`".utf8.contains(byte) }

  private static func isTrailing(_ byte: UInt8) -> Bool { ".,;:!?')]".utf8.contains(byte) }

  private static func isSpaceOrQuote(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard bytes[index] & 0xC0 != 0x80 else { return false }
    let scalar = Scalars.decode(bytes, at: index).scalar
    return !Traits(of: scalar).isDisjoint(with: [.space, .punctuation]) || scalar == 0xFFFD
  }

  private static let prefixes = ["http://", "https://", "www.", "ftp://"].map { Array($0.utf8) }

  private static func hasPrefix(_ bytes: [UInt8], at start: Int, _ prefix: [UInt8]) -> Bool {
    guard start + prefix.count < bytes.count, bytes[start + 1] | 0x20 == prefix[1] else { return false }
    for index in prefix.indices where bytes[start + index] | 0x20 != prefix[index] | 0x20 { return false }
    return true
  }
}
