internal import CMasks

/// Sentence boundaries of a whole text exactly as ICU 72 has them, in its root locale or the Greek one, where `;` is a
/// question mark, without calling it: ends in bytes, ascending.
///
/// UAX #29 decides at terminators and paragraph ends only, so the scan looks at nothing else: it finds them by a table
/// over bytes and blocks of characters, and applies rules SB3 to SB11 around each. Linear: what is looked at ahead of a
/// terminator ends at the next. A property test compares with ICU.
struct SentenceBoundaries {
  private(set) var ends: [Int32] = []
  /// The full stops, question and exclamation marks of ASCII with black text right behind, ascending; most are inside
  /// numbers and addresses.
  private(set) var gluedStops: [Int32] = []

  init(_ bytes: TextBytes, isGreek: Bool = false) {
    TerminatorBlocks.bits.withUnsafeBufferPointer { blocks in
      var scan = BoundaryScan(bytes, blocks, isGreek: isGreek)
      scan.run()
      ends = scan.ends
      gluedStops = scan.glued
    }
  }

  init(_ bytes: [UInt8], isGreek: Bool = false) {
    self = bytes.withUnsafeBufferPointer { Self($0, isGreek: isGreek) }
  }
}

/// One run over well-formed UTF-8.
private struct BoundaryScan {
  private let bytes: TextBytes
  private let blocks: UnsafeBufferPointer<UInt64>
  private let isGreek: Bool
  private(set) var ends: [Int32] = []
  private(set) var glued: [Int32] = []

  init(_ bytes: TextBytes, _ blocks: UnsafeBufferPointer<UInt64>, isGreek: Bool) {
    self.isGreek = isGreek
    self.bytes = bytes
    self.blocks = blocks
  }

  mutating func run() {
    var index = 0
    while index < bytes.count { index = isGreek ? scan(from: index) : scanBlock(from: index) }
    if let last = ends.last, Int(last) == bytes.count { return }
    if bytes.count > 0 { ends.append(Int32(bytes.count)) }
  }

  private static let width = 64

  /// Looks at the stops alone of a block of ASCII; where the scan goes on.
  private mutating func scanBlock(from start: Int) -> Int {
    guard start + Self.width <= bytes.count else { return scan(from: start) }
    let masks = cmasks_ends_of(bytes.baseAddress.unsafelyUnwrapped + start)
    guard masks.high == 0 else { return scan(from: start) }
    var left = masks.stops
    while left != 0 {
      let next = behindStop(start + left.trailingZeroBitCount) - start
      if next >= Self.width { return start + next }
      left &= ~0 &<< UInt64(truncatingIfNeeded: next)
    }
    return start + Self.width
  }

  /// Looks at every character of a block or of what is left.
  private mutating func scan(from start: Int) -> Int {
    let end = min(bytes.count, start + Self.width)
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte &- 0x40 < 0x40 || byte == 0x20 {
        index += 1
      } else if byte < 0x80 {
        index = Self.isSpecial(byte) || byte == 0x3B && isGreek ? behindStop(index) : index + 1
      } else {
        index = blockIsSpecial(index, byte) ? behind(index) : index + Self.length(byte)
      }
    }
    return index
  }

  /// Remembers stops with black text right behind.
  @inline(__always)
  private mutating func behindStop(_ index: Int) -> Int {
    if Self.isStop(bytes[index]), index + 1 < bytes.count, bytes[index + 1] > 0x2E { glued.append(Int32(index)) }
    return behind(index)
  }

  @inline(__always)
  private static func isStop(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x21 || byte == 0x3F }

  @inline(__always)
  private static func isSpecial(_ byte: UInt8) -> Bool {
    isStop(byte) || byte == 0x0A || byte == 0x0D
  }

  @inline(__always)
  private static func length(_ lead: UInt8) -> Int { lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }

  @inline(__always)
  private func blockIsSpecial(_ index: Int, _ lead: UInt8) -> Bool {
    let block: Int
    if lead < 0xE0 {
      block = Int(lead & 0x1F)
    } else if lead < 0xF0 {
      block = Int(lead & 0x0F) << 6 | Int(bytes[index + 1] & 0x3F)
    } else {
      block = Int(lead & 0x07) << 12 | Int(bytes[index + 1] & 0x3F) << 6 | Int(bytes[index + 2] & 0x3F)
    }
    return block < 2048 && blocks[block >> 6] >> UInt64(block & 63) & 1 == 1 || isGreek && block == 0x0D
  }

  /// Looks at a character that may end something; where the scan goes on.
  private mutating func behind(_ index: Int) -> Int {
    let (kind, next) = self.kind(at: index)
    if kind.endsParagraph { return endParagraph(kind, next) }
    return kind.isTerminator ? behindTerminator(kind, at: index, next) : next
  }

  /// SB3, SB4.
  private mutating func endParagraph(_ kind: SentenceClass, _ next: Int) -> Int {
    let isPair = kind == .cr && next < bytes.count && bytes[next] == 0x0A
    ends.append(Int32(isPair ? next + 1 : next))
    return isPair ? next + 1 : next
  }

  private mutating func behindTerminator(_ kind: SentenceClass, at index: Int, _ next: Int) -> Int {
    var next = skip(.extend, from: next)
    guard next < bytes.count else { return next }
    if kind == .aTerm {
      let follower = self.kind(at: next).kind
      // SB6, SB7: `3.5`, `U.S`.
      if follower == .numeric || follower == .upper && isCased(before: index) { return next }
    }
    next = skip(.close, from: next)
    next = skip(.space, from: next)
    guard next < bytes.count else { return next }
    let (follower, behind) = self.kind(at: next)
    if follower.endsParagraph { return endParagraph(follower, behind) }
    // SB8a, SB8.
    if follower == .sContinue || follower.isTerminator { return next }
    if kind == .aTerm, meetsLower(from: next) { return next }
    ends.append(Int32(next))
    return next
  }

  /// Behind the characters of a kind at `index`, with those that each carries.
  private func skip(_ wanted: SentenceClass, from index: Int) -> Int {
    var index = index
    while index < bytes.count {
      let (kind, next) = self.kind(at: index)
      guard kind == wanted || kind.isIgnored else { break }
      index = next
    }
    return index
  }

  /// SB7: the last character before `index` that counts is a letter with case.
  private func isCased(before index: Int) -> Bool {
    var index = index
    while index > 0 {
      index -= 1
      while index > 0, bytes[index] & 0xC0 == 0x80 { index -= 1 }
      let kind = self.kind(at: index).kind
      if !kind.isIgnored { return kind == .upper || kind == .lower }
    }
    return false
  }

  /// SB8: a lower-case letter comes before any other letter, terminator or paragraph end.
  private func meetsLower(from index: Int) -> Bool {
    var index = index
    while index < bytes.count {
      let (kind, next) = self.kind(at: index)
      switch kind {
      case .lower: return true
      case .oLetter, .upper, .sep, .cr, .lf, .aTerm, .sTerm: return false
      default: index = next
      }
    }
    return false
  }

  @inline(__always)
  private func kind(at index: Int) -> (kind: SentenceClass, next: Int) {
    let lead = bytes[index]
    if lead < 0x80 { return (isGreek && lead == 0x3B ? .sTerm : Self.ascii(lead), index + 1) }
    let length = Self.length(lead)
    var scalar = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (isGreek && scalar == 0x37E ? .sTerm : SentenceClass(scalar), index + length)
  }

  private static func ascii(_ byte: UInt8) -> SentenceClass {
    switch byte {
    case 0x61...0x7A: .lower
    case 0x41...0x5A: .upper
    case 0x30...0x39: .numeric
    case 0x20, 0x09, 0x0B, 0x0C: .space
    case 0x2E: .aTerm
    case 0x21, 0x3F: .sTerm
    case 0x22, 0x27, 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D: .close
    case 0x2C, 0x2D, 0x3A: .sContinue
    case 0x0A: .lf
    case 0x0D: .cr
    default: .other
    }
  }
}
