/// What a word segment is made of, as far as kinds and shapes of tokens need it.
package struct WordFacts: Equatable {
  package enum Kind: UInt8 {
    /// White space, punctuation, symbols.
    case none
    case number
    /// At least one letter in it.
    case word
  }

  package var kind = Kind.none
  /// Capitalised, upper, lower, digits, one letter, beyond ASCII; nothing about neighbours.
  package var shape: Token.Shape = []
}

extension WordFacts {
  /// Facts of the bytes in `mask`, which hold a whole segment.
  @inline(__always)
  init(_ block: borrowing WordBlock, _ mask: UInt64) {
    let letters = block.alphabetic & mask
    let upper = block.upper & mask
    let lower = block.lower & mask
    var raw: UInt8 = 0
    if letters != 0 {
      if letters & (0 &- letters) & upper != 0 { raw |= Token.Shape.capitalized.rawValue }
      if lower != 0 {
        raw |= Token.Shape.hasLower.rawValue
      } else if upper != 0 {
        raw |= Token.Shape.allUpper.rawValue
      }
      if letters & (letters &- 1) == 0 { raw |= Token.Shape.oneLetter.rawValue }
    }
    if block.digit & mask != 0 { raw |= Token.Shape.hasDigit.rawValue }
    if block.high & mask != 0 { raw |= Token.Shape.nonASCII.rawValue }
    shape = Token.Shape(rawValue: raw)
    kind = block.named & mask != 0 ? .word : block.number & mask != 0 ? .number : .none
  }
}

/// Gathers the facts of a segment that lies in several blocks.
struct FactGatherer {
  private(set) var isEmpty = true
  private var letters = 0
  private var facts = WordFacts()

  mutating func take(_ block: borrowing WordBlock, _ mask: UInt64) {
    if mask == 0 { return }
    let piece = WordFacts(block, mask)
    let first = letters == 0
    isEmpty = false
    letters += (block.alphabetic & mask).nonzeroBitCount
    var shape = facts.shape.union(piece.shape).subtracting([.capitalized, .allUpper, .oneLetter])
    if (first ? piece : facts).shape.contains(.capitalized) { shape.insert(.capitalized) }
    let isUpper = facts.shape.contains(.allUpper) || piece.shape.contains(.allUpper)
    if isUpper, !shape.contains(.hasLower) { shape.insert(.allUpper) }
    if letters == 1 { shape.insert(.oneLetter) }
    facts.shape = shape
    if piece.kind.rawValue > facts.kind.rawValue { facts.kind = piece.kind }
  }

  /// The facts so far; begins anew.
  mutating func finish() -> WordFacts {
    defer { self = FactGatherer() }
    return facts
  }
}
